/** Finds the encoding of a text file: a byte order mark, then strict UTF-8, then the Japanese ones. */
import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import encodingJapanese from 'encoding-japanese';
import { SheetRefusal } from '../../../../shared/exchange/sheet-refusal.ts';
import { readChunks } from './read-chunks.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932' | 'euc-jp';

export interface FoundEncoding {
  readonly name: TextEncodingName;
  /** Bytes of the byte order mark. */
  readonly skip: number;
}

/** The platform's decoders follow Microsoft's tables, so ㈱ ① ～ 髙 come out as Excel means them. */
const labels: Readonly<Record<TextEncodingName, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp932: 'shift_jis',
  'euc-jp': 'euc-jp',
};

/** A decoder; `fatal` throws on bytes that are no text. */
export function textDecoder(name: TextEncodingName, fatal: boolean): TextDecoder {
  return new TextDecoder(labels[name], { fatal, ignoreBOM: true });
}

function byteOrderMark(head: Buffer): FoundEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', skip: 2 };
  return null;
}

/** How many bytes at the end begin a letter that the next chunk goes on with. */
function unfinishedBytes(chunk: Buffer): number {
  for (let back = 1; back <= 3 && back <= chunk.length; back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

async function isWholeUtf8(handle: FileHandle, skip: number): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const chunk of readChunks(handle, skip)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const cut = bytes.length - unfinishedBytes(bytes);
    if (!isUtf8(bytes.subarray(0, cut))) return false;
    rest = Buffer.from(bytes.subarray(cut));
  }
  return rest.length === 0;
}

/** Where the text breaks, in characters and lines from 1; null where all of it is text. */
async function firstFault(handle: FileHandle, found: FoundEncoding): Promise<{ position: number; row: number } | null> {
  const decoder = textDecoder(found.name, false);
  let position = 1;
  let row = 1;
  const search = (text: string): boolean => {
    const fault = text.indexOf('\ufffd');
    const before = fault < 0 ? text : text.slice(0, fault);
    position += before.length;
    for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) row += 1;
    return fault >= 0;
  };
  for await (const chunk of readChunks(handle, found.skip))
    if (search(decoder.decode(chunk, { stream: true }))) return { position, row };
  return search(decoder.decode()) ? { position, row } : null;
}

const sampleBytes = 64 * 1024;
const kana = /[\u3041-\u30fe]/g;
const halfKana = /[\uff61-\uff9f]/g;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** A sample that begins where the first letters beyond ASCII stand. */
async function sampleOf(handle: FileHandle): Promise<Buffer> {
  for await (const chunk of readChunks(handle)) {
    const first = chunk.findIndex((byte) => byte >= 0x80);
    if (first >= 0) return chunk.subarray(chunk.lastIndexOf(0x0a, first) + 1).subarray(0, sampleBytes);
  }
  return Buffer.alloc(0);
}

/** Both are possible: full-width kana are common, half-width ones rare but in files that use them throughout. */
async function likelier(handle: FileHandle): Promise<TextEncodingName> {
  const sample = await sampleOf(handle);
  const asCp932 = textDecoder('cp932', false).decode(sample);
  const asEuc = textDecoder('euc-jp', false).decode(sample);
  const cp932 = count(asCp932, kana) * 2 - count(asCp932, halfKana);
  const euc = count(asEuc, kana) * 2 - count(asEuc, halfKana);
  if (euc > 0 && euc > cp932) return 'euc-jp';
  if (cp932 > 0) return 'cp932';
  return encodingJapanese.detect(sample, ['SJIS', 'EUCJP']) === 'EUCJP' ? 'euc-jp' : 'cp932';
}

async function japaneseEncoding(handle: FileHandle, file: string): Promise<FoundEncoding> {
  const candidates = ['cp932', 'euc-jp', 'utf-8'] as const;
  const faults = [];
  for (const name of candidates) faults.push({ name, fault: await firstFault(handle, { name, skip: 0 }) });
  const possible = faults.filter(({ fault }) => fault === null).map(({ name }) => name);
  if (possible.length > 1) return { name: await likelier(handle), skip: 0 };
  if (possible[0]) return { name: possible[0], skip: 0 };
  // Told of the encoding that goes furthest: there the file is broken, elsewhere it is only another encoding.
  const furthest = faults.reduce((a, b) => ((b.fault?.position ?? 0) > (a.fault?.position ?? 0) ? b : a));
  throw new SheetRefusal('undecodable', file, furthest.fault ?? {});
}

/**
 * The encoding of a whole file.
 * @throws SheetRefusal `undecodable` with the character and the line where it breaks.
 */
export async function detectEncoding(handle: FileHandle, head: Buffer, file: string): Promise<FoundEncoding> {
  const marked = byteOrderMark(head);
  if (!marked) return (await isWholeUtf8(handle, 0)) ? { name: 'utf-8', skip: 0 } : japaneseEncoding(handle, file);
  if (marked.name === 'utf-8' && (await isWholeUtf8(handle, marked.skip))) return marked;
  const fault = await firstFault(handle, marked);
  if (fault) throw new SheetRefusal('undecodable', file, fault);
  return marked;
}
