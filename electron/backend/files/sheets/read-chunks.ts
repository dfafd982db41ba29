/** The bytes of an open file from its beginning, chunk by chunk. */
import type { FileHandle } from 'node:fs/promises';

const chunkBytes = 512 * 1024;

/** Each chunk is a buffer of its own; the next is read while one is worked on. */
export async function* readChunks(handle: FileHandle, start = 0): AsyncGenerator<Buffer> {
  const readAt = (position: number) => handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position);
  let position = start;
  let next = readAt(position);
  try {
    for (;;) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      position += bytesRead;
      next = readAt(position);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // Whoever stops early does not wait for the chunk that is still on its way.
    next.catch(() => {});
  }
}
