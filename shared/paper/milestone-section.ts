/** What a level asks for beyond courses, with boxes to tick. */
import type { Milestone } from '../model/roadmap.ts';
import { html, type Markup } from './html.ts';
import { type PaperContext, specialtyTitle } from './paper-input.ts';

/** The level; with its specialty where the plan is for several. */
export function milestoneTitle({ level, specialty }: Milestone, context: PaperContext): string {
  const { words, roadmap } = context;
  const of = roadmap.also.length === 0 ? '' : `${specialtyTitle(specialty, context)} `;
  return words.milestones(`${of}${words.level(level)}`);
}

/** One level's section. */
export function milestoneSection(milestone: Milestone, context: PaperContext): Markup {
  const { words, say } = context;
  const items = milestone.items.map(
    ({ text, of }) =>
      html`<li><span class="box"></span>${say(text)}${of && of.length > 0 ? html`<div class="of">${of.map((entry) => html`<span>${say(entry)}</span>`)}</div>` : null}</li>`,
  );
  // Once is enough: below the last level of the specialty that the plan is first for.
  const last = milestone.level === context.roadmap.to && milestone.specialty === context.roadmap.specialty;
  return html`<section class="milestone">
<h2>${milestoneTitle(milestone, context)}<small class="right">${milestone.figure === null ? '' : words.figure(milestone.figure)}</small></h2>
${last ? html`<p class="note">${words.milestonesNote}</p>` : null}
<ul>${items}</ul>
${milestone.note === null ? null : html`<p class="note">${say(milestone.note)}</p>`}
</section>`;
}
