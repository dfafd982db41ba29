/** The little XML that workbooks need: attributes, texts, escapes. Nothing is ever expanded but the five entities. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const xmlEscape = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
/** Excel writes control characters as `_x000D_`. */
const excelEscape = /_x([0-9A-Fa-f]{4})_/g;

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The text that XML stands for, without Excel's own escapes. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    xmlEscape,
    (_whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? '';
      return letter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

/** The text of a cell: entities, CDATA and Excel's escapes taken apart, line breaks as one character. */
export function cellString(xml: string): string {
  const plain = xml.includes('<![CDATA[')
    ? xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, text: string) => text.replaceAll('&', '&amp;'))
    : xml;
  const text = decodeXml(plain);
  const unescaped = text.includes('_x')
    ? text.replace(excelEscape, (_whole, hex: string) => letter(Number.parseInt(hex, 16)))
    : text;
  return unescaped.includes('\r') ? unescaped.replace(/\r\n?/g, '\n') : unescaped;
}

const nul = /&#x?0+;|_x0000_|\0/i;

/** True where a NUL may come out of the text. */
export function mayHoldNul(xml: string): boolean {
  return (xml.includes('&#') || xml.includes('_x0') || xml.includes('\0')) && nul.test(xml);
}

/** Attributes are nearly always written as ` name="…"`; anything else is looked for in earnest. */
const unusual = /'|\s=|=\s|[\t\r\n]/;

/** The value of an attribute in a tag; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  const start = tag.indexOf(` ${name}="`);
  if (start >= 0) {
    const from = start + name.length + 3;
    return tag.slice(from, tag.indexOf('"', from));
  }
  if (!unusual.test(tag)) return null;
  const loose = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return loose?.[1] ?? loose?.[2] ?? null;
}

/** All tags of a name, whatever their prefix; for small parts. */
export function tagsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** The prefix that a part's elements bear, with its colon; empty where they have none. */
export function elementPrefix(head: string, root: string): string {
  return new RegExp(`<([\\w.-]+:)?${root}[\\s>/]`).exec(head)?.[1] ?? '';
}
