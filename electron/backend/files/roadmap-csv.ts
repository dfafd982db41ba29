/** A roadmap as CSV that Excel opens right: UTF-8 with BOM, CRLF, no cell that could act as a formula. */
import { stringify } from 'csv-stringify/sync';
import type { RoadmapTable } from './roadmap-rows.ts';

/** A cell that a spreadsheet could take for a formula, full-width signs and leading spaces included. */
const formula = /^[\s\u3000]*[=+\-@\t\r＝＋－＠]/;

/** A lone line break would end the row in a spreadsheet, and what follows it would be a cell of its own. */
const lineBreak = /[\r\n]/;

function harmless(value: string | number): string | number {
  return typeof value === 'string' && formula.test(value) ? `'${value}` : value;
}

/** The text of the file. */
export function csvText({ header, rows }: RoadmapTable): string {
  return stringify([[...header], ...rows.map((row) => row.map(harmless))], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: lineBreak,
  });
}
