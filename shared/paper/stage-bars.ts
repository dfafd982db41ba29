/** A small picture of the whole way: each level as a bar over the fiscal years. */
import { formatFiscalYear } from '../i18n/format.ts';
import { dayNumber, firstOfMonth, fiscalYear } from '../model/plain-date.ts';
import type { RoadmapStage } from '../model/roadmap.ts';
import { html, type Markup } from './html.ts';
import type { PaperContext } from './paper-input.ts';

const rowHeight = 20;
const axisHeight = 18;
const labelWidth = 46;
const width = 360;

/** First and last day of a stage. */
export function stageSpan({ courses }: RoadmapStage): { readonly start: string; readonly end: string } {
  const starts = courses.map(({ start }) => start).sort();
  const ends = courses.map(({ end }) => end).sort();
  return { start: starts[0] ?? '', end: ends.at(-1) ?? '' };
}

/** The picture; nothing where there is no stage. */
export function stageBars({ roadmap, words, language }: PaperContext): Markup | null {
  const spans = roadmap.stages.map((stage) => ({ level: stage.level, ...stageSpan(stage) }));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  const years = Array.from(
    { length: fiscalYear(dayNumber(last.end)) - fiscalYear(dayNumber(first.start)) + 1 },
    (_, index) => fiscalYear(dayNumber(first.start)) + index,
  );
  const from = firstOfMonth(years[0] ?? 0, 4);
  const to = firstOfMonth((years.at(-1) ?? 0) + 1, 4);
  const x = (day: number) => Math.round((labelWidth + ((day - from) / (to - from)) * (width - labelWidth)) * 10) / 10;
  const height = axisHeight + spans.length * rowHeight;
  const step = Math.ceil(years.length / 7);
  const axis = years.map((year, index) => {
    const at = x(firstOfMonth(year, 4));
    const label =
      index % step === 0
        ? html`<text x="${at + 2}" y="11" font-size="8">${formatFiscalYear(`${year}-04-01`, language)}</text>`
        : null;
    return html`<line x1="${at}" y1="0" x2="${at}" y2="${height}" stroke="#bbb" stroke-width=".6"/>${label}`;
  });
  const bars = spans.map(({ level, start, end }, index) => {
    const y = axisHeight + index * rowHeight;
    const left = x(dayNumber(start));
    return html`<text x="0" y="${y + 13}" font-size="9" font-weight="700">${words.level(level)}</text><rect x="${left}" y="${y + 4}" width="${Math.max(2, x(dayNumber(end) + 1) - left)}" height="${rowHeight - 8}" fill="#444"/>`;
  });
  return html`<svg class="stage-bars" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words.fiscalYear}"><line x1="${labelWidth}" y1="${axisHeight - 3}" x2="${width}" y2="${axisHeight - 3}" stroke="#111" stroke-width=".8"/>${axis}${bars}</svg>`;
}
