/** Makes texts comparable that differ only in width, spaces or case, as Japanese sheets write them. */

const fullWidth = /[\uff01-\uff5e\u3000]/;

/** Full-width letters, digits and signs as half-width ones; kana and kanji stay as they are. */
export function halfWidth(text: string): string {
  if (!fullWidth.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** ASCII without capitals and spaces is its own key; other ASCII needs no normal form. */
const plain = /^[!-@[-~]*$/;
const ascii = /^[\t\n\r -~]*$/;
const spaces = /[\s\u200b\ufeff]+/g;
const variants = /[\u2010-\u2015\u2212\u301c]/g;

/** The key under which a name is looked up: NFKC, lower case, no spaces, one kind of dash and of wave. */
export function foldName(text: string): string {
  if (plain.test(text)) return text;
  const lower = ascii.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
  const closed = lower.search(spaces) < 0 ? lower : lower.replace(spaces, '');
  if (closed.search(variants) < 0) return closed;
  return closed.replace(variants, (sign) => (sign === '\u301c' ? '~' : '-'));
}

/** The key of a column header: as a name, with one kind of brackets and without marks such as `*` or `※`. */
export function foldHeader(text: string): string {
  return foldName(text)
    .replace(/[[{<〔〈《「『【]/g, '(')
    .replace(/[\]}>〕〉》」』】]/g, ')')
    .replace(/[*※★☆◎●:]/g, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
const control = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/;
const controls = new RegExp(control, 'g');

/** Line breaks as one character, and no control characters but tab: nothing else has a place in a course. */
export function cleanText(text: string): string {
  return control.test(text) ? text.replace(/\r\n?/g, '\n').replace(controls, '') : text;
}
