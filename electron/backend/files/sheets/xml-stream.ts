/** Cuts a stream of XML into its repeated elements (rows, texts) without ever holding the whole of it. */

/** What is between two elements is passed over; `tooLong` is called with an element that grows beyond `limit`. */
export interface ElementCutter {
  push(text: string): string[];
}

/** A cutter for `<name …>…</name>` and `<name …/>`; elements do not nest. */
export function createElementCutter(name: string, limit: number, tooLong: (begun: string) => never): ElementCutter {
  const open = `<${name}`;
  const close = `</${name}>`;
  let buffer = '';
  return {
    push(text) {
      buffer += text;
      const elements: string[] = [];
      let at = 0;
      for (;;) {
        const start = nextOpen(buffer, open, at);
        if (start < 0) {
          // A tag may be cut in two at the very end.
          at = Math.max(at, buffer.length - open.length - 1);
          break;
        }
        const end = endOf(buffer, start, close);
        if (end < 0) {
          at = start;
          break;
        }
        elements.push(buffer.slice(start, end));
        at = end;
      }
      buffer = buffer.slice(at);
      if (buffer.length > limit) tooLong(buffer);
      return elements;
    },
  };
}

/** The next tag of exactly that name: `<r` is not `<row`. */
function nextOpen(text: string, open: string, from: number): number {
  for (let at = text.indexOf(open, from); at >= 0; at = text.indexOf(open, at + 1)) {
    const next = text.charCodeAt(at + open.length);
    if (next === 0x3e || next === 0x20 || next === 0x2f || next === 0x0a || next === 0x0d || next === 0x09) return at;
    if (Number.isNaN(next)) return -1;
  }
  return -1;
}

function endOf(text: string, start: number, close: string): number {
  const tagEnd = text.indexOf('>', start);
  if (tagEnd < 0) return -1;
  if (text.charCodeAt(tagEnd - 1) === 0x2f) return tagEnd + 1;
  const end = text.indexOf(close, tagEnd);
  return end < 0 ? -1 : end + close.length;
}
