/** A roadmap in one of its text formats. */
import type { PaperContent } from '../../../shared/paper/paper-input.ts';
import { renderPaper } from '../../../shared/paper/render-paper.ts';
import { csvText } from './roadmap-csv.ts';
import { roadmapTable } from './roadmap-rows.ts';
import { roadmapText } from './roadmap-text.ts';

export type RoadmapFormat = 'text' | 'json' | 'csv' | 'html';

export interface RoadmapFile {
  readonly text: string;
  readonly type: string;
  readonly extension: string;
}

/** Makes the file's text. */
export function makeRoadmapFile(content: PaperContent, format: RoadmapFormat): RoadmapFile {
  switch (format) {
    case 'text':
      return { text: roadmapText(content), type: 'text/plain', extension: 'txt' };
    case 'json':
      return { text: `${JSON.stringify(content.roadmap, null, 2)}\n`, type: 'application/json', extension: 'json' };
    case 'csv':
      return {
        text: csvText(roadmapTable(content.roadmap, content.standard, content.language)),
        type: 'text/csv',
        extension: 'csv',
      };
    case 'html':
      return { text: renderPaper(content, ['roadmap', 'diagram'], null).html, type: 'text/html', extension: 'html' };
  }
}
