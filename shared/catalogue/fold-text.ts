/** Folds text for search and comparison: width, case, kana and spaces make no difference. */

const hiragana = /[\u3041-\u3096\u309d\u309e]/g;
const ignored = /[\s\u3000\u30fb・･\-‐‑–—―−_()（）[\]「」『』【】]+/g;

/** NFKC, lower case, hiragana as katakana, without spaces, dots, hyphens and brackets. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(hiragana, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .replace(ignored, '');
}
