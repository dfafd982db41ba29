/** A picture of the standing on paper: A4 landscape, the skill map A3 landscape. */
import { formatTableDate } from '../i18n/format.ts';
import { html, type Markup } from './html.ts';
import { type FontsHref, paperPage } from './paper-page.ts';
import { type Margins, pageRule, paperStyle } from './paper-style.ts';
import type { Paper } from './render-paper.ts';
import { type StandingContent, type StandingContext, scopeText, standingContext } from './standing-input.ts';
import { levelsSections } from './standing-levels-sheet.ts';
import { certificatesSections, closestSections, gapsSections } from './standing-list-sheets.ts';
import { skillsSections } from './standing-skills-sheet.ts';

const rules = `
.sheet-standing { page: standing; }
.sheet-standing-map { page: standing-map; }
.standing-part + .standing-part { break-before: page; }
.standing-chart { display: block; width: 100%; margin-top: 2mm; break-inside: avoid; }
.standing-part .standing-chart { max-height: 88mm; }
.key { display: inline-block; width: 3.4mm; height: 3.4mm; border: .5pt solid #555; margin-right: 1.4mm; vertical-align: -.5mm; }
.key.none { background: repeating-linear-gradient(45deg, #fff 0 .6mm, #ccc .6mm .9mm); }
.standing-table { margin-top: 2mm; }
.standing-table th { white-space: normal; vertical-align: bottom; }
.standing-table th.nowrap, .standing-table th.num { white-space: normal; }
.standing-table .sum td { border-top: .8pt solid #111; font-weight: 700; }
.standing-table.list { font-size: 7.6pt; }
.standing-legend { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-top: 2mm; font-size: 8pt; }
.standing-heat { table-layout: fixed; margin-top: 2mm; font-size: 7.4pt; }
.standing-heat th, .standing-heat td { border: .35pt solid #aaa; padding: .5mm .6mm; text-align: center; }
.standing-heat th.area { font-weight: 700; }
.standing-heat th.low { vertical-align: bottom; }
.standing-heat th.item { height: 34mm; padding: .5mm 0; vertical-align: bottom; }
.standing-heat th.item span { display: inline-block; writing-mode: vertical-rl; max-height: 33mm; overflow: hidden; white-space: normal; line-height: 1.15; font-size: 6.6pt; }
.standing-heat td.name, .standing-heat td.team { text-align: left; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.standing-heat td.team { font-size: 6.6pt; }
.standing-heat td.none { background: repeating-linear-gradient(45deg, #fff 0 .8mm, #e2e2e2 .8mm 1.1mm); }
@media screen {
  .sheet-standing { width: 297mm; min-height: 210mm; padding: 13mm; }
  .sheet-standing-map { width: 420mm; min-height: 297mm; padding: 13mm 10mm; }
}
`;

function sections(context: StandingContext): readonly Markup[] {
  const { answer } = context;
  switch (answer.view) {
    case 'levels':
      return levelsSections(answer, context);
    case 'skills':
      return skillsSections(answer, context);
    case 'gaps':
      return gapsSections(answer, context);
    case 'closest':
      return closestSections(answer, context);
    case 'certificates':
      return certificatesSections(answer, context);
  }
}

/** Renders the picture. Texts from outside are escaped; the document holds no scripts. */
export function renderStanding(content: StandingContent, fonts: FontsHref): Paper {
  const context = standingContext(content);
  const { words, language, answer } = context;
  const title = words.title[answer.view];
  const scope = scopeText(context);
  const date = formatTableDate(content.today, language);
  const margins: Margins = { left: `${words.appName}　${title}`, right: scope, foot: date };
  const parts = sections(context);
  // The lead of the skill map speaks of people; the map by teams says itself what its figures are.
  const byTeams = answer.view === 'skills' && answer.question.rows === 'teams';
  const body = html`<article class="sheet ${answer.view === 'skills' ? 'sheet-standing-map' : 'sheet-standing'}">
<header><div class="title"><h1>${title}</h1><div class="plan">${scope}　${date}</div></div>${byTeams ? null : html`<p class="note">${words.lead[answer.view]}</p>`}</header>
${parts.length === 0 ? html`<p class="note">${words.nobody}</p>` : parts}
</article>`;
  const style = [
    paperStyle(margins),
    pageRule('standing', 'A4 landscape', '14mm 13mm 13mm', margins),
    pageRule('standing-map', 'A3 landscape', '13mm 10mm 12mm', margins),
    rules,
  ].join('\n');
  return { title: `${title} ${scope}`, html: paperPage({ title, language, fonts, style, margins, body: [body] }) };
}
