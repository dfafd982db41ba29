/** The parts of a workbook (a zip file), opened under limits: declared sizes first, then every byte that comes out. */
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import { SheetRefusal } from '../../../../shared/exchange/sheet-refusal.ts';

export interface ZipParts {
  has(name: string): boolean;
  /** The bytes of a part, inflated as they are read. */
  bytes(name: string): AsyncGenerator<Buffer>;
  /** A part as text, where it is small enough to be held whole. */
  text(name: string): Promise<string>;
}

/** Parts held whole: the list of sheets, relationships, styles. */
const longestText = 64 * 1024 * 1024;
const chunkSize = 256 * 1024;
const stored = 0;
const deflated = 8;

function expandsTooMuch(expanded: number, packed: number): boolean {
  return expanded > sheetLimits.ratioFromBytes && expanded > packed * sheetLimits.ratio;
}

function checkDeclared(entries: readonly Entry[], fileSize: number, file: string): void {
  const sum = (pick: (entry: Entry) => number) => entries.reduce((total, entry) => total + pick(entry), 0);
  const tooMuch =
    entries.length > sheetLimits.parts ||
    sum(({ uncompressedSize }) => uncompressedSize) > sheetLimits.expandedBytes ||
    // Parts that lie over each other in the file add up to more than the file.
    sum(({ compressedSize }) => compressedSize) > fileSize ||
    entries.some(({ uncompressedSize, compressedSize }) => expandsTooMuch(uncompressedSize, compressedSize));
  if (tooMuch) throw new SheetRefusal('expands-too-much', file, { limit: sheetLimits.expandedBytes });
  if (entries.some((entry) => entry.isEncrypted())) throw new SheetRefusal('password', file);
}

async function readDirectory(zip: ZipFile, file: string): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > sheetLimits.parts)
    throw new SheetRefusal('expands-too-much', file, { limit: sheetLimits.parts });
  const list: Entry[] = [];
  for await (const entry of zip.eachEntry()) list.push(entry);
  checkDeclared(list, zip.fileSize, file);
  return new Map(list.map((entry) => [entry.fileName.toLowerCase(), entry]));
}

/** Counts what comes out: headers can lie. */
async function* counted(source: AsyncIterable<Buffer>, entry: Entry, file: string): AsyncGenerator<Buffer> {
  let expanded = 0;
  for await (const chunk of source) {
    expanded += chunk.length;
    if (expanded > sheetLimits.expandedBytes || expandsTooMuch(expanded, entry.compressedSize)) {
      throw new SheetRefusal('expands-too-much', file, { limit: sheetLimits.expandedBytes });
    }
    if (expanded > entry.uncompressedSize) throw new SheetRefusal('damaged', file);
    yield chunk;
  }
  if (expanded < entry.uncompressedSize) throw new SheetRefusal('damaged', file);
}

/** A fault of the zip file itself is told as such; what was refused stays as it is. */
function asRefusal(error: unknown, file: string): unknown {
  return error instanceof SheetRefusal || (error instanceof Error && error.name === 'AbortError')
    ? error
    : new SheetRefusal('damaged', file);
}

async function openPart(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
    throw new Error('unknown compression');
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  if (entry.compressionMethod === stored) return raw;
  const inflate = createInflateRaw({ chunkSize });
  raw.on('error', (error) => inflate.destroy(error));
  inflate.on('close', () => raw.destroy());
  return raw.pipe(inflate);
}

async function* partBytes(zip: ZipFile, entry: Entry | undefined, file: string): AsyncGenerator<Buffer> {
  if (!entry) throw new SheetRefusal('damaged', file);
  let source: Readable | null = null;
  try {
    source = await openPart(zip, entry);
    yield* counted(source, entry, file);
  } catch (error) {
    throw asRefusal(error, file);
  } finally {
    source?.destroy();
  }
}

/**
 * Opens the zip file behind a file descriptor, which stays the caller's to close.
 * @throws SheetRefusal `expands-too-much`, `password` or `damaged`
 */
export async function openZipParts(fd: number, file: string): Promise<ZipParts> {
  const { zip, entries } = await openDirectory(fd, file);
  const bytes = (name: string) => partBytes(zip, entries.get(name.toLowerCase()), file);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    bytes,
    async text(name) {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of bytes(name)) {
        length += chunk.length;
        if (length > longestText) throw new SheetRefusal('expands-too-much', file, { limit: longestText });
        chunks.push(chunk);
      }
      return new TextDecoder().decode(Buffer.concat(chunks));
    },
  };
}

async function openDirectory(
  fd: number,
  file: string,
): Promise<{ readonly zip: ZipFile; readonly entries: ReadonlyMap<string, Entry> }> {
  try {
    const zip = await fromFdPromise(fd, { lazyEntries: true, autoClose: false });
    return { zip, entries: await readDirectory(zip, file) };
  } catch (error) {
    throw asRefusal(error, file);
  }
}
