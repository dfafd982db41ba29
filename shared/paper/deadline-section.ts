/** What would meet the deadline, where the roadmap misses it. */

import { remedyLines } from './deadline-lines.ts';
import { html, type Markup } from './html.ts';
import type { PaperContext } from './paper-input.ts';

/** Nothing where there is no deadline, where it is met, or where nothing would help. */
export function deadlineSection(context: PaperContext): Markup | null {
  const remedies = remedyLines(context);
  if (remedies.length === 0) return null;
  return html`<section class="alert"><h3>${context.words.remedies}</h3><ul>${remedies.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}
