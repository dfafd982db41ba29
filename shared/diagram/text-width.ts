/** Widths of characters in em, as the bundled BIZ UDPGothic has them on average, so that no DOM is needed to lay out. */

interface WidthClass {
  readonly pattern: RegExp;
  readonly width: number;
}

/** The first class that fits counts. */
const classes: readonly WidthClass[] = [
  { pattern: /[mwMW@&%]/, width: 0.97 },
  { pattern: /[A-Z0-9]/, width: 0.78 },
  { pattern: /[a-z]/, width: 0.64 },
  { pattern: /[\u0020-\u02ff｡-ﾟ]/, width: 0.5 },
  { pattern: /[、。・：；（）「」『』【】〔〕／]/, width: 0.64 },
  { pattern: /[ァ-ヶー]/, width: 0.94 },
];

/** Width of one character in em; kanji and whatever is not known count as full width. */
export function characterWidth(character: string): number {
  return classes.find(({ pattern }) => pattern.test(character))?.width ?? 1;
}

/** Width of a text in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
