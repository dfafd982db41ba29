/** The window's door to the backend: one handler that looks at who is calling. */
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Envelope } from '../../shared/contract/error.ts';
import type { Backend } from '../backend/backend.ts';
import { callChannel } from '../preload/bridge.ts';
import { appOrigin } from './app-origin.ts';

/** Answers a method in the main process itself, where only that can. */
export type OwnMethod = (input: unknown) => Promise<Envelope<unknown>>;

/** True where the caller is the built window's own document, neither a frame in it nor a foreign page. */
export function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.origin === appOrigin;
}

/** Answers the window's calls: `own` methods here, all others through the backend. */
export function hostCalls(backend: Backend, own: Readonly<Record<string, OwnMethod>>): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event)) throw new Error('this page may not call the backend');
    const method = String(name);
    const answer = Object.hasOwn(own, method) ? own[method] : undefined;
    return answer ? answer(input) : backend.dispatch(method, input);
  });
}
