/** What a page must be told before it is printed. */

/**
 * A script, as text, that waits for the fonts of a printed document. Text that stands only in page margins does not
 * make Chromium load its glyphs, so what the styles hold is asked for by hand; the rest asks for its own.
 * It resolves to false where a font could not be had.
 */
export const loadFontsScript = `(async () => {
  const text = Array.from(document.querySelectorAll('style'), (style) => style.textContent).join('');
  const family = getComputedStyle(document.body).fontFamily;
  await Promise.all([400, 700].map((weight) => document.fonts.load(weight + ' 12px ' + family, text)));
  await document.fonts.ready;
  return document.fonts.size > 0 && !Array.from(document.fonts).some(({ status }) => status === 'error');
})()`;
