/** Sends a file to the backend in pieces; what comes back names it in later calls. */
import { RefusalError } from '../../shared/contract/error.ts';
import type { Api } from './client.ts';

/** Bytes of a piece, before base64 makes it a third longer. */
export const pieceBytes = 3 * 1024 * 1024;

/** As many characters as a call can be spread over without filling the stack. */
const spreadBytes = 0x8000;

export interface UploadOptions {
  /** Bytes that have arrived. */
  readonly onProgress?: (received: number) => void;
  /** Stops between two pieces; what was sent is discarded. */
  readonly signal?: AbortSignal;
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += spreadBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + spreadBytes));
  }
  return btoa(text);
}

async function sendPieces(api: Api, upload: string, file: File, options: UploadOptions): Promise<void> {
  for (let at = 0; at < file.size; at += pieceBytes) {
    if (options.signal?.aborted) throw new RefusalError('cancelled', {});
    const piece = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
    const { received } = await api.call('upload.append', { upload, base64: base64Of(piece) });
    options.onProgress?.(received);
  }
  if (options.signal?.aborted) throw new RefusalError('cancelled', {});
}

/**
 * Sends a whole file and returns the upload's id.
 * @throws RefusalError `cancelled` where the signal stopped it, or whatever the backend refuses.
 */
export async function uploadFile(api: Api, file: File, options: UploadOptions = {}): Promise<string> {
  const { upload } = await api.call('upload.begin', { name: file.name, size: file.size });
  try {
    await sendPieces(api, upload, file, options);
    return upload;
  } catch (cause) {
    await api.call('upload.discard', { upload }).catch(() => undefined);
    throw cause;
  }
}
