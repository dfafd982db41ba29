/** Texts that a spreadsheet could run as a formula: written with an apostrophe in CSV, and read back without it. */

const formula = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]./su;
const escaped = /^'+[\s\u3000]*[=+\-@\t\r＝＋－＠]/u;

/** Nearly every text begins with a letter: then nothing else has to be looked at. */
function beginsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x40 && first < 0xff00 && first !== 0x3000) || (first >= 0x30 && first <= 0x39);
}

/** True for what begins like a formula, full-width signs and leading spaces included. */
export function looksLikeFormula(text: string): boolean {
  return !beginsWithLetter(text) && formula.test(text);
}

/** A CSV cell that no spreadsheet runs. */
export function escapeFormula(text: string): string {
  return /^[\s\u3000]*[=+\-@\t\r＝＋－＠]/u.test(text) || escaped.test(text) ? `'${text}` : text;
}

/** The text behind `escapeFormula`. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && escaped.test(text) ? text.slice(1) : text;
}

/** A workbook needs no apostrophe before a formula; but a text that begins with one would lose it on its way back. */
export function protectApostrophe(text: string): string {
  return text.startsWith("'") && escaped.test(text) ? `'${text}` : text;
}
