/** The career sheet (キャリアシート): who, where now, where to, gap, roadmap, evidence and signatures, on A4. */
import type { GapRow } from '../assessment/gap-map.ts';
import { coursesByStatus } from '../assessment/to-learner-record.ts';
import { formatHours, formatNumber, formatTableDate } from '../i18n/format.ts';
import { careerWords } from '../i18n/paper/career-words.ts';
import type { RoadmapCourse } from '../model/roadmap.ts';
import { contributionSection, doneSection, experienceSection, levelCheckSection } from './career-evidence.ts';
import { type CareerContent, type CareerContext, itemTitle, periodText } from './career-input.ts';
import { html, type Markup } from './html.ts';
import { type FontsHref, paperPage } from './paper-page.ts';
import { type Margins, paperStyle } from './paper-style.ts';
import type { Paper } from './render-paper.ts';

/** What its style has beside that of all sheets. */
export const careerStyle = `
.gates { display: grid; grid-template-columns: 1fr 1fr 1.4fr; margin-top: 2.6mm; border: .6pt solid #111; }
.gates div { padding: 1.2mm 2mm; border-left: .4pt solid #999; }
.gates div:first-child { border-left: 0; }
.gates span { display: block; font-size: 7pt; color: #555; }
.gates strong { font-size: 10pt; }
.gates small { font-size: 7.4pt; display: block; }
.gap td.cell { text-align: center; white-space: nowrap; width: 15mm; border-left: .35pt solid #aaa; }
.gap th.cell { text-align: center; }
.gap td.full { background: #e4e4e4; }
.gap td.short { font-weight: 700; box-shadow: inset 0 0 0 .8pt #111; }
.gap td.group { font-size: 7.2pt; color: #555; }
.differences { width: auto; }
.differences td, .differences th { padding-right: 6mm; }
.counted { display: grid; grid-template-columns: 1fr 1fr; gap: 0 4mm; font-size: 7.2pt; color: #333; margin-top: .3mm; }
.conditions, .experience, .done, .contributions { table-layout: fixed; }
.conditions th:nth-child(2) { width: 16mm; }
.conditions th:nth-child(3) { width: 25mm; }
.conditions th:nth-child(4) { width: 27mm; }
.conditions td, .experience td, .contributions td, .done td { white-space: normal; }
.experience th:nth-child(1), .contributions th:nth-child(1) { width: 44mm; }
.experience th:nth-child(3) { width: 24mm; }
.experience th:nth-child(4) { width: 28mm; }
.experience th:nth-child(5) { width: 30mm; }
.contributions th:nth-child(2) { width: 35mm; }
.contributions th:nth-child(4) { width: 34mm; }
.done th:nth-child(1), .done th:nth-child(5) { width: 23mm; }
.done th:nth-child(3) { width: 40mm; }
.done th:nth-child(4) { width: 32mm; }
.way td:nth-child(4) { padding-right: 5mm; }
.sheet-career .signatures div { width: 50mm; height: 20mm; position: relative; }
.sheet-career .signatures small { position: absolute; right: 2mm; bottom: 1mm; color: #555; }
`;

function head(context: CareerContext): Markup {
  const { words, roadmap, standard, say, language } = context;
  const specialty = standard.specialties.get(roadmap.specialty);
  return html`<header>
<div class="title"><h1>${words.title}</h1><div class="plan">${context.planName}</div></div>
<dl class="facts">
<dt>${words.name}</dt><dd>${context.learnerName || '　'}</dd><dt>${words.specialty}</dt><dd>${specialty ? say(specialty) : roadmap.specialty}</dd>
<dt>${words.path}</dt><dd>${words.level(roadmap.from)} → ${words.level(roadmap.to)}</dd><dt>${words.date}</dt><dd>${formatTableDate(context.today, language)}</dd>
<dt>${words.edition}</dt><dd>${say(standard.standard.title)}</dd>
</dl>
</header>`;
}

/** The three gates side by side, so that none is taken for another. */
function gates(context: CareerContext): Markup {
  const { words, roadmap, gap, checks, entries } = context;
  const done = coursesByStatus(entries).completed.size;
  const verdicts = checks.map(({ level, verdict, conditions }) => {
    const missing = conditions.filter(({ met }) => !met).length;
    const count = missing > 0 ? words.conditionsMissing(missing, conditions.length) : '';
    return html`<small>${words.level(level)} ${words.verdict[verdict]} ${count}</small>`;
  });
  const percent = gap.required === 0 ? 100 : Math.floor((gap.held / gap.required) * 100);
  return html`<section><h2>${words.gates}</h2><div class="gates">
<div><span>${words.gate[0]}</span><strong>${words.coursesDone(done, roadmap.totals.courses)}</strong></div>
<div><span>${words.gate[1]}</span><strong>${percent}%</strong><small>${words.skillsHeld(gap.held, gap.required)}</small></div>
<div><span>${words.gate[2]}</span>${verdicts}</div>
</div><p class="note">${words.gatesNote}</p></section>`;
}

