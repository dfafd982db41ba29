/** The style of printed course sheets: one A4 page a course, ruled as the standard's own sheet. */
import { type Margins, pageRule, paperFonts } from './paper-style.ts';

const pageRules = `
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font-family: ${paperFonts}; font-size: 9pt; line-height: 1.5; color: #111; background: #fff; font-variant-numeric: tabular-nums; line-break: strict; }
.sheet + .sheet { break-before: page; }
`;

/** What stands on the sheets themselves. */
const sheetRules = `
h1, p, ul, ol, table { margin: 0; padding: 0; }
ul { list-style: none; }
.sheet { page: course; }
header { display: flex; align-items: baseline; gap: 4mm; border-bottom: 1.4pt solid #111; padding-bottom: 1.8mm; margin-bottom: 3mm; }
header .id { font-size: 9pt; color: #444; white-space: nowrap; }
h1 { font-size: 14.5pt; line-height: 1.3; flex: 1; }
.badge { border: .5pt solid #555; border-radius: 1.5pt; padding: 0 1.2mm; font-size: 7pt; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; border: .8pt solid #111; }
th, td { border: .4pt solid #888; padding: 1.3mm 2mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { width: 33mm; font-weight: 400; font-size: 8pt; background: #f0f0f0; color: #222; word-break: auto-phrase; }
table + table { margin-top: 3mm; }
tr { break-inside: avoid; }
li + li { margin-top: .5mm; }
li.dot { padding-left: 3.4mm; position: relative; }
li.dot::before { content: "・"; position: absolute; left: 0; }
.join { color: #555; font-size: 7.6pt; }
.small { font-size: 8pt; }
.skill { color: #333; }
.dense { font-size: 8.2pt; line-height: 1.42; }
.dense .small { font-size: 7.5pt; }
.dense th, .dense td { padding: .9mm 2mm; }
`;

const screenRules = `
@media screen {
  html { background: #6b7177; }
  body { background: none; padding: 8mm 0; }
  .sheet { background: #fff; width: 210mm; min-height: 297mm; padding: 14mm 14mm; margin: 0 auto 8mm; box-shadow: 0 1mm 4mm rgb(0 0 0 / 35%); }
}
`;

/** The whole style sheet. */
export function courseSheetStyle(margins: Margins): string {
  return [pageRule('course', 'A4 portrait', '15mm 14mm 14mm', margins), pageRules, sheetRules, screenRules].join('\n');
}

/** The style for sheets that lie inside an element of a document with a style of its own. */
export function courseSheetStyleWithin(selector: string, margins: Margins): string {
  const page = pageRule('course', 'A4 portrait', '15mm 14mm 14mm', margins);
  const own = `
font-size: 9pt; line-height: 1.5; line-break: strict;
> * { break-before: page; page: course; }
th { white-space: normal; }
.small { color: inherit; line-height: inherit; }
@media screen { .sheet { width: 210mm; min-height: 297mm; padding: 14mm 14mm; } }`;
  return `${page}\n${selector} {${own}${sheetRules}}`;
}
