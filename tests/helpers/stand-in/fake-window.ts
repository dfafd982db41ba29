/** `BrowserWindow` of the stand-in: a page of a real Chromium. */
import { EventEmitter } from 'node:events';
import type { Frame, Page, Request as PageRequest, Route } from 'playwright-core';
import { toApp, toPage } from './addresses.ts';
import { createCodec } from './codec.ts';
import { onAsked, tell } from './control.ts';
import { app, atExit, isReady, preventable, theBrowser } from './fake-app.ts';
import { ipcHandlers, mayRequest, schemes } from './fake-main-parts.ts';
import { bindingName, pageScript } from './page-script.ts';
import { strict } from './strict.ts';

interface WindowOptions {
  readonly show?: boolean;
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
}

type Carried =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'next' };

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

const codec = createCodec();
const windows = new Set<BrowserWindow>();
/** Pages that a test shows in a window instead of what the program would answer. */
const foreign = new Map<string, string>();
const ownDocument = process.env.STAND_IN_DOCUMENT;
if (ownDocument) foreign.set('app://michishirube/', ownDocument);

/** Electron's contents of a window: its page, and what it is allowed. */
class FakeContents extends EventEmitter {
  private readonly page: Promise<Page>;
  private readonly unheard: { readonly channel: string; readonly args: readonly unknown[] }[] = [];
  private hungry: (() => void) | null = null;
  private listening = false;
  private openHandler: OpenHandler = () => ({ action: 'allow' });
  /** The address that the program itself is loading, which is no navigation of the page. */
  private loading: string | null = null;

  constructor(options: WindowOptions) {
    super();
    this.page = this.createPage(options.webPreferences?.preload);
    atExit(() => this.closePage());
  }

  private async createPage(preload: string | undefined): Promise<Page> {
    const [context] = (await theBrowser()).contexts();
    if (!context) throw new Error('the browser has no context');
    const page = await context.newPage();
    await page.exposeBinding(bindingName, ({ frame }, text: string) => this.carry(frame, text));
    await page.addInitScript(pageScript(preload));
    await page.route('**/*', (route, request) => this.answer(page, route, request));
    page.on('popup', (popup) => void popup.close());
    return page;
  }

  private async carry(frame: Frame, text: string): Promise<string> {
    const message = codec.decode(text) as Carried;
    switch (message.kind) {
      case 'open':
        return codec.encode(this.decideOpen(message.address));
      case 'next':
        return codec.encode(await this.nextEvent());
      case 'invoke':
        return codec.encode(await this.invoke(frame, message.channel, message.args));
    }
  }

  private decideOpen(address: string): null {
    const { action } = this.openHandler({ url: address });
    tell({ kind: 'open-asked', address, action });
    return null;
  }

  private async nextEvent(): Promise<unknown> {
    this.listening = true;
    if (this.unheard.length === 0) {
      await new Promise<void>((resolve) => {
        this.hungry = resolve;
      });
    }
    return this.unheard.shift();
  }

  private async invoke(frame: Frame, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = ipcHandlers.get(channel);
    if (!handler) return { error: `no handler registered for '${channel}'` };
    const address = toApp(frame.url());
    const origin = /^[a-z]+:\/\/[^/]+/.exec(address)?.[0] ?? 'null';
    const senderFrame = { origin, url: address, parent: frame.parentFrame() ? {} : null };
    try {
      // What Electron cannot clone must fail here as well.
      return { value: structuredClone(await handler({ senderFrame }, ...structuredClone(args))) };
    } catch (error) {
      return { error: String(error) };
    }
  }

  private isPrevented(page: Page, request: PageRequest, address: string): boolean {
    if (!request.isNavigationRequest() || address === this.loading) return false;
    const event = preventable({ url: address, isMainFrame: request.frame() === page.mainFrame() });
    this.emit('will-frame-navigate', event);
    if (event.isMainFrame) this.emit('will-navigate', event, address);
    tell({ kind: 'navigation', address, prevented: event.defaultPrevented });
    return event.defaultPrevented;
  }

  private async answer(page: Page, route: Route, request: PageRequest): Promise<void> {
    const address = toApp(request.url());
    const html = foreign.get(address);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html', body: html });
    const serve = schemes.get(address.slice(0, address.indexOf(':')));
    // A navigation answered with "no content" leaves the page where it is, as a prevented one does in Electron.
    if (this.isPrevented(page, request, address)) return route.fulfill({ status: 204 });
    if (!mayRequest(address) || !serve) return route.abort();
    const response = await serve(new Request(address, { method: request.method() }));
    const headers = Object.fromEntries(response.headers);
    return route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
  }

  async load(address: string): Promise<void> {
    const page = await this.page;
    this.loading = address;
    await page.goto(toPage(address));
    this.loading = null;
  }

  async closePage(): Promise<void> {
    const page = await this.page.catch(() => null);
    await page?.close().catch(() => {});
  }

  /** As in Electron, what is sent before anybody listens is lost. */
  send(channel: string, ...args: readonly unknown[]): void {
    if (!this.listening) return;
    this.unheard.push({ channel, args: structuredClone(args) });
    this.hungry?.();
    this.hungry = null;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async executeJavaScript(source: string): Promise<unknown> {
    return (await this.page).evaluate(source);
  }

  async printToPDF(options: Readonly<Record<string, boolean>>): Promise<Buffer> {
    return (await this.page).pdf({
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
    });
  }
}

/** The settings without which a window of the app would not be safe. */
function checkPreferences(preferences: WindowOptions['webPreferences'] = {}): void {
  const { sandbox, contextIsolation, nodeIntegration, webSecurity } = preferences;
  if (sandbox && contextIsolation && webSecurity && nodeIntegration === false) return;
  throw new Error(`an unsafe window: ${JSON.stringify(preferences)}`);
}

export class BrowserWindow extends EventEmitter {
  readonly webContents: FakeContents;
  private destroyed = false;

  constructor(options: WindowOptions) {
    super();
    if (!isReady()) throw new Error('a window can be opened only once the app is ready');
    checkPreferences(options.webPreferences);
    this.webContents = strict('webContents', new FakeContents(options));
    app.emit('web-contents-created', {}, this.webContents);
    windows.add(this);
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.load(address);
  }

  show(): void {
    tell({ kind: 'window-shown' });
  }

  focus(): void {
    tell({ kind: 'window-focused' });
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  destroy(): void {
    this.destroyed = true;
    windows.delete(this);
    void this.webContents.closePage();
    if (windows.size === 0) app.emit('window-all-closed');
  }
}

onAsked('close-window', () => {
  for (const window of windows) window.destroy();
});

onAsked('load-foreign', ({ id, address, html }) => {
  foreign.set(address, html);
  const [window] = windows;
  void window?.loadURL(address).then(() => tell({ kind: 'answer', id, value: null }));
});
