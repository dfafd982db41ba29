/** A roadmap as CSV that Excel opens right. */
import { csvText as tableText } from './exports/csv-text.ts';
import type { RoadmapTable } from './roadmap-rows.ts';

/** The text of the file. */
export function csvText({ header, rows }: RoadmapTable): string {
  return tableText({ columns: header.map((text) => ({ header: text, width: 0 })), rows });
}
