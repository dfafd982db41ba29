/** The small print below a course: what it teaches, what it rests on, why it is here and why not earlier, its cost. */
import { formatYen } from '../i18n/format.ts';
import { wordWait } from '../i18n/planning/word-wait.ts';
import type { AttainmentParts } from '../model/attainment.ts';
import type { RoadmapCourse } from '../model/roadmap.ts';
import type { IndexedSkillItem } from '../model/standard-index.ts';
import { html, type Markup } from './html.ts';
import { colon, comma, type PaperContext } from './paper-input.ts';

/** A label and its text, kept apart by the language's own colon. */
function labelled(label: string, text: string, context: PaperContext): Markup {
  return html`<span class="label">${label}${colon(context)}</span>${text}`;
}

/** Knowledge items by skill item; a skill item taught as a whole is told by its name and number. */
function knowledgeText(teaches: readonly AttainmentParts[], context: PaperContext): string {
  const { specialty, also } = context.roadmap;
  const asked = [specialty, ...also];
  const bySkill = new Map<IndexedSkillItem, string[]>();
  for (const { knowledgeItem } of teaches) {
    const found = context.standard.knowledgeItems.get(knowledgeItem);
    if (!found?.skill.specialties.some((id) => asked.includes(id))) continue;
    bySkill.set(found.skill, [...(bySkill.get(found.skill) ?? []), context.say(found.item)]);
  }
  const [separator, between, colon] = context.language === 'ja' ? ['、', '／', '：'] : [', ', '; ', ': '];
  const skills = [...bySkill].map(([skill, items]) => {
    if (items.length < skill.knowledge.length) return `${context.say(skill)}${colon}${items.join(separator)}`;
    return items.length === 1 ? context.say(skill) : context.words.wholeSkill(context.say(skill), items.length);
  });
  // Skill items that two specialties share by name are told once.
  return [...new Set(skills)].join(between);
}

function prerequisiteText(course: RoadmapCourse, { words, language }: PaperContext): string {
  const [open, close, and] = language === 'ja' ? ['（', '）', ' ＋ '] : [' (', ')', ' + '];
  const groups = course.prerequisites.map((group) => {
    const leaves = group.map(({ course: id, met }) => (met === null ? id : `${id}${open}${words.met[met]}${close}`));
    const either = leaves.join(` ${words.or} `);
    return leaves.length > 1 && course.prerequisites.length > 1 ? `[${either}]` : either;
  });
  return groups.join(and);
}

function whyText({ because }: RoadmapCourse, context: PaperContext): string {
  const { words, language } = context;
  const reasons: string[] = [];
  if (because.locked) reasons.push(words.locked);
  if (because.onlyCourse.length > 0) reasons.push(words.onlyCourse(because.onlyCourse.length));
  else if (because.onlyHere.length > 0) reasons.push(words.onlyHere(because.onlyHere.length));
  if (because.prerequisiteOf.length > 0)
    reasons.push(words.prerequisiteOf(because.prerequisiteOf.join(comma(context))));
  return reasons.join(language === 'ja' ? '、' : '; ');
}

/** Ids stand for courses: there is no room for titles. */
const byId = { course: (id: string) => id };

function costText({ cost, costEstimated }: RoadmapCourse, { words, language }: PaperContext): string {
  if (cost === null) return '';
  if (!costEstimated) return formatYen(cost);
  return language === 'ja' ? `${formatYen(cost)}（${words.estimate}）` : `${formatYen(cost)} (${words.estimate})`;
}

/** The cost stays in one piece at the end of a line. */
function costMarkup(course: RoadmapCourse, context: PaperContext): Markup | null {
  const text = costText(course, context);
  return text === '' ? null : html`<span class="nowrap">${labelled(context.words.cost, text, context)}</span>`;
}

/** The details as markup; what says nothing is left out. */
export function courseDetails(course: RoadmapCourse, context: PaperContext): Markup {
  const { words, language } = context;
  const parts = [
    [words.prerequisites, prerequisiteText(course, context)],
    [words.why, whyText(course, context)],
    [words.timing, wordWait(course.because.notEarlier, byId, language)],
  ] as const;
  const said = [
    ...parts.filter(([, text]) => text !== '').map(([label, text]) => labelled(label, text, context)),
    costMarkup(course, context),
  ].filter((part) => part !== null);
  return html`<div class="small">${labelled(words.knowledge, knowledgeText(course.teaches, context), context)}</div>
<div class="small">${said.map((part, index) => html`${index > 0 ? '　' : ''}${part}`)}</div>`;
}
