/** The style of the printed sheets: A4 portrait and A3 landscape, black on white first, colour only besides. */
import { cssString } from './html.ts';

/** Texts in the margins of every page. */
export interface Margins {
  readonly left: string;
  readonly right: string;
  readonly foot: string;
}

/** The families of every sheet; the first is bundled. */
export const paperFonts =
  "'BIZ UDPGothic', 'Michishirube Slices', 'Yu Gothic UI', 'Yu Gothic', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";

/** A named page: its size, its margins and what stands in them. */
export function pageRule(name: string, size: string, margin: string, { left, right, foot }: Margins): string {
  const box = `font: 7.5pt ${paperFonts}; color: #444;`;
  return `@page ${name} {
  size: ${size};
  margin: ${margin};
  @top-left { content: ${cssString(left)}; ${box} }
  @top-right { content: ${cssString(right)}; ${box} }
  @bottom-left { content: ${cssString(foot)}; ${box} }
  @bottom-right { content: counter(page) " / " counter(pages); ${box} }
}`;
}

const sheetRules = `
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font-family: ${paperFonts}; font-size: 8.6pt; line-height: 1.42; color: #111; background: #fff; font-variant-numeric: tabular-nums; }
h1, h2, h3, p, ul, table, dl { margin: 0; padding: 0; }
.sheet-roadmap { page: roadmap; }
.sheet-diagram { page: diagram; }
.sheet + .sheet { break-before: page; }
.title { display: flex; align-items: baseline; gap: 4mm; border-bottom: 1.4pt solid #111; padding-bottom: 1.6mm; }
.title h1 { font-size: 16pt; letter-spacing: .04em; }
.title .plan { font-size: 10pt; margin-left: auto; text-align: right; }
.facts { display: grid; grid-template-columns: auto 1fr auto 1fr; gap: .6mm 3mm; margin-top: 2mm; }
.facts dt { color: #555; white-space: nowrap; }
.facts dd { margin: 0; font-weight: 700; }
.facts dt.long { grid-column: 1; }
.facts dd.long { grid-column: 2 / -1; }
.totals { display: grid; grid-template-columns: repeat(6, auto); margin-top: 2.6mm; border: .6pt solid #111; }
.totals div { padding: 1.2mm 2mm; border-left: .4pt solid #999; }
.totals div:first-child { border-left: 0; }
.totals span { display: block; font-size: 7pt; color: #555; }
.totals strong { font-size: 11pt; white-space: nowrap; }
.totals small { font-size: 7pt; font-weight: 400; }
h2 { font-size: 10.6pt; margin-top: 4.2mm; padding: .6mm 2mm; border-left: 3pt solid #111; background: #ececec; break-after: avoid; display: flex; gap: 3mm; align-items: baseline; }
h2 small { font-size: 8pt; font-weight: 400; }
h2 .right { margin-left: auto; }
table { border-collapse: collapse; width: 100%; }
th { font-size: 7.2pt; font-weight: 400; color: #444; text-align: left; border-bottom: .6pt solid #111; padding: .8mm 1mm; white-space: nowrap; }
td { vertical-align: top; border-bottom: .35pt solid #aaa; padding: .9mm 1mm; }
tbody.course { break-inside: avoid; border-bottom: .35pt solid #aaa; }
tbody.course td { border: 0; padding-bottom: 0; }
tbody.course td.period { font-size: 8pt; }
tbody.course tr + tr td { padding-top: .3mm; padding-bottom: 1mm; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.num { text-align: right; white-space: nowrap; }
.nowrap { white-space: nowrap; }
.stage td:first-child, .stage th:first-child { padding-left: 0; }
.course strong { font-size: 8.8pt; }
.course .id { color: #555; font-size: 7.4pt; }
.course .small, .small { font-size: 7.1pt; color: #333; line-height: 1.35; }
.badge { display: inline-block; font-size: 6.6pt; border: .5pt solid #555; border-radius: 1.5pt; padding: 0 .8mm; white-space: nowrap; }
.phrases { word-break: auto-phrase; }
.label { color: #666; }
.overview { display: grid; grid-template-columns: auto 1fr; gap: 6mm; align-items: start; }
.stage-bars { width: 100%; max-height: 46mm; margin-top: 6mm; }
.courses { table-layout: fixed; }
.courses th:nth-child(1) { width: 6mm; }
.courses th:nth-child(3) { width: 23mm; }
.courses th:nth-child(4) { width: 25mm; }
.courses th:nth-child(5), .courses th:nth-child(6) { width: 9mm; }
.courses th:nth-child(7) { width: 36mm; }
.courses th:nth-child(8) { width: 9mm; }
.box { display: inline-block; width: 3.4mm; height: 3.4mm; border: .7pt solid #111; vertical-align: -.4mm; }
.years { width: auto; margin-top: 1mm; }
.years td, .years th { padding: .5mm 5mm .5mm 0; }
.years tr.sum td { border-top: .8pt solid #111; font-weight: 700; }
.note { margin-top: 1mm; font-size: 7.6pt; }
.milestone { break-inside: avoid; }
.milestone ul { list-style: none; columns: 1; margin-top: 1mm; }
.milestone li { padding: .5mm 0 .5mm 6mm; position: relative; break-inside: avoid; }
.milestone li > .box { position: absolute; left: 0; top: .9mm; }
.milestone .of { display: grid; grid-template-columns: 1fr 1fr; gap: 0 4mm; font-size: 7.4pt; margin-top: .3mm; }
.milestone .of span::before { content: "□ "; }
.alert { margin-top: 3mm; border: 1pt solid #111; padding: 1.5mm 2.5mm; break-inside: avoid; }
.alert h3 { font-size: 9pt; }
.alert ul + h3 { margin-top: 1mm; }
.alert ul { padding-left: 4mm; }
.signatures { display: flex; gap: 4mm; justify-content: flex-end; margin-top: 6mm; break-inside: avoid; }
.signatures div { width: 34mm; height: 16mm; border: .6pt solid #111; font-size: 7.2pt; padding: .8mm 1.4mm; }
.diagram-head { display: flex; align-items: baseline; gap: 6mm; border-bottom: 1.4pt solid #111; padding-bottom: 1.4mm; margin-bottom: 2mm; }
.diagram-head h1 { font-size: 16pt; }
.diagram-head .right { margin-left: auto; text-align: right; font-size: 9.5pt; }
.diagram-legend { display: flex; gap: 6mm; margin-top: 2mm; font-size: 8pt; flex-wrap: wrap; }
.diagram-legend svg { vertical-align: -1mm; margin-right: 1.4mm; }
svg.diagram { display: block; width: 100%; height: 244mm; }
svg text { font-family: ${paperFonts}; fill: #111; }
@media screen {
  html { background: #6b7177; }
  body { background: none; padding: 8mm 0; }
  .sheet { background: #fff; margin: 0 auto 8mm; box-shadow: 0 1mm 4mm rgb(0 0 0 / 35%); }
  .sheet-roadmap { width: 210mm; min-height: 297mm; padding: 14mm 13mm; }
  .sheet-diagram { width: 420mm; min-height: 297mm; padding: 13mm 10mm; }
}
`;

/** The whole style sheet. */
export function paperStyle(margins: Margins): string {
  return [
    pageRule('roadmap', 'A4 portrait', '15mm 13mm 14mm', margins),
    pageRule('diagram', 'A3 landscape', '13mm 10mm 12mm', margins),
    sheetRules,
  ].join('\n');
}
