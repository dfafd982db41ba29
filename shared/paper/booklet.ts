/** The booklet of a curriculum (カリキュラム冊子): cover, diagram, list by level, calendar and course sheets in one document. */
import type { BookletPart } from '../contract/print-run-methods.ts';
import type { CurriculumContent } from '../curriculum/curriculum.ts';
import { formatDays, formatFiscalYear, formatHours, formatNumber, formatTableDate, formatYen } from '../i18n/format.ts';
import { type BookletWords, bookletWords } from '../i18n/paper/booklet-words.ts';
import type { CourseGroup } from '../model/catalogue-schema.ts';
import { bookletCalendar } from './booklet-calendar.ts';
import { bookletList } from './booklet-list.ts';
import { courseSheetStyleWithin } from './course-sheet-style.ts';
import { courseSheets } from './course-sheets.ts';
import { diagramSheet } from './diagram-sheet.ts';
import { html, type Markup } from './html.ts';
import { lowerHeadings } from './lower-headings.ts';
import { type PaperContent, type PaperContext, paperContext, specialtyTitle } from './paper-input.ts';
import { type FontsHref, paperPage } from './paper-page.ts';
import { type Margins, paperStyle } from './paper-style.ts';
import { problemSection } from './problem-section.ts';
import type { Paper } from './render-paper.ts';

export interface Booklet {
  /** The roadmap of the model learner, who begins at the curriculum's first level with an empty record. */
  readonly content: PaperContent;
  readonly curriculum: CurriculumContent;
  /** Null is the draft. `publishedAt` is ISO 8601 UTC. */
  readonly version: { readonly version: number; readonly publishedAt: string; readonly change: string } | null;
  readonly groups: readonly CourseGroup[];
  readonly parts: readonly BookletPart[];
}

const style = `
.cover { padding-top: 52mm; }
.cover .kind { font-size: 12pt; letter-spacing: .1em; color: #444; }
.cover h1 { font-size: 26pt; line-height: 1.3; margin-top: 4mm; padding-bottom: 5mm; border-bottom: 2pt solid #111; }
.cover .goal { font-size: 15pt; margin-top: 6mm; }
.cover .facts { margin-top: 14mm; grid-template-columns: auto 1fr; font-size: 10pt; gap: 1.4mm 6mm; max-width: 150mm; }
.cover .totals { margin-top: 12mm; }
.booklet-list { table-layout: fixed; }
.booklet-list th:nth-child(2) { width: 32mm; }
.booklet-list th:nth-child(3) { width: 33mm; }
.booklet-list th:nth-child(4), .booklet-list th:nth-child(5) { width: 15mm; }
.booklet-list th:nth-child(6) { width: 25mm; }
.booklet-list tr.sum td { border-top: .8pt solid #111; font-weight: 700; }
.booklet-calendar { break-inside: avoid; }
svg.booklet-year { display: block; width: 100%; margin-top: 1.5mm; }
.sheet-course .part { font-size: 9pt; font-weight: 400; color: #444; margin: 0 0 2mm; letter-spacing: 0; }
`;

function versionText({ version }: Booklet, words: BookletWords): string {
  return version === null ? words.draft : words.versionOf(version.version);
}

function facts(booklet: Booklet, context: PaperContext, words: BookletWords): readonly (readonly [string, string])[] {
  const { version, curriculum } = booklet;
  const { roadmap, request, language, words: paper } = context;
  const published =
    version === null ? [] : ([[words.published, formatTableDate(version.publishedAt.slice(0, 10), language)]] as const);
  const rows = [
    [words.version, versionText(booklet, words)],
    ...published,
    [paper.date, formatTableDate(context.today, language)],
    [paper.objective, paper.objectives[roadmap.objective]],
    [paper.paceLabel, paper.pace(formatNumber(request.hoursPerWeek), formatNumber(request.classDaysPerMonth))],
    [paper.start, formatTableDate(roadmap.start, language)],
    [paper.edition, context.say(context.standard.standard.title)],
    [words.change, version?.change ?? ''],
    [words.note, curriculum.note],
  ] as const;
  return rows.filter(([, text]) => text !== '');
}

function cover(booklet: Booklet, context: PaperContext, words: BookletWords): Markup {
  const { roadmap, language, words: paper } = context;
  const { totals } = roadmap;
  const cost = totals.cost === null ? paper.unknown : formatYen(totals.cost);
  const known =
    totals.cost === null && totals.knownCost > 0
      ? paper.knownPart(formatYen(totals.knownCost), totals.unknownCosts)
      : '';
  const finish = totals.finish;
  return html`<article class="sheet sheet-roadmap cover">
<p class="kind">${words.title}</p><h1>${booklet.curriculum.name}</h1>
<p class="goal">${specialtyTitle(roadmap.specialty, context)}　${paper.level(roadmap.from)} → ${paper.level(roadmap.to)}</p>
<section class="totals">
<div><span>${paper.courses}</span><strong>${totals.courses}</strong></div>
<div><span>${paper.eLearning}</span><strong>${formatHours(totals.eLearningHours, language)}</strong></div>
<div><span>${paper.classDays}</span><strong>${formatDays(totals.classDays, language)}</strong></div>
<div><span>${paper.studyHours}</span><strong>${formatHours(totals.studyHours, language)}</strong></div>
<div><span>${paper.cost}</span><strong>${cost}</strong>${known === '' ? null : html` <small>${known}</small>`}</div>
${finish === null ? null : html`<div><span>${paper.finish} ${formatFiscalYear(finish, language)}</span><strong>${formatTableDate(finish, language)}</strong></div>`}
</section>
<dl class="facts">${facts(booklet, context, words).map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
${problemSection(context)}
</article>`;
}

/** One sheet a course, in the order in which they are taken. */
function sheetPages({ groups }: Booklet, context: PaperContext, words: BookletWords): Markup {
  const { standard, catalogue, language, today, roadmap } = context;
  const byId = new Map(catalogue.courses.map((course) => [course.id, course]));
  const courses = roadmap.stages.flatMap((stage) => stage.courses.flatMap(({ id }) => byId.get(id) ?? []));
  const sheets = courseSheets({ courses, groups, standard, catalogue, language, today });
  const pages = sheets.map((sheet, index) => {
    const part = index === 0 ? html`<h1 class="part">${words.sheets}</h1>` : null;
    return html`<div class="sheet-course">${part}${lowerHeadings(sheet, 1)}</div>`;
  });
  return html`<div class="course-sheets">${pages}</div>`;
}

/** Renders the booklet. Texts from outside are escaped; the document holds no scripts. */
export function renderBooklet(booklet: Booklet, fonts: FontsHref): Paper {
  const context = paperContext(booklet.content);
  const { language, today } = context;
  const words = bookletWords[language];
  const title = [words.title, booklet.curriculum.name, versionText(booklet, words)].join(' ');
  const margins: Margins = {
    left: `${words.appName}　${words.title}`,
    right: `${booklet.curriculum.name}　${versionText(booklet, words)}`,
    foot: formatTableDate(today, language),
  };
  const pages: Readonly<Record<BookletPart, () => Markup>> = {
    diagram: () => diagramSheet(context),
    list: () => bookletList(context, words),
    calendar: () => bookletCalendar(context, words),
    sheets: () => sheetPages(booklet, context, words),
  };
  const body = [cover(booklet, context, words), ...booklet.parts.map((part) => pages[part]())];
  const css = [paperStyle(margins), style, courseSheetStyleWithin('.course-sheets', margins)].join('\n');
  return { title, html: paperPage({ title, language, fonts, style: css, margins, body }) };
}
