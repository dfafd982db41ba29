/** The courses of a curriculum level by level, with hours, days and costs. */
import { formatDays, formatHours, formatNumber, formatYen } from '../i18n/format.ts';
import type { BookletWords } from '../i18n/paper/booklet-words.ts';
import type { RoadmapCourse, RoadmapStage } from '../model/roadmap.ts';
import { html, type Markup } from './html.ts';
import { comma, nameIn, type PaperContext } from './paper-input.ts';

function cost({ cost: yen, costEstimated }: RoadmapCourse, { words }: PaperContext): string {
  if (yen === null) return words.unknown;
  return costEstimated ? `${formatYen(yen)} ${words.estimate}` : formatYen(yen);
}

function row(course: RoadmapCourse, context: PaperContext): Markup {
  const { standard, say } = context;
  const number = (value: number | null) => (value === null ? '' : formatNumber(value));
  return html`<tr><td><span class="small">${course.id}</span> ${say(course.title)}</td>
<td class="small">${nameIn(standard.standard.roadmap?.areas, course.area, context)}</td>
<td class="small">${course.methods.map((method) => nameIn(standard.standard.courseSheet?.methods, method, context)).join(comma(context))}</td>
<td class="num">${number(course.eLearningHours)}</td><td class="num">${number(course.classDays)}</td><td class="num">${cost(course, context)}</td></tr>`;
}

function levelTable({ level, courses }: RoadmapStage, context: PaperContext): Markup {
  const { words, language } = context;
  const sum = (of: (course: RoadmapCourse) => number | null) =>
    courses.reduce((total, course) => total + (of(course) ?? 0), 0);
  const known = courses.filter((course) => course.cost !== null);
  const yen = known.reduce((total, course) => total + (course.cost ?? 0), 0);
  const unknown = courses.length - known.length;
  const costs =
    unknown === 0 ? formatYen(yen) : known.length === 0 ? words.unknown : words.knownPart(formatYen(yen), unknown);
  return html`<section><h2>${words.level(level)}<small>${courses.length} ${words.coursesUnit || words.courses.toLowerCase()}</small></h2>
<table class="booklet-list"><thead><tr><th>${words.course}</th><th>${words.area}</th><th>${words.methods}</th><th class="num">${words.hours}</th><th class="num">${words.days}</th><th class="num">${words.cost}</th></tr></thead>
<tbody>${courses.map((course) => row(course, context))}
<tr class="sum"><td colspan="3">${words.sum}</td><td class="num">${formatHours(
    sum((course) => course.eLearningHours),
    language,
  )}</td><td class="num">${formatDays(
    sum((course) => course.classDays),
    language,
  )}</td><td class="num">${costs}</td></tr></tbody></table></section>`;
}

/** The sheet as markup. */
export function bookletList(context: PaperContext, words: BookletWords): Markup {
  const stages = context.roadmap.stages.map((stage) => levelTable(stage, context));
  return html`<article class="sheet sheet-roadmap"><div class="title"><h1>${words.list}</h1></div><p class="note">${words.listNote}</p>${stages}</article>`;
}
