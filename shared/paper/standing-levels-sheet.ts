/** People by level as stacked columns: one picture for each specialty with its table below. */
import type { LevelCounts, LevelRow } from '../curriculum/standing/level-counts.ts';
import { formatNumber } from '../i18n/format.ts';
import { html, type Markup } from './html.ts';
import { inkOn, levelShare, rampColour } from './standing-colours.ts';
import { type AnswerOf, type StandingContext, specialtyName } from './standing-input.ts';

const width = 760;
const height = 250;
const left = 44;
const foot = 22;
const head = 16;
/** A part lower than this has no room for its figure; the table below says it. */
const readable = 11;

const round = (value: number) => Math.round(value * 10) / 10;

/** A step of 1, 2 or 5 times a power of ten that parts the scale into at most six. */
export function scaleStep(most: number): number {
  const rough = Math.max(1, most / 6);
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? power * 10;
}

interface Picture {
  readonly rows: readonly LevelRow[];
  readonly columns: readonly string[];
  readonly highest: number;
}

function grid(most: number, y: (people: number) => number): readonly Markup[] {
  const step = scaleStep(most);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => {
    const at0 = round(y(at * step));
    return html`<line x1="${left}" y1="${at0}" x2="${width}" y2="${at0}" stroke="#ccc" stroke-width=".6"/><text x="${left - 5}" y="${at0 + 3}" font-size="8.5" text-anchor="end">${formatNumber(at * step)}</text>`;
  });
}

function stack(
  { rows, columns, highest }: Picture,
  column: number,
  y: (people: number) => number,
  words: StandingContext['words'],
): Markup {
  const slot = (width - left) / columns.length;
  const barWidth = Math.min(72, slot * 0.62);
  const x = left + slot * column + (slot - barWidth) / 2;
  let below = 0;
  const parts = rows.map(({ level, cells }) => {
    const count = cells[column]?.length ?? 0;
    if (count === 0) return null;
    const [bottom, top] = [y(below), y(below + count)];
    below += count;
    const share = levelShare(level, highest);
    const fill = level === null ? '#fff' : `#${rampColour('good', share)}`;
    const figure =
      bottom - top < readable
        ? null
        : html`<text x="${round(x + barWidth / 2)}" y="${round((top + bottom) / 2 + 3.2)}" font-size="9" text-anchor="middle" style="fill:${level === null ? '#111' : inkOn(share)}">${words.level(level)} ${count}</text>`;
    return html`<rect x="${round(x)}" y="${round(top)}" width="${round(barWidth)}" height="${round(bottom - top)}" fill="${fill}" stroke="#333" stroke-width=".6"/>${figure}`;
  });
  const title = html`<text x="${round(x + barWidth / 2)}" y="${height - 6}" font-size="9" text-anchor="middle">${columns[column] ?? ''}</text>`;
  const total = html`<text x="${round(x + barWidth / 2)}" y="${round(y(below) - 4)}" font-size="8.5" font-weight="700" text-anchor="middle">${formatNumber(below)}</text>`;
  return html`${parts}${title}${total}`;
}

function picture(drawn: Picture, context: StandingContext, label: string): Markup {
  const most = Math.max(
    1,
    ...drawn.columns.map((_, column) => drawn.rows.reduce((sum, { cells }) => sum + (cells[column]?.length ?? 0), 0)),
  );
  const y = (people: number) => height - foot - (people / most) * (height - foot - head);
  return html`<svg class="standing-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${grid(most, y)}${drawn.columns.map((_, column) => stack(drawn, column, y, context.words))}</svg>`;
}

function table({ rows, columns, highest }: Picture, data: LevelCounts, { words }: StandingContext): Markup {
  const unplanned = new Set(data.unplanned);
  const stays = (row: LevelRow) => (row.cells[0] ?? []).filter((place) => unplanned.has(place)).length;
  const sum = (value: (row: LevelRow) => number) => rows.reduce((total, row) => total + value(row), 0);
  const lines = [...rows].reverse().map((row) => {
    const key =
      row.level === null
        ? null
        : html`<span class="key" style="background:#${rampColour('good', levelShare(row.level, highest))}"></span>`;
    return html`<tr><td class="nowrap">${key}${words.level(row.level)}</td>${columns.map((_, at) => html`<td class="num">${row.cells[at]?.length ?? 0}</td>`)}<td class="num">${stays(row)}</td></tr>`;
  });
  return html`<table class="standing-table"><thead><tr><th></th>${columns.map((title) => html`<th class="num">${title}</th>`)}<th class="num">${words.unplanned}</th></tr></thead><tbody>${lines}
<tr class="sum"><td>${words.sum}</td>${columns.map((_, at) => html`<td class="num">${sum((row) => row.cells[at]?.length ?? 0)}</td>`)}<td class="num">${sum(stays)}</td></tr></tbody></table>`;
}

/** The sections of the sheet, a page for each specialty. */
export function levelsSections({ data }: AnswerOf<'levels'>, context: StandingContext): readonly Markup[] {
  const { words, standard } = context;
  const specialties = [...new Set(data.rows.map(({ specialty }) => specialty))];
  const columns = [words.now, ...data.years.map(words.atEnd)];
  return specialties.map((specialty) => {
    const rows = data.rows.filter((row) => row.specialty === specialty);
    const top = specialty === null ? 0 : (standard.specialties.get(specialty)?.levels.after[1] ?? 0);
    const highest = rows.reduce((most, { level }) => Math.max(most, level ?? 0), top);
    const drawn = { rows, columns, highest };
    const count = rows.reduce((sum, { cells }) => sum + (cells[0]?.length ?? 0), 0);
    const title = specialtyName(specialty, context);
    return html`<section class="standing-part"><h2>${title}<small>${words.people(count)}</small></h2>${picture(drawn, context, title)}${table(drawn, data, context)}</section>`;
  });
}
