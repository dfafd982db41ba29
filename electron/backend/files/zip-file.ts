/** Writes a zip file while its entries are still being made. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Puts one entry in, and waits until it is written: of many large ones only one is in memory. */
async function add(zip: ZipFile, { name, bytes }: ZipEntry, mtime: Date): Promise<void> {
  const content = Readable.from([bytes], { objectMode: false });
  // What is packed already would only be packed again.
  zip.addReadStream(content, name, { compress: false, size: bytes.length, mtime });
  await finished(content);
}

/** A zip file of small entries in memory, such as texts: they are packed. */
export async function zipBytes(entries: Iterable<ZipEntry>, mtime: Date): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, bytes } of entries) zip.addBuffer(Buffer.from(bytes), name, { mtime });
  zip.end();
  return buffer(zip.outputStream);
}

/** Writes all entries into a new file. What stops the entries stops the file, and is thrown. */
export async function writeZip(path: string, entries: AsyncIterable<ZipEntry>, mtime: Date): Promise<void> {
  const zip = new ZipFile();
  const failed = new AbortController();
  const written = pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx' }), { signal: failed.signal });
  const put = async () => {
    for await (const entry of entries) await add(zip, entry, mtime);
    zip.end();
  };
  try {
    await Promise.race([put(), written.then(() => undefined)]);
    await written;
  } catch (error) {
    failed.abort();
    await written.catch(() => undefined);
    throw error;
  }
}
