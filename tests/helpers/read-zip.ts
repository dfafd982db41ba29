/** Reads a zip file back with a library other than the one that wrote it. */
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Its files in their order, by name. */
export async function readZip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}
