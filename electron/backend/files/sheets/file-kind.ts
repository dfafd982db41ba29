/** Tells from the first bytes what a file really is: its name may lie. */

export type FileKind = 'zip' | 'ole' | 'text' | 'other';

const starts: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['other', [0x50, 0x4b, 0x05, 0x06]], // an empty zip
  ['other', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['other', [0xff, 0xd8, 0xff]], // JPEG
  ['other', [...Buffer.from('GIF8')]],
  ['other', [...Buffer.from('%PDF')]],
  ['other', [...Buffer.from('RIFF')]],
  ['other', [...Buffer.from('Rar!')]],
  ['other', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['other', [0x1f, 0x8b]], // gzip
  ['other', [...Buffer.from('{\\rtf')]],
  ['other', [0x7f, 0x45, 0x4c, 0x46]], // ELF
  ['other', [...Buffer.from('SQLite format 3')]],
];

/** Web pages that old systems save as `.xls`. */
const markup = /^(?:\ufeff|\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|table|svg)/i;

/** Few control characters stand in a text in any of the encodings taken. */
const controlShare = 0.1;

function isMostlyControl(head: Buffer): boolean {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16) return false;
  let count = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) count += 1;
  return count > head.length * controlShare;
}

/** `head` are the first few thousand bytes. */
export function fileKind(head: Buffer): FileKind {
  for (const [kind, bytes] of starts) if (bytes.every((byte, index) => head[index] === byte)) return kind;
  return markup.test(head.toString('latin1')) || isMostlyControl(head) ? 'other' : 'text';
}
