/** Gives a file of the command line to the services, as the window would. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BackendCalls } from './with-backend.ts';

const piece = 3 * 1024 * 1024;

/** Asks the system for something of a file. @throws RefusalError `file-unreadable` */
function read<Value>(path: string, ask: () => Value): Value {
  try {
    return ask();
  } catch (error) {
    throw new RefusalError('file-unreadable', {
      file: path,
      reason: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    });
  }
}

/** Sends a file piece by piece; gives its upload id. @throws RefusalError `file-unreadable` */
export async function uploadFile(path: string, { call }: BackendCalls): Promise<string> {
  const file = read(path, () => openSync(path, 'r'));
  try {
    const { size } = fstatSync(file);
    const { upload } = await call('upload.begin', { name: basename(path), size });
    const buffer = Buffer.alloc(piece);
    // What is no plain file, such as a pipe, does not know its size: it is read to its end.
    for (;;) {
      const count = read(path, () => readSync(file, buffer, 0, buffer.length, null));
      if (count === 0) return upload;
      await call('upload.append', { upload, base64: buffer.subarray(0, count).toString('base64') });
    }
  } finally {
    closeSync(file);
  }
}
