/** The A4 sheet: who, where to, the courses in order with dates, and what the level asks for beyond them. */
import {
  formatDays,
  formatFiscalYear,
  formatHours,
  formatNumber,
  formatShortDate,
  formatTableDate,
  formatYen,
  rangeMark,
} from '../i18n/format.ts';
import type { RoadmapCourse, RoadmapStage } from '../model/roadmap.ts';
import { placeText } from './course-dates.ts';
import { courseDetails } from './course-details.ts';
import { deadlineSection } from './deadline-section.ts';
import { fiscalYearTable } from './fiscal-year-table.ts';
import { html, type Markup } from './html.ts';
import { milestoneSection } from './milestone-section.ts';
import { colon, comma, nameIn, type PaperContext, specialtyTitle } from './paper-input.ts';
import { planFacts } from './plan-facts.ts';
import { problemSection } from './problem-section.ts';
import { stageBars, stageSpan } from './stage-bars.ts';

function levelWithRole(level: number, context: PaperContext): string {
  const role = context.standard.standard.levels.find((entry) => entry.level === level)?.role;
  const word = context.words.level(level);
  return role ? `${word}${context.language === 'ja' ? `（${role.ja}）` : ` (${role.en})`}` : word;
}

/** What only some plans have to say. */
function moreFacts(context: PaperContext): readonly Markup[] {
  return planFacts(context).map(({ label, text, long }) =>
    long ? html`<dt class="long">${label}</dt><dd class="long">${text}</dd>` : html`<dt>${label}</dt><dd>${text}</dd>`,
  );
}

/** Of the costs, how many are unknown and how many are estimates. */
function costNote(context: PaperContext): string {
  const { words, roadmap } = context;
  const { cost, knownCost, unknownCosts, estimatedCosts } = roadmap.totals;
  const parts = [
    cost === null && knownCost > 0 ? words.knownPart(formatYen(knownCost), unknownCosts) : '',
    estimatedCosts > 0 ? words.estimatedPart(estimatedCosts) : '',
  ];
  return parts.filter((part) => part !== '').join(comma(context));
}

function head(context: PaperContext): Markup {
  const { words, roadmap, request } = context;
  const pace = words.pace(formatNumber(request.hoursPerWeek), formatNumber(request.classDaysPerMonth));
  return html`<header>
<div class="title"><h1>${words.roadmapTitle}</h1><div class="plan">${context.planName}</div></div>
<dl class="facts">
<dt>${words.name}</dt><dd>${context.learnerName || '　'}</dd><dt>${words.specialty}</dt><dd>${specialtyTitle(roadmap.specialty, context)}</dd>
<dt>${words.path}</dt><dd>${words.level(roadmap.from)} → ${words.level(roadmap.to)}</dd>
<dt>${words.objective}</dt><dd>${words.objectives[roadmap.objective]}${colon(context)}${words.status[roadmap.status]}</dd>
<dt>${words.date}</dt><dd>${formatTableDate(context.today, context.language)}</dd><dt>${words.paceLabel}</dt><dd>${pace}</dd>
<dt>${words.edition}</dt><dd>${context.say(context.standard.standard.title)}</dd><dt>${words.start}</dt><dd>${formatTableDate(roadmap.start, context.language)}</dd>
${moreFacts(context)}
</dl>
</header>`;
}

function totals(context: PaperContext): Markup {
  const { words, roadmap, language } = context;
  const { courses, eLearningHours, classDays, studyHours, cost, finish } = roadmap.totals;
  const costText = cost === null ? words.unknown : formatYen(cost);
  const note = costNote(context);
  const end = finish === null ? '‒' : formatTableDate(finish, language);
  return html`<section class="totals">
<div><span>${words.courses}</span><strong>${courses}</strong></div>
<div><span>${words.eLearning}</span><strong>${formatHours(eLearningHours, language)}</strong></div>
<div><span>${words.classDays}</span><strong>${formatDays(classDays, language)}</strong></div>
<div><span>${words.studyHours}</span><strong>${formatHours(studyHours, language)}</strong></div>
<div><span>${words.cost}</span><strong>${costText}</strong>${note === '' ? null : html` <small>${note}</small>`}</div>
<div><span>${words.finish}${finish === null ? '' : ` ${formatFiscalYear(finish, language)}`}</span><strong>${end}</strong></div>
</section>`;
}

function period(course: RoadmapCourse, { language }: PaperContext): string {
  const start = formatTableDate(course.start, language);
  if (course.start === course.end) return start;
  const sameYear = course.start.slice(0, 4) === course.end.slice(0, 4);
  return `${start} ${rangeMark[language]} ${sameYear ? formatShortDate(course.end, language) : formatTableDate(course.end, language)}`;
}

function row(course: RoadmapCourse, order: number, context: PaperContext): Markup {
  const { words, standard } = context;
  const sheet = standard.standard.courseSheet;
  const revision = course.revision === null ? null : html` <span class="badge">${words.revisionMark}</span>`;
  const accompanies = course.classDays === null && course.eLearningHours === null;
  const place = accompanies ? words.accompanies : placeText(course, words);
  return html`<tbody class="course"><tr>
<td class="num">${order}</td>
<td><span class="id">${course.id}</span> <strong>${context.say(course.title)}</strong>${revision}</td>
<td class="small phrases">${nameIn(standard.standard.roadmap?.areas, course.area, context)}</td>
<td class="small phrases">${course.methods.map((method) => nameIn(sheet?.methods, method, context)).join(comma(context))}</td>
<td class="num">${course.eLearningHours === null ? '' : formatNumber(course.eLearningHours)}</td>
<td class="num">${course.classDays === null ? '' : formatNumber(course.classDays)}</td>
<td class="period">${period(course, context)}${place === '' ? null : html`<div class="small">${place}</div>`}</td>
<td class="num"><span class="box"></span></td>
</tr><tr><td></td><td colspan="7">${courseDetails(course, context)}</td></tr></tbody>`;
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
${head(context)}${totals(context)}${problemSection(context)}${deadlineSection(context)}
${roadmap.stages.length === 0 ? html`<p class="note">${words.nothingToDo}</p>` : html`<div class="overview"><div>${fiscalYearTable(context)}</div>${stageBars(context)}</div>`}
${stages}
${roadmap.milestones.map((milestone) => milestoneSection(milestone, context))}
<div class="signatures">${words.signatures.map((who) => html`<div>${who}</div>`)}</div>
</article>`;
}
