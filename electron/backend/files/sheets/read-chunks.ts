/** The bytes of an open file from its beginning, chunk by chunk. */
import type { FileHandle } from 'node:fs/promises';

const chunkBytes = 512 * 1024;

/** Each chunk is a buffer of its own. */
export async function* readChunks(handle: FileHandle, start = 0): AsyncGenerator<Buffer> {
  for (let position = start; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
