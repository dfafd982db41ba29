/** Sheets of many people in one document: contents first, then team by team; its outline is team, person, sheet. */
import { formatTableDate } from '../i18n/format.ts';
import { type PrintRunWords, printRunWords } from '../i18n/paper/print-run-words.ts';
import type { Language } from '../model/localized.ts';
import { careerStyle } from './career-sheet.ts';
import { html, type Markup } from './html.ts';
import { lowerHeadings } from './lower-headings.ts';
import { type FontsHref, paperPage } from './paper-page.ts';
import { type Margins, pageRule, paperStyle } from './paper-style.ts';
import type { Paper } from './render-paper.ts';

/** The sheets of one person. */
export interface PersonSheets {
  /** Employee number and name. */
  readonly label: string;
  readonly sheets: readonly Markup[];
}

export interface VolumeTeam {
  /** Empty for people without a team. */
  readonly name: string;
  readonly people: readonly PersonSheets[];
}

export interface PeopleVolume {
  readonly teams: readonly VolumeTeam[];
  /** Which of several volumes it is; null where it is the only one. */
  readonly volume: number | null;
  /** The number of the first person; people are numbered through all volumes. */
  readonly first: number;
  /** `YYYY-MM-DD` printed as the date. */
  readonly today: string;
  readonly language: Language;
}

const style = `
.sheet-contents { page: contents; }
.contents-head { display: flex; align-items: baseline; gap: 4mm; border-bottom: 1.4pt solid #111; padding-bottom: 1.6mm; }
.contents-head h1 { font-size: 16pt; letter-spacing: .04em; }
.contents-head .right { margin-left: auto; font-size: 9.5pt; }
.contents-team { margin-top: 3mm; }
.contents-team p { display: flex; border-bottom: .4pt solid #999; break-after: avoid; }
.contents-team p span { margin-left: auto; color: #555; }
.contents-team ol { columns: 3; column-gap: 5mm; list-style: none; margin: 1mm 0 0; padding: 0; }
.contents-team li { break-inside: avoid; padding: .3mm 0; }
.contents-team a { display: flex; gap: 2mm; color: inherit; text-decoration: none; }
.contents-team a .num { min-width: 7mm; color: #555; }
.person { break-before: page; }
.whose { display: flex; align-items: baseline; gap: 3mm; margin-bottom: 2mm; font-size: 8pt; color: #333; }
.whose h1, .whose h2 { display: block; margin: 0; padding: 0; border: 0; background: none; font-size: inherit; font-weight: 700; letter-spacing: 0; }
.whose .number { margin-left: auto; }
.sheet-diagram .whose { margin-bottom: 1mm; }
@media screen { .sheet-contents { width: 210mm; min-height: 297mm; padding: 14mm 13mm; } }
`;

interface Context extends PeopleVolume {
  readonly words: PrintRunWords;
}

interface Numbered extends PersonSheets {
  readonly number: number;
  readonly team: string;
  readonly opensTeam: boolean;
}

function numbered({ teams, first, words }: Context): readonly Numbered[] {
  let number = first;
  return teams.flatMap(({ name, people }) =>
    people.map((person, index) => {
      const each = { ...person, number, team: name || words.noTeam, opensTeam: index === 0 };
      number += 1;
      return each;
    }),
  );
}

function contentsOf(people: readonly Numbered[], context: Context): Markup {
  const { words, language, today, volume } = context;
  const teams = Map.groupBy(people, ({ team }) => team);
  const sections = [...teams].map(([team, own]) => {
    const entries = own.map(
      ({ number, label }) =>
        html`<li><a href="#person-${number}"><span class="num">${number}</span><span>${label}</span></a></li>`,
    );
    return html`<section class="contents-team"><p><strong>${team}</strong><span>${words.count(own.length)}</span></p><ol>${entries}</ol></section>`;
  });
  return html`<article class="sheet sheet-contents">
<header class="contents-head"><h1>${words.title}</h1>${volume === null ? null : html`<span>${words.volume(volume)}</span>`}<span class="right">${words.count(people.length)}　${formatTableDate(today, language)}</span></header>
<h2>${words.contents}</h2>${sections}
</article>`;
}

/** Whose sheets these are, on the first of them; it is what the outline leads to. */
function whose({ number, label, team, opensTeam }: Numbered, { words }: Context): Markup {
  const heading = opensTeam ? html`<h1>${team}</h1>` : html`<span>${team}</span>`;
  return html`<div class="whose">${heading}<h2>${label}</h2><span class="number">${words.run(number)}</span></div>`;
}

const opening = /^<article [^>]*>/;

function personSection(person: Numbered, context: Context): Markup {
  const [first, ...rest] = person.sheets.map((sheet) => lowerHeadings(sheet, 2).markup);
  const head = whose(person, context).markup;
  const sheets = [(first ?? '').replace(opening, (article) => article + head), ...rest];
  return html`<section class="person" id="person-${person.number}">${{ markup: sheets.join('\n') }}</section>`;
}

/** Pages of each person bear the person's name; a page name of its own makes that so. */
function pageRules(people: readonly Numbered[], { words }: Context, margins: Margins): string {
  return people
    .map(({ number, label }) => {
      const own = { ...margins, right: `${label}　${words.run(number)}` };
      return `${pageRule(`roadmap-${number}`, 'A4 portrait', '15mm 13mm 14mm', own)}
${pageRule(`diagram-${number}`, 'A3 landscape', '13mm 10mm 12mm', own)}
#person-${number} .sheet-roadmap { page: roadmap-${number}; }
#person-${number} .sheet-diagram { page: diagram-${number}; }`;
    })
    .join('\n');
}

/** Renders the volume. Texts from outside are escaped; the document holds no scripts. */
export function renderPeopleVolume(volume: PeopleVolume, fonts: FontsHref): Paper {
  const { language, today } = volume;
  const words = printRunWords[language];
  const context: Context = { ...volume, words };
  const people = numbered(context);
  const title = volume.volume === null ? words.title : `${words.title} ${words.volume(volume.volume)}`;
  const margins: Margins = { left: `${words.appName}　${title}`, right: '', foot: formatTableDate(today, language) };
  const css = [
    paperStyle(margins),
    careerStyle,
    style,
    pageRule('contents', 'A4 portrait', '15mm 13mm 14mm', margins),
    pageRules(people, context, margins),
  ].join('\n');
  const body = [contentsOf(people, context), ...people.map((person) => personSection(person, context))];
  return { title, html: paperPage({ title, language, fonts, style: css, margins, body }) };
}

/** The sheets of one person as a document of their own. */
export function renderPersonSheets(
  { label, sheets }: PersonSheets,
  { today, language }: Pick<PeopleVolume, 'today' | 'language'>,
  fonts: FontsHref,
): Paper {
  const words = printRunWords[language];
  const title = `${words.fileTitle} ${label}`;
  const margins: Margins = {
    left: `${words.appName}　${words.fileTitle}`,
    right: label,
    foot: formatTableDate(today, language),
  };
  const css = paperStyle(margins) + careerStyle;
  return { title, html: paperPage({ title, language, fonts, style: css, margins, body: sheets }) };
}
