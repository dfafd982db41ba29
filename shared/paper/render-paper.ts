/** The printed document: one HTML text with the sheets asked for, the same for preview, printer and PDF. */
import type { Sheet } from '../contract/methods.ts';
import { formatTableDate } from '../i18n/format.ts';
import { diagramSheet } from './diagram-sheet.ts';
import { type PaperContent, type PaperContext, paperContext } from './paper-input.ts';
import { type FontsHref, paperPage } from './paper-page.ts';
import { type Margins, paperStyle } from './paper-style.ts';
import { roadmapSheet } from './roadmap-sheet.ts';

export interface Paper {
  readonly title: string;
  readonly html: string;
}

function titleOf({ words, learnerName, planName }: PaperContext): string {
  return [words.roadmapTitle, learnerName, planName].filter((text) => text !== '').join(' ');
}

/** Renders sheets. Texts from outside are escaped; the document holds no scripts. */
export function renderPaper(content: PaperContent, sheets: readonly Sheet[], fonts: FontsHref): Paper {
  const context = paperContext(content);
  const { words } = context;
  const title = titleOf(context);
  const margins: Margins = {
    left: `${words.appName}　${words.roadmapTitle}`,
    right: [content.learnerName, content.planName].filter((text) => text !== '').join('　'),
    foot: formatTableDate(content.today, content.language),
  };
  const body = sheets.map((sheet) => (sheet === 'roadmap' ? roadmapSheet(context) : diagramSheet(context)));
  const style = paperStyle(margins);
  return { title, html: paperPage({ title, language: content.language, fonts, style, margins, body }) };
}
