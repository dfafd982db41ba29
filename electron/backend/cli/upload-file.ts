/** Gives a file of the command line to the services, as the window would. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BackendCalls } from './with-backend.ts';

const piece = 3 * 1024 * 1024;

/** Sends a file piece by piece; gives its upload id. @throws RefusalError `file-unreadable` */
export async function uploadFile(path: string, { call }: BackendCalls): Promise<string> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new RefusalError('file-unreadable', {
      file: path,
      reason: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    });
  }
  try {
    const { size } = fstatSync(file);
    const { upload } = await call('upload.begin', { name: basename(path), size });
    const buffer = Buffer.alloc(Math.min(piece, Math.max(1, size)));
    for (let sent = 0; sent < size; ) {
      const read = readSync(file, buffer, 0, buffer.length, sent);
      if (read === 0) break;
      await call('upload.append', { upload, base64: buffer.subarray(0, read).toString('base64') });
      sent += read;
    }
    return upload;
  } finally {
    closeSync(file);
  }
}
