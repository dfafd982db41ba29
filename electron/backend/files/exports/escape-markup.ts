/** Text within the HTML that other programs show. */

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text with its line breaks, and nothing in it that acts as markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '').replaceAll('\n', '<br>');
}
