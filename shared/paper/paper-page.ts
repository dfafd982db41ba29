/** The page around printed sheets: one HTML document without scripts. */
import type { Language } from '../model/localized.ts';
import { html, type Markup } from './html.ts';
import type { Margins } from './paper-style.ts';

/** Where the fonts lie, relative to the document; null leaves the fonts to the reader's machine. */
export type FontsHref = 'fonts/fonts.css' | null;

export interface PaperPage {
  readonly title: string;
  readonly language: Language;
  readonly fonts: FontsHref;
  /** A style sheet of our own making; texts from outside stand in it as CSS strings only. */
  readonly style: string;
  readonly margins: Margins;
  readonly body: readonly Markup[];
}

/** Text that stands only in page margins does not make a browser load its glyphs; hidden text in the page does. */
function marginGlyphs({ left, right, foot }: Margins): Markup {
  return html`<div aria-hidden="true" style="position:absolute;visibility:hidden;width:0;height:0;overflow:hidden">${left}${right}${foot} 0123456789/</div>`;
}

/** The document's text. */
export function paperPage({ title, language, fonts, style, margins, body }: PaperPage): string {
  const link = fonts === null ? null : html`<link rel="stylesheet" href="${fonts}">`;
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${link}
<style>${{ markup: style }}</style></head>
<body>${marginGlyphs(margins)}${body}</body></html>
`;
  return page.markup;
}
