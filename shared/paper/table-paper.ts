/** Any table on paper: a title, facts, columns and rows; A4, upright or lying. */
import type { Language } from '../model/localized.ts';
import { html, type Markup } from './html.ts';
import { type FontsHref, paperPage } from './paper-page.ts';
import { type Margins, pageRule, paperFonts } from './paper-style.ts';
import type { Paper } from './render-paper.ts';

export interface PaperColumn {
  readonly header: string;
  readonly look?: 'number' | 'mark' | 'sign';
}

export interface TablePaper {
  readonly title: string;
  /** Names and values at the top. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly orientation: 'portrait' | 'landscape';
  readonly language: Language;
  /** Said at the foot of each page, left of the page number. */
  readonly foot: string;
}

const rules = `
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font-family: ${paperFonts}; font-size: 8.4pt; line-height: 1.45; color: #111; background: #fff; font-variant-numeric: tabular-nums; line-break: strict; }
h1 { margin: 0 0 2mm; padding-bottom: 1.6mm; border-bottom: 1.4pt solid #111; font-size: 14pt; line-height: 1.3; }
dl { display: flex; flex-wrap: wrap; gap: .6mm 7mm; margin: 0 0 3mm; }
dl div { display: flex; gap: 2mm; }
dt { color: #555; } dd { margin: 0; font-weight: 700; }
table { width: 100%; border-collapse: collapse; border: .8pt solid #111; }
thead { display: table-header-group; }
th, td { border: .4pt solid #888; padding: 1mm 1.6mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #ececec; font-weight: 700; font-size: 7.8pt; }
tr { break-inside: avoid; }
.number { text-align: right; white-space: nowrap; }
.mark { text-align: center; white-space: nowrap; }
.sign { min-width: 26mm; }
tr.signed td { height: 9mm; vertical-align: middle; }
.sheet { page: table; }
@media screen {
  html { background: #6b7177; }
  body { background: none; padding: 8mm 0; }
  .sheet { background: #fff; margin: 0 auto; padding: 14mm; box-shadow: 0 1mm 4mm rgb(0 0 0 / 35%); }
  .sheet.portrait { width: 210mm; min-height: 297mm; }
  .sheet.landscape { width: 297mm; min-height: 210mm; }
}
`;

function row(cells: TablePaper['rows'][number], columns: readonly PaperColumn[]): Markup {
  const signed = columns.some(({ look }) => look === 'sign') ? 'signed' : '';
  return html`<tr class="${signed}">${columns.map(
    ({ look }, at) => html`<td class="${look ?? ''}">${cells[at] ?? ''}</td>`,
  )}</tr>`;
}

/** The document. */
export function renderTablePaper(paper: TablePaper, fonts: FontsHref): Paper {
  const { title, facts, columns, rows, orientation, language, foot } = paper;
  const margins: Margins = { left: foot, right: title, foot: '' };
  const body = html`<section class="sheet ${orientation}">
<h1>${title}</h1>
<dl>${facts.filter(([, value]) => value !== '').map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<table><thead><tr>${columns.map(({ header, look }) => html`<th class="${look ?? ''}">${header}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => row(cells, columns))}</tbody></table>
</section>`;
  const style = [pageRule('table', `A4 ${orientation}`, '14mm 12mm 14mm', margins), rules].join('\n');
  return { title, html: paperPage({ title, language, fonts, style, margins, body: [body] }) };
}
