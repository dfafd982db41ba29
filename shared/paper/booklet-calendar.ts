/** The calendar of a roadmap: for each fiscal year its courses as bars over the months, with the days of classes. */
import { formatFiscalYear } from '../i18n/format.ts';
import type { BookletWords } from '../i18n/paper/booklet-words.ts';
import { dayNumber, firstOfMonth, fiscalYear } from '../model/plain-date.ts';
import type { RoadmapCourse } from '../model/roadmap.ts';
import { html, type Markup } from './html.ts';
import type { PaperContext } from './paper-input.ts';

const width = 720;
const labelWidth = 230;
const rowHeight = 15;
const axisHeight = 18;
const longestTitle = 19;

const months = Array.from({ length: 12 }, (_, index) => index + 4);
const round = (value: number) => Math.round(value * 10) / 10;

function shortTitle({ id, title }: RoadmapCourse, { say, language }: PaperContext): string {
  const letters = [...say(title)];
  const most = language === 'ja' ? longestTitle : longestTitle * 2 - 6;
  return `${id} ${letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('')}`;
}

interface Year {
  readonly year: number;
  readonly courses: readonly RoadmapCourse[];
}

/** The fiscal years of the courses, each with those that are taken in it, by their first day. */
function yearsOf(courses: readonly RoadmapCourse[]): readonly Year[] {
  if (courses.length === 0) return [];
  const within = (course: RoadmapCourse, year: number) =>
    fiscalYear(dayNumber(course.start)) <= year && year <= fiscalYear(dayNumber(course.end));
  const first = Math.min(...courses.map(({ start }) => fiscalYear(dayNumber(start))));
  const last = Math.max(...courses.map(({ end }) => fiscalYear(dayNumber(end))));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    courses: courses.filter((course) => within(course, first + index)),
  })).filter((each) => each.courses.length > 0);
}

function yearPicture({ year, courses }: Year, context: PaperContext, words: BookletWords): Markup {
  const from = firstOfMonth(year, 4);
  const to = firstOfMonth(year + 1, 4);
  const x = (day: number) =>
    round(labelWidth + ((Math.min(Math.max(day, from), to) - from) / (to - from)) * (width - labelWidth));
  const height = axisHeight + courses.length * rowHeight + 2;
  const axis = months.map((month) => {
    const at = x(firstOfMonth(year, month));
    return html`<line x1="${at}" y1="0" x2="${at}" y2="${height}" stroke="#ccc" stroke-width=".6"/><text x="${at + 2}" y="11" font-size="8">${words.month(((month - 1) % 12) + 1)}</text>`;
  });
  const rows = courses.map((course, index) => {
    const y = axisHeight + index * rowHeight;
    const left = x(dayNumber(course.start));
    const days = course.classDates
      .map(dayNumber)
      .filter((day) => from <= day && day < to)
      .map(
        (day) => html`<circle cx="${x(day + 0.5)}" cy="${y + 7}" r="2.6" fill="#111" stroke="#fff" stroke-width=".6"/>`,
      );
    const line = html`<line x1="0" y1="${y + rowHeight - 0.5}" x2="${width}" y2="${y + rowHeight - 0.5}" stroke="#eee" stroke-width=".5"/>`;
    return html`${line}<text x="0" y="${y + 10}" font-size="8.4">${shortTitle(course, context)}</text><rect x="${left}" y="${y + 4}" width="${Math.max(2, round(x(dayNumber(course.end) + 1) - left))}" height="6" fill="#9aa5a0"/>${days}`;
  });
  return html`<svg class="booklet-year" viewBox="0 0 ${width} ${height}" role="img" aria-label="${formatFiscalYear(`${year}-04-01`, context.language)}">${axis}<line x1="0" y1="${axisHeight - 3}" x2="${width}" y2="${axisHeight - 3}" stroke="#111" stroke-width=".8"/>${rows}</svg>`;
}

/** The sheets as markup: as many years on a page as fit. */
export function bookletCalendar(context: PaperContext, words: BookletWords): Markup {
  const courses = context.roadmap.stages
    .flatMap((stage) => stage.courses)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1));
  const years = yearsOf(courses).map(
    (each) =>
      html`<section class="booklet-calendar"><h2>${formatFiscalYear(`${each.year}-04-01`, context.language)}<small>${each.courses.length} ${context.words.coursesUnit || context.words.courses.toLowerCase()}</small></h2>${yearPicture(each, context, words)}</section>`,
  );
  const key = html`<p class="note"><svg width="9mm" height="3mm" viewBox="0 0 36 12"><rect x="0" y="3" width="36" height="6" fill="#9aa5a0"/></svg> ${words.eLearning}　<svg width="3mm" height="3mm" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.4" fill="#111"/></svg> ${words.classDay}　${words.calendarNote}</p>`;
  return html`<article class="sheet sheet-roadmap"><div class="title"><h1>${words.calendar}</h1></div>${key}${years}</article>`;
}
