/** Breaks text into lines by estimated width, so that screen and paper lay the diagram out alike without a DOM. */

const neverFirst = new Set(
  '、。，．・：；？！）」』】〕］｝ー々ゝゞぁぃぅぇぉゃゅょっァィゥェォャュョッ％〜…)]},.:;!?%',
);
const neverLast = new Set('（「『【〔［｛([{');

/** Width of one character in em: full width 1, capitals and wide Latin letters 0.7, other half width 0.55. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x2000 || (code >= 0xff61 && code <= 0xffdc)) return /[A-Zmw@&]/.test(character) ? 0.7 : 0.55;
  return 1;
}

/** Estimated width of a text in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function isLatin(character: string): boolean {
  return characterWidth(character) < 1 && character !== ' ';
}

function joins(before: string, after: string): boolean {
  if (neverFirst.has(after) || neverLast.has(before)) return true;
  return isLatin(before) && isLatin(after) && before !== '/' && before !== '-';
}

/** Pieces between which a line may break. */
function pieces(text: string): string[] {
  const result: string[] = [];
  let previous = '';
  for (const character of text) {
    if (result.length > 0 && joins(previous, character)) result[result.length - 1] += character;
    else result.push(character);
    previous = character;
  }
  return result;
}

function breakLongPiece(piece: string, limit: number): string[] {
  if (textWidth(piece) <= limit) return [piece];
  return [...piece];
}

/**
 * Breaks `text` into lines no wider than `width`, both in the unit of `fontSize`.
 * Japanese breaks between characters but never before 、 or ）, Latin words stay whole where they fit.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const limit = Math.max(width / fontSize, 1);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((each) => breakLongPiece(each, limit))) {
    if (line !== '' && textWidth(line + piece) > limit) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
