/** Study by fiscal year (from April), as training departments budget it. */
import { formatDays, formatFiscalYear, formatHours } from '../i18n/format.ts';
import { dayNumber, fiscalYear } from '../model/plain-date.ts';
import type { RoadmapCourse } from '../model/roadmap.ts';
import { html, type Markup } from './html.ts';
import type { PaperContext } from './paper-input.ts';

interface YearSums {
  courses: number;
  hours: number;
  days: number;
}

/** Days of a class that fall into each fiscal year; a half day stands for half of its only date. */
function addClassDays(years: Map<number, YearSums>, course: RoadmapCourse): void {
  const each = (course.classDays ?? 0) / Math.max(1, course.classDates.length);
  for (const date of course.classDates) sumsOf(years, date).days += each;
}

function sumsOf(years: Map<number, YearSums>, date: string): YearSums {
  const year = fiscalYear(dayNumber(date));
  const known = years.get(year) ?? { courses: 0, hours: 0, days: 0 };
  years.set(year, known);
  return known;
}

/** Sums by fiscal year: courses and e-learning count where they end, class days where they are held. */
export function fiscalYearSums(courses: readonly RoadmapCourse[]): ReadonlyMap<number, Readonly<YearSums>> {
  const years = new Map<number, YearSums>();
  for (const course of courses) {
    const ends = sumsOf(years, course.end);
    ends.courses += 1;
    ends.hours += course.eLearningHours ?? 0;
    addClassDays(years, course);
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

/** The table as markup. */
export function fiscalYearTable({ roadmap, words, language }: PaperContext): Markup {
  const { totals } = roadmap;
  const sums = fiscalYearSums(roadmap.stages.flatMap(({ courses }) => courses));
  const line = (label: string, courses: number, hours: number, days: number, className: string) =>
    html`<tr class="${className}"><td>${label}</td><td class="num">${courses}</td><td class="num">${formatHours(hours, language)}</td><td class="num">${formatDays(days, language)}</td></tr>`;
  const rows = [...sums].map(([year, { courses, hours, days }]) =>
    line(formatFiscalYear(`${year}-04-01`, language), courses, hours, Math.round(days * 100) / 100, ''),
  );
  return html`<p class="note">${words.fiscalYears}</p>
<table class="years"><thead><tr><th>${words.fiscalYear}</th><th class="num">${words.courses}</th><th class="num">${words.eLearning}</th><th class="num">${words.classDays}</th></tr></thead>
<tbody>${rows}${line(words.sum, totals.courses, totals.eLearningHours, totals.classDays, 'sum')}</tbody></table>`;
}
