/** The A4 sheet: who, where to, the courses in order with dates, and what the level asks for beyond them. */
import {
  formatDays,
  formatFiscalYear,
  formatHours,
  formatNumber,
  formatShortDate,
  formatTableDate,
  formatYen,
} from '../i18n/format.ts';
import type { AttainmentParts } from '../model/attainment.ts';
import type { RoadmapCourse, RoadmapStage } from '../model/roadmap.ts';
import type { IndexedSkillItem } from '../model/standard-index.ts';
import { fiscalYearTable } from './fiscal-year-table.ts';
import { html, type Markup } from './html.ts';
import { milestoneSection } from './milestone-section.ts';
import { nameIn, type PaperContext } from './paper-input.ts';
import { problemSection } from './problem-section.ts';
import { stageBars, stageSpan } from './stage-bars.ts';

function specialtyName(context: PaperContext): string {
  const found = context.standard.specialties.get(context.roadmap.specialty);
  return found ? context.say(found) : context.roadmap.specialty;
}

function levelWithRole(level: number, context: PaperContext): string {
  const role = context.standard.standard.levels.find((entry) => entry.level === level)?.role;
  const word = context.words.level(level);
  return role ? `${word}${context.language === 'ja' ? `（${role.ja}）` : ` (${role.en})`}` : word;
}

function head(context: PaperContext): Markup {
  const { words, roadmap, request } = context;
  const pace = words.pace(formatNumber(request.hoursPerWeek), formatNumber(request.classDaysPerMonth));
  return html`<header>
<div class="title"><h1>${words.roadmapTitle}</h1><div class="plan">${context.planName}</div></div>
<dl class="facts">
<dt>${words.name}</dt><dd>${context.learnerName || '　'}</dd><dt>${words.specialty}</dt><dd>${specialtyName(context)}</dd>
<dt>${words.path}</dt><dd>${words.level(roadmap.from)} → ${words.level(roadmap.to)}</dd>
<dt>${words.objective}</dt><dd>${words.objectives[roadmap.objective]}${context.language === 'ja' ? '：' : ': '}${words.status[roadmap.status]}</dd>
<dt>${words.date}</dt><dd>${formatTableDate(context.today, context.language)}</dd><dt>${words.paceLabel}</dt><dd>${pace}</dd>
<dt>${words.edition}</dt><dd>${context.say(context.standard.standard.title)}</dd><dt>${words.start}</dt><dd>${formatTableDate(roadmap.start, context.language)}</dd>
</dl>
</header>`;
}

function totals(context: PaperContext): Markup {
  const { words, roadmap, language } = context;
  const { courses, eLearningHours, classDays, studyHours, cost, knownCost, unknownCosts, finish } = roadmap.totals;
  const costText = cost === null ? words.unknown : formatYen(cost);
  const known =
    cost === null && knownCost > 0
      ? html` <small>${words.knownPart(formatYen(knownCost), unknownCosts)}</small>`
      : null;
  const end = finish === null ? '—' : formatTableDate(finish, language);
  return html`<section class="totals">
<div><span>${words.courses}</span><strong>${courses}</strong></div>
<div><span>${words.eLearning}</span><strong>${formatHours(eLearningHours, language)}</strong></div>
<div><span>${words.classDays}</span><strong>${formatDays(classDays, language)}</strong></div>
<div><span>${words.studyHours}</span><strong>${formatHours(studyHours, language)}</strong></div>
<div><span>${words.cost}</span><strong>${costText}</strong>${known}</div>
<div><span>${words.finish}${finish === null ? '' : ` ${formatFiscalYear(finish, language)}`}</span><strong>${end}</strong></div>
</section>`;
}

/** A label and its text, kept apart by the language's own colon. */
function labelled(label: string, text: string, { language }: PaperContext): Markup {
  return html`<span class="label">${label}${language === 'ja' ? '：' : ': '}</span>${text}`;
}

