/** A roadmap as a file in each format but PDF, which needs a printer. */
import type { PaperContent } from '../../../shared/paper/paper-input.ts';
import { renderPaper } from '../../../shared/paper/render-paper.ts';
import { type Making, roadmapCalendar } from './calendar/roadmap-calendar.ts';
import { roadmapWorkbook } from './exports/roadmap-workbook.ts';
import { csvText } from './roadmap-csv.ts';
import { roadmapTable } from './roadmap-rows.ts';
import { roadmapText } from './roadmap-text.ts';

export type RoadmapFormat = 'text' | 'json' | 'csv' | 'html' | 'xlsx' | 'ics';

export interface RoadmapFile {
  readonly content: string | Uint8Array;
  readonly type: string;
  readonly extension: string;
}

/** Makes the file. */
export async function makeRoadmapFile(
  content: PaperContent,
  format: RoadmapFormat,
  making: Making,
): Promise<RoadmapFile> {
  switch (format) {
    case 'text':
      return { content: roadmapText(content), type: 'text/plain', extension: 'txt' };
    case 'json':
      return { content: `${JSON.stringify(content.roadmap, null, 2)}\n`, type: 'application/json', extension: 'json' };
    case 'csv':
      return {
        content: csvText(roadmapTable(content.roadmap, content.standard, content.language)),
        type: 'text/csv',
        extension: 'csv',
      };
    case 'html':
      return {
        content: renderPaper(content, ['roadmap', 'diagram'], null).html,
        type: 'text/html',
        extension: 'html',
      };
    case 'xlsx':
      return {
        content: await roadmapWorkbook(content),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        extension: 'xlsx',
      };
    case 'ics':
      return { content: roadmapCalendar(content, making), type: 'text/calendar', extension: 'ics' };
  }
}