function gapRow({ title, cells, required, held }: GapRow, levels: readonly number[], { say }: CareerContext): Markup {
  const columns = levels.map((level) => {
    const cell = cells.find((each) => each.level === level);
    if (!cell || cell.required === 0) return html`<td class="cell"></td>`;
    const full = cell.held === cell.required;
    return html`<td class="cell ${full ? 'full' : 'short'}">${cell.held}/${cell.required}</td>`;
  });
  return html`<tr><td>${say(title)}</td>${columns}<td class="cell">${held}/${required}</td></tr>`;
}

function gapSection(context: CareerContext): Markup {
  const { words, gap } = context;
  const levels = Array.from({ length: gap.to }, (_, index) => index + 1);
  const whole = (row: GapRow) => row.held === row.required;
  // Rows that lack nothing at the levels below one's own would fill a page and say nothing.
  const rows = gap.rows.filter((row) => row.scope !== 'entry' || !whole(row));
  return html`<section><h2>${words.gap}</h2><p class="note">${words.gapNote}</p>
<table class="gap"><thead><tr><th>${words.item}</th>${levels.map((level) => html`<th class="cell">${words.level(level)}</th>`)}<th class="cell">${words.sum}</th></tr></thead>
<tbody>${rows.map((row) => gapRow(row, levels, context))}</tbody></table></section>`;
}

/** Items that the person and the supervisor see differently; nothing where they agree or only one has spoken. */
function differences(context: CareerContext): Markup | null {
  const { words, assessed } = context;
  const apart = assessed.filter(({ self, supervisor }) => self !== null && supervisor !== null && self !== supervisor);
  if (apart.length === 0) return null;
  const rows = apart.map(
    ({ item, self, supervisor }) =>
      html`<tr><td>${itemTitle(item, context)}</td><td>${words.level(self ?? 0)}</td><td>${words.level(supervisor ?? 0)}</td></tr>`,
  );
  return html`<section><h2>${words.assessments}</h2><table class="differences"><thead><tr><th>${words.item}</th><th>${words.self}</th><th>${words.supervisor}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function courseRow(course: RoadmapCourse, level: number, context: CareerContext): Markup {
  const { words, say } = context;
  const number = (value: number | null) => (value === null ? '' : formatNumber(value));
  return html`<tr><td class="nowrap">${words.level(level)}</td><td><span class="small">${course.id}</span> ${say(course.title)}</td>
<td class="num">${number(course.eLearningHours)}</td><td class="num">${number(course.classDays)}</td><td class="nowrap">${periodText(course.start, course.end, context)}</td></tr>`;
}

function roadmapSection(context: CareerContext): Markup {
  const { words, roadmap, language } = context;
  const { courses, studyHours, finish } = roadmap.totals;
  const end = finish === null ? '‒' : formatTableDate(finish, language);
  const rows = roadmap.stages.flatMap(({ level, courses: own }) =>
    own.map((course) => courseRow(course, level, context)),
  );
  const table = html`<table class="way"><thead><tr><th></th><th>${words.course}</th><th class="num">${words.hours}</th><th class="num">${words.days}</th><th>${words.period}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section><h2>${words.roadmap}<small>${words.roadmapTotals(courses, formatHours(studyHours, language), end)}</small></h2>
${roadmap.status === 'infeasible' ? html`<p class="note">${words.impossible}</p>` : null}
${rows.length === 0 ? html`<p class="note">${words.nothingToDo}</p>` : table}</section>`;
}

function signatures({ words }: CareerContext): Markup {
  return html`<div class="signatures">${words.signatures.map((who) => html`<div>${who}<small>${words.signedOn}</small></div>`)}</div>`;
}

/** The sheet as markup; it needs `careerStyle`. */
export function careerSheet(content: CareerContent): Markup {
  const context: CareerContext = {
    ...content,
    words: careerWords[content.language],
    say: (text) => text[content.language],
  };
  return html`<article class="sheet sheet-roadmap sheet-career">
${head(context)}${gates(context)}${gapSection(context)}${differences(context)}${roadmapSection(context)}
${content.checks.map((check) => levelCheckSection(check, context))}
${experienceSection(context)}${contributionSection(context)}${doneSection(context)}${signatures(context)}
</article>`;
}

/** Renders the sheet. Texts from outside are escaped; the document holds no scripts. */
export function renderCareerSheet(content: CareerContent, fonts: FontsHref): Paper {
  const words = careerWords[content.language];
  const title = [words.title, content.learnerName].filter((text) => text !== '').join(' ');
  const margins: Margins = {
    left: `${words.appName}　${words.title}`,
    right: content.learnerName,
    foot: formatTableDate(content.today, content.language),
  };
  const body = careerSheet(content);
  const page = {
    title,
    language: content.language,
    fonts,
    style: paperStyle(margins) + careerStyle,
    margins,
    body: [body],
  };
  return { title, html: paperPage(page) };
}