/** Knowledge items by skill item; a skill item taught as a whole is told by its name and number. */
function knowledgeText(teaches: readonly AttainmentParts[], context: PaperContext): string {
  const bySkill = new Map<IndexedSkillItem, string[]>();
  for (const { knowledgeItem } of teaches) {
    const found = context.standard.knowledgeItems.get(knowledgeItem);
    if (!found?.skill.specialties.includes(context.roadmap.specialty)) continue;
    bySkill.set(found.skill, [...(bySkill.get(found.skill) ?? []), context.say(found.item)]);
  }
  const [separator, between, colon] = context.language === 'ja' ? ['、', '／', '：'] : [', ', '; ', ': '];
  return [...bySkill]
    .map(([skill, items]) => {
      if (items.length < skill.knowledge.length) return `${context.say(skill)}${colon}${items.join(separator)}`;
      return items.length === 1 ? context.say(skill) : context.words.wholeSkill(context.say(skill), items.length);
    })
    .join(between);
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

function whyText({ because }: RoadmapCourse, { words, language }: PaperContext): string {
  const reasons: string[] = [];
  if (because.locked) reasons.push(words.locked);
  if (because.onlyCourse.length > 0) reasons.push(words.onlyCourse(because.onlyCourse.length));
  else if (because.onlyHere.length > 0) reasons.push(words.onlyHere(because.onlyHere.length));
  if (because.prerequisiteOf.length > 0)
    reasons.push(words.prerequisiteOf(because.prerequisiteOf.join(language === 'ja' ? '、' : ', ')));
  return reasons.join(language === 'ja' ? '、' : '; ');
}

function period(course: RoadmapCourse, { language }: PaperContext): string {
  const start = formatTableDate(course.start, language);
  if (course.start === course.end) return start;
  const sameYear = course.start.slice(0, 4) === course.end.slice(0, 4);
  return `${start} – ${sameYear ? formatShortDate(course.end, language) : formatTableDate(course.end, language)}`;
}

function details(course: RoadmapCourse, context: PaperContext): Markup {
  const { words } = context;
  const before = prerequisiteText(course, context);
  return html`<div class="small">${labelled(words.knowledge, knowledgeText(course.teaches, context), context)}</div>
<div class="small">${before === '' ? null : html`${labelled(words.prerequisites, before, context)}　`}${labelled(words.why, whyText(course, context), context)}</div>`;
}

function row(course: RoadmapCourse, order: number, context: PaperContext): Markup {
  const { words, standard, language } = context;
  const sheet = standard.standard.courseSheet;
  const revision = course.revision === null ? null : html` <span class="badge">${words.revisionMark}</span>`;
  const accompanies = course.classDays === null && course.eLearningHours === null;
  return html`<tbody class="course"><tr>
<td class="num">${order}</td>
<td><span class="id">${course.id}</span> <strong>${context.say(course.title)}</strong>${revision}</td>
<td class="small phrases">${nameIn(standard.standard.roadmap?.areas, course.area, context)}</td>
<td class="small phrases">${course.methods.map((method) => nameIn(sheet?.methods, method, context)).join(language === 'ja' ? '、' : ', ')}</td>
<td class="num">${course.eLearningHours === null ? '' : formatNumber(course.eLearningHours)}</td>
<td class="num">${course.classDays === null ? '' : formatNumber(course.classDays)}</td>
<td class="period">${period(course, context)}${accompanies ? html`<div class="small">${words.accompanies}</div>` : null}</td>
<td class="num"><span class="box"></span></td>
</tr><tr><td></td><td colspan="7">${details(course, context)}</td></tr></tbody>`;
}

function stage({ level, courses }: RoadmapStage, first: number, context: PaperContext): Markup {
  const { words, language } = context;
  const hours = courses.reduce((sum, course) => sum + (course.eLearningHours ?? 0), 0);
  const days = courses.reduce((sum, course) => sum + (course.classDays ?? 0), 0);
  const span = stageSpan({ level, courses });
  return html`<section class="stage">
<h2>${levelWithRole(level, context)}<small>${courses.length} ${words.coursesUnit || words.courses.toLowerCase()}　${words.eLearning} ${formatHours(hours, language)}　${words.classDays} ${formatDays(days, language)}</small><small class="right">${formatTableDate(span.start, language)} – ${formatTableDate(span.end, language)}</small></h2>
<table class="courses"><thead><tr><th class="num">${words.number}</th><th>${words.course}</th><th>${words.area}</th><th>${words.methods}</th><th class="num">${words.hours}</th><th class="num">${words.days}</th><th>${words.period}</th><th>${words.done}</th></tr></thead>
${courses.map((course, index) => row(course, first + index, context))}</table>
</section>`;
}

/** The sheet as markup. */
export function roadmapSheet(context: PaperContext): Markup {
  const { roadmap, words } = context;
  let first = 1;
  const stages = roadmap.stages.map((entry) => {
    const markup = stage(entry, first, context);
    first += entry.courses.length;
    return markup;
  });
  return html`<article class="sheet sheet-roadmap">
${head(context)}${totals(context)}${problemSection(context)}
${roadmap.stages.length === 0 ? html`<p class="note">${words.nothingToDo}</p>` : html`<div class="overview"><div>${fiscalYearTable(context)}</div>${stageBars(context)}</div>`}
${stages}
${roadmap.milestones.map((milestone) => milestoneSection(milestone, context))}
<div class="signatures">${words.signatures.map((who) => html`<div>${who}</div>`)}</div>
</article>`;
}
