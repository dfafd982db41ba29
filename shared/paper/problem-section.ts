/** Why no roadmap meets the conditions: what is left uncovered, and which choices clash. */
import { formatDateSpan, formatLongDate, formatYen } from '../i18n/format.ts';
import type { Conflict } from '../model/roadmap.ts';
import { remedyLines } from './deadline-lines.ts';
import { html, type Markup } from './html.ts';
import { comma, courseTitle, nameIn, type PaperContext } from './paper-input.ts';

/** One of the user's choices in words. */
export function conflictText(conflict: Conflict, context: PaperContext): string {
  const { words, standard } = context;
  switch (conflict.kind) {
    case 'locked':
    case 'excluded':
    case 'move':
    case 'session':
      return words.conflict[conflict.kind](courseTitle(conflict.course, context));
    case 'methods': {
      const names = conflict.methods.map((method) => nameIn(standard.standard.courseSheet?.methods, method, context));
      return words.conflict.methods(names.join(comma(context)));
    }
    case 'budget':
      return words.conflict.budget(formatYen(conflict.budget));
    case 'providers':
      return words.conflict.providers(conflict.providers.join(comma(context)));
    case 'deadline':
      return words.conflict.deadline(formatLongDate(conflict.deadline, context.language));
    case 'day-off':
      return words.conflict['day-off'](formatDateSpan(conflict.from, conflict.to, context.language), conflict.label);
  }
}

/** An attainment in words: skill item, knowledge item, level. */
export function attainmentText(knowledgeItem: string, level: number, context: PaperContext): string {
  const found = context.standard.knowledgeItems.get(knowledgeItem);
  if (!found) return `${knowledgeItem} @${level}`;
  const name =
    context.language === 'ja' ? `${found.skill.ja}「${found.item.ja}」` : `${found.skill.en}: ${found.item.en}`;
  return `${name} ${context.words.level(level)}`;
}

/** A deadline that clashes with nothing else is told with what would meet it, in a box of its own. */
function isToldElsewhere(set: readonly Conflict[], context: PaperContext): boolean {
  return set.length === 1 && set[0]?.kind === 'deadline' && remedyLines(context).length > 0;
}

/** Nothing where the roadmap meets its conditions. */
export function problemSection(context: PaperContext): Markup | null {
  const { roadmap, words } = context;
  const sets = [roadmap.conflicts, ...roadmap.otherConflicts].filter((set) => !isToldElsewhere(set, context));
  const [first = [], ...others] = sets;
  if (roadmap.uncovered.length === 0 && first.length === 0) return null;
  const clash = (set: readonly Conflict[]) =>
    html`<ul>${set.map((each) => html`<li>${conflictText(each, context)}</li>`)}</ul>`;
  const uncovered = roadmap.uncovered.map(({ knowledgeItem, level }) => attainmentText(knowledgeItem, level, context));
  return html`<section class="alert">
${first.length > 0 ? html`<h3>${words.conflicts}</h3>${clash(first)}` : null}
${others.map((set) => html`<h3>${words.otherConflicts}</h3>${clash(set)}`)}
${uncovered.length > 0 ? html`<h3>${words.uncovered}</h3><p class="small">${uncovered.join(context.language === 'ja' ? '、' : '; ')}</p>` : null}
</section>`;
}
