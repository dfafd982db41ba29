/** Names for files that leave the app: safe on every system, recognisable to people. */

/** File systems take 255 bytes; this leaves room for an extension and for the ` (1)` of a download. */
const mostBytes = 200;

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** As many whole letters as fit. */
function cut(text: string): string {
  let bytes = 0;
  let end = 0;
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > mostBytes) break;
    end += letter.length;
  }
  return text.slice(0, end);
}

/** A file name from parts; what Windows, macOS or Linux would refuse becomes `_`. */
export function fileName(parts: readonly string[], extension: string): string {
  const joined = parts
    .filter((part) => part !== '')
    .join('_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\s]+/g, '_');
  const stem = cut(joined.toWellFormed()).replace(/[. ]+$/, '');
  return `${reserved.test(stem) ? '_' : ''}${stem || 'michishirube'}.${extension}`;
}
