/** Gaps, the way to the top and what expires: a small picture, and the list below it. */
import { formatMonth, formatNumber } from '../i18n/format.ts';
import { html, type Markup } from './html.ts';
import { rampColour } from './standing-colours.ts';
import { type AnswerOf, type StandingContext, teamName } from './standing-input.ts';
import {
  certificatesTable,
  closestTable,
  gapsTable,
  type StandingCell,
  type StandingColumn,
  type StandingTable,
} from './standing-tables.ts';

/** Rows of a list that are printed. */
const mostRows = 300;
/** Bars of a picture. */
const mostBars = 15;

const round = (value: number) => Math.round(value * 10) / 10;

function cellText(cell: StandingCell): Markup {
  if (typeof cell === 'number') return html`${formatNumber(cell)}`;
  const lines = (cell ?? '').split('\n');
  return html`${lines.map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`))}`;
}

function columnClass({ numeric, width }: StandingColumn): string {
  return numeric ? 'num' : width <= 18 ? 'nowrap' : '';
}

/** A table as it stands, its first rows where it is long. */
function list({ columns, rows }: StandingTable, { words }: StandingContext): Markup {
  if (rows.length === 0) return html`<p class="note">${words.nobody}</p>`;
  const note = rows.length > mostRows ? html`<p class="note">${words.onlyFirst(mostRows, rows.length)}</p>` : null;
  const lines = rows
    .slice(0, mostRows)
    .map(
      (row) =>
        html`<tr>${columns.map((column, at) => html`<td class="${columnClass(column)}">${cellText(row[at] ?? null)}</td>`)}</tr>`,
    );
  return html`${note}<table class="standing-table list"><thead><tr>${columns.map((column) => html`<th class="${columnClass(column)}">${column.header}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
}

interface Bar {
  readonly label: string;
  /** The dark part of the whole. */
  readonly part: number;
  readonly whole: number;
  readonly text: string;
}

/** Lying bars, each with its words on the left and its figures on the right. */
function lyingBars(bars: readonly Bar[], label: string): Markup | null {
  if (bars.length === 0) return null;
  const [row, left, right, width] = [15, 330, 70, 760];
  const most = Math.max(1, ...bars.map(({ whole }) => whole));
  const scale = (value: number) => round((value / most) * (width - left - right));
  const drawn = bars.map(({ label: words, part, whole, text }, at) => {
    const y = at * row;
    return html`<text x="${left - 6}" y="${y + 11}" font-size="8.5" text-anchor="end">${words}</text><rect x="${left}" y="${y + 2}" width="${scale(whole)}" height="${row - 4}" fill="#fff" stroke="#777" stroke-width=".6"/><rect x="${left}" y="${y + 2}" width="${scale(part)}" height="${row - 4}" fill="#${rampColour('bad', 0.75)}"/><text x="${left + scale(whole) + 5}" y="${y + 11}" font-size="8.5">${text}</text>`;
  });
  return html`<svg class="standing-chart" viewBox="0 0 ${width} ${bars.length * row + 4}" role="img" aria-label="${label}">${drawn}</svg>`;
}

/** Standing bars, one for each label. */
function standingBars(bars: readonly { readonly label: string; readonly count: number }[], label: string): Markup {
  const [width, height, foot] = [760, 130, 18];
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const slot = width / Math.max(1, bars.length);
  const drawn = bars.map(({ label: words, count }, at) => {
    const tall = (count / most) * (height - foot - 16);
    const middle = round(slot * at + slot / 2);
    const y = round(height - foot - tall);
    return html`<rect x="${round(middle - slot * 0.32)}" y="${y}" width="${round(slot * 0.64)}" height="${round(tall)}" fill="#${rampColour('bad', at === 0 ? 1 : 0.55)}" stroke="#333" stroke-width=".5"/><text x="${middle}" y="${y - 4}" font-size="9" text-anchor="middle">${count}</text><text x="${middle}" y="${height - 5}" font-size="8" text-anchor="middle">${words}</text>`;
  });
  return html`<svg class="standing-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${drawn}</svg>`;
}

export function gapsSections(answer: AnswerOf<'gaps'>, context: StandingContext): readonly Markup[] {
  const { words } = context;
  const { rows, withoutTarget } = answer.data;
  const bars = rows.slice(0, mostBars).map(({ team, item, lacking, asked }) => ({
    label: `${teamName(team, context)}　${context.itemTitle(item)}`.slice(-38),
    part: lacking,
    whole: asked,
    text: words.lackingOf(lacking, asked),
  }));
  const left =
    withoutTarget.length === 0 ? null : html`<p class="note">${words.withoutTarget(withoutTarget.length)}</p>`;
  return [
    html`<section><h2>${words.soonest}</h2>${lyingBars(bars, words.soonest)}${left}${list(gapsTable(answer, context), context)}</section>`,
  ];
}

export function closestSections(answer: AnswerOf<'closest'>, context: StandingContext): readonly Markup[] {
  return [html`<section>${list(closestTable(answer, context), context)}</section>`];
}

export function certificatesSections(answer: AnswerOf<'certificates'>, context: StandingContext): readonly Markup[] {
  const { words, language } = context;
  const bars = answer.data.months.map(({ month, certificates }) => ({
    label: month === null ? words.expired : formatMonth(month, language),
    count: certificates.length,
  }));
  return [
    html`<section>${standingBars(bars, words.title.certificates)}${list(certificatesTable(answer, context), context)}</section>`,
  ];
}
