/** Texts that a spreadsheet could run as a formula: written with an apostrophe in CSV, and read back without it. */

const formula = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]./su;
const escaped = /^'+[\s\u3000]*[=+\-@\t\r＝＋－＠]/u;

/** True for what begins like a formula, full-width signs and leading spaces included. */
export function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}

/** A CSV cell that no spreadsheet runs. */
export function escapeFormula(text: string): string {
  return /^[\s\u3000]*[=+\-@\t\r＝＋－＠]/u.test(text) || escaped.test(text) ? `'${text}` : text;
}

/** The text behind `escapeFormula`. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && escaped.test(text) ? text.slice(1) : text;
}
