/** The one place that asks which host the window is in. */
import { httpPipe } from './http-pipe.ts';
import { ipcPipe } from './ipc-pipe.ts';
import type { Pipe } from './pipe.ts';

/** The bridge's pipe where a preload script made one, else the loopback host's. */
export function pickPipe(): Pipe {
  return ipcPipe(window) ?? httpPipe;
}
