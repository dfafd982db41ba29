/** The parts of Electron's main process without a window of their own: ipc, protocol, session, dialogs, menu. */
import { onAsked, tell } from './control.ts';
import { isReady } from './fake-app.ts';
import { strict } from './strict.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
export const ipcHandlers = new Map<string, Handler>();

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (ipcHandlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    ipcHandlers.set(channel, handler);
  },
});

type Serve = (request: Request) => Promise<Response>;
export const schemes = new Map<string, Serve>();
let privileged: readonly string[] = [];

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list: readonly { readonly scheme: string }[]): void {
    if (isReady()) throw new Error('schemes must be registered before the app is ready');
    privileged = list.map(({ scheme }) => scheme);
  },
  handle(scheme: string, serve: Serve): void {
    if (!isReady()) throw new Error('a protocol can be handled only once the app is ready');
    if (!privileged.includes(scheme)) throw new Error(`${scheme} is not a privileged scheme`);
    schemes.set(scheme, serve);
  },
});

type RequestFilter = (details: { readonly url: string }, decide: (answer: { cancel?: boolean }) => void) => void;
type PermissionRequest = (contents: null, name: string, decide: (granted: boolean) => void) => void;
interface SessionRules {
  filter: RequestFilter | null;
  request: PermissionRequest | null;
  check: ((contents: null, name: string) => boolean) | null;
}
const rules: SessionRules = { filter: null, request: null, check: null };

/** True where the program under test lets a page ask for this address. */
export function mayRequest(url: string): boolean {
  let allowed = true;
  rules.filter?.({ url }, (answer) => {
    allowed = !answer.cancel;
  });
  return allowed;
}

onAsked('permission', ({ id, name }) => {
  // As in Electron: where no handler is set, everything is granted.
  let granted = !rules.request;
  rules.request?.(null, name, (answer) => {
    granted = answer;
  });
  tell({ kind: 'answer', id, value: { requested: granted, checked: rules.check?.(null, name) ?? true } });
});

const defaultSession = strict('session.defaultSession', {
  setPermissionRequestHandler: (handler: PermissionRequest) => {
    rules.request = handler;
  },
  setPermissionCheckHandler: (handler: SessionRules['check']) => {
    rules.check = handler;
  },
  setDevicePermissionHandler: () => {},
  on: () => {},
  webRequest: strict('webRequest', {
    onBeforeRequest: (filter: RequestFilter) => {
      rules.filter = filter;
    },
  }),
});

export const session = strict('session', { defaultSession });

interface SaveAnswer {
  readonly canceled: boolean;
  readonly filePath: string;
}
const openDialogs: ((answer: SaveAnswer) => void)[] = [];

onAsked('save-answer', ({ filePath }) => {
  openDialogs.shift()?.({ canceled: filePath === null, filePath: filePath ?? '' });
});

export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string) => tell({ kind: 'error-box', title, content }),
  showSaveDialog(_window: unknown, options: { readonly defaultPath: string }): Promise<SaveAnswer> {
    const answer = new Promise<SaveAnswer>((resolve) => openDialogs.push(resolve));
    tell({ kind: 'save-dialog', defaultPath: options.defaultPath });
    return answer;
  },
});

interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly MenuItem[];
}
let menu: readonly MenuItem[] = [];
onAsked('menu', ({ id }) => tell({ kind: 'answer', id, value: menu }));

export const Menu = strict('Menu', {
  buildFromTemplate: (items: readonly MenuItem[]) => items,
  setApplicationMenu: (items: readonly MenuItem[]) => {
    menu = items;
  },
});
