/** What a level asks for beyond courses, with boxes to tick. */
import type { Milestone } from '../model/roadmap.ts';
import { html, type Markup } from './html.ts';
import type { PaperContext } from './paper-input.ts';

/** One level's section. */
export function milestoneSection(milestone: Milestone, context: PaperContext): Markup {
  const { words, say } = context;
  const items = milestone.items.map(
    ({ text, of }) =>
      html`<li><span class="box"></span>${say(text)}${of && of.length > 0 ? html`<div class="of">${of.map((entry) => html`<span>${say(entry)}</span>`)}</div>` : null}</li>`,
  );
  const last = milestone.level === context.roadmap.to;
  return html`<section class="milestone">
<h2>${words.milestones(words.level(milestone.level))}<small class="right">${milestone.figure === null ? '' : words.figure(milestone.figure)}</small></h2>
${last ? html`<p class="note">${words.milestonesNote}</p>` : null}
<ul>${items}</ul>
${milestone.note === null ? null : html`<p class="note">${say(milestone.note)}</p>`}
</section>`;
}
