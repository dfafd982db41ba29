/** Sheets inside a larger document: their headings become lower ones in its outline, and look as before. */
import type { Markup } from './html.ts';

/** Markup of our own whose headings stand `by` levels lower; texts from outside are escaped and hold none. */
export function lowerHeadings({ markup }: Markup, by: number): Markup {
  return {
    markup: markup.replaceAll(
      /<h([1-3])(?=[ >])/g,
      (heading, level) => `${heading} aria-level="${Number(level) + by}"`,
    ),
  };
}
