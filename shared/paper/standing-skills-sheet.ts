/** The skill map on A3: people or teams by skill items, in figures and in four steps of colour. */
import { formatNumber } from '../i18n/format.ts';
import { html, type Markup } from './html.ts';
import { inkOn, rampColour, shortStep } from './standing-colours.ts';
import {
  type AnswerOf,
  itemName,
  personCells,
  type StandingContext,
  shortTeamName,
  teamName,
} from './standing-input.ts';
import { areaNames } from './standing-tables.ts';

/** People who are printed; more would be a book that nobody reads. */
export const mostPrintedPeople = 1_000;

/** How dark each step of shortage is. */
const stepShares = [0, 0.25, 0.6, 1] as const;

/** Widths of the first columns in millimetres; the items share the rest. */
function columns(first: readonly number[]): Markup {
  return html`<colgroup>${first.map((width) => html`<col style="width:${width}mm">`)}</colgroup>`;
}

function head(items: readonly string[], first: readonly string[], context: StandingContext): Markup {
  const areas = areaNames(items, context);
  const spans: { readonly title: string; count: number }[] = [];
  for (const title of areas) {
    const last = spans.at(-1);
    if (last?.title === title) last.count += 1;
    else spans.push({ title, count: 1 });
  }
  return html`<thead><tr><th colspan="${first.length}"></th>${spans.map(({ title, count }) => html`<th class="area" colspan="${count}">${title}</th>`)}</tr>
<tr>${first.map((title) => html`<th class="low">${title}</th>`)}${items.map((item) => html`<th class="item"><span>${itemName(item, context)}</span></th>`)}</tr></thead>`;
}

/** Where there is no target (`to` null) nothing falls short. */
function shortCell(cell: readonly [number, number] | null, to: number | null): Markup {
  if (!cell) return html`<td class="none"></td>`;
  const [held, required] = cell;
  const step = to === null ? 0 : shortStep(held, required);
  const share = stepShares[step];
  const style = step === 0 ? '' : `background:#${rampColour('bad', share)};color:${inkOn(share)}`;
  return html`<td style="${style}">${formatNumber(held)}</td>`;
}

function peopleRows({ data, rows }: AnswerOf<'skills'>, context: StandingContext): readonly Markup[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return data.people.slice(0, mostPrintedPeople).map(({ id, to, required, held }) => {
    const [number, name] = personCells(id, context);
    const team = context.people.get(id)?.team ?? null;
    const percent = to === null || required === 0 ? '' : `${Math.floor((held / required) * 100)}%`;
    return html`<tr><td class="name">${[number, name].filter((text) => text !== '').join(' ')}</td><td class="team">${team === null ? '' : shortTeamName(team, context)}</td><td>${to ?? ''}</td><td>${percent}</td>${(byId.get(id)?.cells ?? []).map((cell) => shortCell(cell, to))}</tr>`;
  });
}

function teamRows({ data }: AnswerOf<'skills'>, context: StandingContext): readonly Markup[] {
  return data.groups.map(({ team, people, asked, holds }) => {
    const cells = data.items.map((_, at) => {
      const whole = asked[at] ?? 0;
      if (whole === 0) return html`<td class="none"></td>`;
      const share = (holds[at] ?? 0) / whole;
      return html`<td style="background:#${rampColour('good', share)};color:${inkOn(share)}">${Math.floor(share * 100)}</td>`;
    });
    return html`<tr><td class="name">${teamName(team, context)}</td><td>${people}</td>${cells}</tr>`;
  });
}

function legend({ words }: StandingContext): Markup {
  const keys = words.shortBy.map((text, step) => {
    const fill = step === 0 ? 'fff' : rampColour('bad', stepShares[step] ?? 0);
    return html`<span><span class="key" style="background:#${fill}"></span>${text}</span>`;
  });
  return html`<p class="standing-legend">${keys}<span><span class="key none"></span>${words.notAsked}</span></p>`;
}

/** The sections of the sheet. */
export function skillsSections(answer: AnswerOf<'skills'>, context: StandingContext): readonly Markup[] {
  const { words } = context;
  const { items, people } = answer.data;
  const byTeams = answer.question.rows === 'teams';
  const first = byTeams ? [words.team, words.headcount] : [words.name, words.team, words.target, words.held];
  const rows = byTeams ? teamRows(answer, context) : peopleRows(answer, context);
  const cut = !byTeams && people.length > mostPrintedPeople;
  return [
    html`<section>${byTeams ? html`<p class="standing-legend">${words.share} (%)</p>` : legend(context)}
${cut ? html`<p class="note">${words.onlyFirst(mostPrintedPeople, people.length)}</p>` : null}
<table class="standing-heat">${columns(byTeams ? [62, 14] : [34, 46, 14, 14])}${head(items, first, context)}<tbody>${rows}</tbody></table></section>`,
  ];
}
