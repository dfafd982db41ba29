/** The pipe of the desktop app: the built preload in a real page, the built main process, IPC between them. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Envelope } from '../../shared/contract/error.ts';
import type { BackendEvent, EventData } from '../../shared/contract/methods.ts';
import type { OpenPipe } from './pipe.ts';
import type { LaunchedApp } from './stand-in/launch-app.ts';
import type { BridgedWindow, StandIn } from './stand-in/prepare-stand-in.ts';

type Heard = EventData<'store.changed'>;

/** What the page keeps for each listener of this pipe. */
interface Listening extends BridgedWindow {
  [listener: `listener${number}`]: { next(): Promise<readonly Heard[]>; stop(): void };
}

/** Saves every file that the app wants to save. */
async function answerDialogs(app: LaunchedApp, file: string): Promise<void> {
  for (;;) {
    await app.toldOf('save-dialog');
    app.say({ kind: 'save-answer', filePath: file });
  }
}

/** Input goes in as text, so that even a key that no object may have arrives as the test wrote it. */
function callPage(page: Page, name: string, input: unknown): Promise<Envelope<unknown>> {
  const call = ([method, text]: readonly [string, string]) =>
    (globalThis as unknown as BridgedWindow).michishirube.call(method, JSON.parse(text));
  return page.evaluate(call, [name, JSON.stringify(input ?? null)] as const);
}

/** Subscribes inside the page; runs there, so it refers to nothing outside. */
function listenInPage(id: number): void {
  const window = globalThis as unknown as Listening;
  let heard: Heard[] = [];
  let wake = (): void => {};
  const unsubscribe = window.michishirube.subscribe('store.changed', (data) => {
    heard.push(data as Heard);
    wake();
  });
  window[`listener${id}`] = {
    async next() {
      if (heard.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const given = heard;
      heard = [];
      return given;
    },
    stop() {
      unsubscribe();
      wake();
    },
  };
}

async function subscribeIn(
  page: Page,
  id: number,
  listener: (event: BackendEvent) => void,
): Promise<() => Promise<void>> {
  await page.evaluate(listenInPage, id);
  let stopped = false;
  const read = async (): Promise<void> => {
    while (!stopped) {
      const next = await page.evaluate((own) => (globalThis as unknown as Listening)[`listener${own}`]?.next(), id);
      for (const data of next ?? []) listener({ name: 'store.changed', data });
    }
  };
  const ended = read().catch(() => {});
  return async () => {
    stopped = true;
    await page.evaluate((own) => (globalThis as unknown as Listening)[`listener${own}`]?.stop(), id);
    await ended;
  };
}

/** The window itself would read everything anew after each change, and takes no part in a pipe. */
const emptyDocument = '<!doctype html><title>pipe</title>';

/** Opens the pipe through an app of the given stand-in. */
export function createStandInPipe(standIn: StandIn): OpenPipe {
  return async (folder) => {
    const app = standIn.launch({ folder, document: emptyDocument });
    const page = await app.page();
    let listeners = 0;
    answerDialogs(app, join(folder, 'saved.json')).catch(() => {});
    return {
      host: 'electron',
      saveDialog: true,
      call: (name, input) => callPage(page, name, input),
      subscribe: (listener) => {
        listeners += 1;
        return subscribeIn(page, listeners, listener);
      },
      close: async () => {
        await app.close();
      },
    };
  };
}
