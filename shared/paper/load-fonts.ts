/** What a page must be told before it is printed. */

/** A script, as text, that waits for the fonts of a printed document; false where a font could not be had. */
export const loadFontsScript = `document.fonts.ready.then(() =>
  document.fonts.size > 0 && !Array.from(document.fonts).some(({ status }) => status === 'error'))`;
