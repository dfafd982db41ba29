/** The A3 sheet: the course-group diagram with the path drawn dark, legible without colour. */

import {
  type DiagramBox,
  type DiagramChip,
  type DiagramColumn,
  type DiagramLayout,
  type DiagramRow,
  diagramMetrics as m,
} from '../diagram/diagram-model.ts';
import { fitDiagram } from '../diagram/fit-diagram.ts';
import { formatTableDate } from '../i18n/format.ts';
import { html, type Markup } from './html.ts';
import { nameIn, type PaperContext } from './paper-input.ts';

/** The room that the A3 page leaves for the drawing, in millimetres; only its proportions matter. */
const room = { width: 400, height: 244 } as const;
const unitsPerMillimetre = 2.8;

/** Area colours light enough to be read through on a black-and-white printer. */
const areaTints = ['#dbe9f6', '#e2f0dc', '#fbe7cf', '#efe2f3', '#fadfe3'] as const;

const round = (value: number) => Math.round(value * 100) / 100;

function lines(texts: readonly string[], x: number, y: number, size: number, step: number, attributes: Markup): Markup {
  return html`${texts.map((text, index) => html`<text x="${round(x)}" y="${round(y + index * step)}" font-size="${size}" ${attributes}>${text}</text>`)}`;
}

function column(
  { x, width, title, mark, defined, level }: DiagramColumn,
  height: number,
  { words }: PaperContext,
): Markup {
  const label = mark === null ? '' : mark === 'target' ? words.target : words.current;
  const fill = mark === 'target' ? '#111' : mark === 'current' ? '#777' : '#e6e6e6';
  const ink = mark === null ? '#111' : '#fff';
  const narrow = width < 60;
  return html`<rect x="${round(x)}" y="0" width="${round(width)}" height="${m.headerHeight - 4}" fill="${fill}"/>
<text x="${round(x + width / 2)}" y="${label && !narrow ? 14 : 20}" font-size="${narrow ? 9 : 12}" text-anchor="middle" font-weight="700" style="fill:${ink}">${title}</text>
${label ? html`<text x="${round(x + width / 2)}" y="${narrow ? 30 : 27}" font-size="9" text-anchor="middle" style="fill:${ink}">${label}</text>` : null}
<line x1="${round(x + width)}" y1="0" x2="${round(x + width)}" y2="${round(height)}" stroke="#bbb" stroke-width=".6"/>
${defined || level === 0 ? null : html`<text x="${round(x + width / 2)}" y="${round(height / 2)}" font-size="10" text-anchor="middle" style="fill:#777">${words.undefinedLevel}</text>`}`;
}

function areaRow({ y, height, titleLines, index }: DiagramRow, width: number): Markup {
  const x = m.rowLabelWidth / 2;
  const letters = titleLines.length === 1 ? [...(titleLines[0] ?? '')] : null;
  const vertical = letters !== null && !/[a-z]/i.test(titleLines[0] ?? '');
  const middle = y + height / 2;
  const label = vertical
    ? lines(
        letters ?? [],
        x,
        middle - ((letters?.length ?? 1) - 1) * 6.5 + 4,
        m.labelSize,
        13,
        html`text-anchor="middle" font-weight="700"`,
      )
    : html`<g transform="rotate(-90 ${round(x)} ${round(middle)})">${lines(titleLines, x, middle + 4 - (titleLines.length - 1) * 7, m.labelSize, 14, html`text-anchor="middle" font-weight="700"`)}</g>`;
  return html`<rect x="0" y="${round(y)}" width="${m.rowLabelWidth - 4}" height="${round(height)}" fill="${areaTints[index % areaTints.length] ?? '#eee'}"/>
<line x1="0" y1="${round(y + height)}" x2="${round(width)}" y2="${round(y + height)}" stroke="#888" stroke-width=".6"/>${label}`;
}

function chip(drawn: DiagramChip): Markup {
  const onPath = drawn.state === 'path';
  const box = html`<rect x="${round(drawn.x)}" y="${round(drawn.y)}" width="${round(drawn.width)}" height="${round(drawn.height)}" rx="2" fill="${onPath ? '#fff' : 'none'}" stroke="${onPath ? '#111' : '#bbb'}" stroke-width="${onPath ? 1.3 : 0.5}"/>`;
  const weight = onPath ? html`font-weight="700"` : html`style="fill:#777"`;
  return html`${box}${lines(drawn.lines, drawn.x + m.chipPaddingX, drawn.y + m.chipPaddingY + m.chipSize - 1.5, m.chipSize, m.chipLine, weight)}`;
}

const legendDash: Readonly<Record<string, string>> = {
  'level-common': '2 2',
  'job-common': '',
  'specialty-choice': '7 3',
};

function box(drawn: DiagramBox, { words }: PaperContext): Markup {
  const lit = drawn.state === 'path';
  const fill = lit ? (areaTints[drawn.areaIndex % areaTints.length] ?? '#eee') : '#fff';
  const dash = legendDash[drawn.legend] ?? '';
  const revision =
    drawn.revision === null
      ? null
      : html`<text x="${round(drawn.x + drawn.width - 4)}" y="${round(drawn.y + 12)}" font-size="7.5" text-anchor="end">${words.revisionMark}</text>`;
  return html`<rect x="${round(drawn.x)}" y="${round(drawn.y)}" width="${round(drawn.width)}" height="${round(drawn.height)}" rx="3" fill="${fill}" stroke="${lit ? '#111' : '#999'}" stroke-width="${lit ? 1.4 : 0.8}" stroke-dasharray="${dash}"/>
${lines(drawn.titleLines, drawn.x + m.boxPadding, drawn.y + m.boxPadding + m.titleSize - 2, m.titleSize, m.titleLine, lit ? html`font-weight="700"` : html`style="fill:#666"`)}${revision}
${drawn.cells.flatMap((cell) => cell.chips.map(chip))}`;
}

function drawing(layout: DiagramLayout, context: PaperContext): Markup {
  return html`<svg class="diagram" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(layout.width)} ${round(layout.height)}" preserveAspectRatio="xMidYMin meet" role="img" aria-label="${context.words.diagramTitle}">
${layout.rows.map((row) => areaRow(row, layout.width))}
${layout.columns.map((entry) => column(entry, layout.height, context))}
${layout.boxes.map((entry) => box(entry, context))}
</svg>`;
}

function legend(context: PaperContext): Markup {
  const { words, standard, language } = context;
  const sample = (markup: Markup) => html`<svg width="9mm" height="4mm" viewBox="0 0 36 16">${markup}</svg>`;
  const entries = (standard.standard.roadmap?.legend ?? []).map(
    ({ id }) =>
      html`<span>${sample(html`<rect x="1" y="2" width="34" height="12" fill="none" stroke="#111" stroke-width="1.6" stroke-dasharray="${legendDash[id] ?? ''}"/>`)}${nameIn(standard.standard.roadmap?.legend, id, context)}</span>`,
  );
  return html`<div class="diagram-legend"><strong>${words.legend}</strong>${entries}
<span>${sample(html`<rect x="1" y="2" width="34" height="12" fill="#fff" stroke="#111" stroke-width="2.4"/>`)}${words.onPath}</span>
<span>${sample(html`<rect x="1" y="2" width="34" height="12" fill="none" stroke="#bbb"/>`)}${words.heldState}${language === 'ja' ? '・' : ', '}${words.restState}</span></div>`;
}

/** The sheet as markup. */
export function diagramSheet(context: PaperContext): Markup {
  const { words, roadmap, standard, catalogue, language } = context;
  const specialty = standard.specialties.get(roadmap.specialty);
  const layout = fitDiagram(
    {
      standard: standard.standard,
      catalogue,
      specialty: roadmap.specialty,
      from: roadmap.from,
      to: roadmap.to,
      roadmap,
      completed: context.request.record.completed,
      language,
      courses: 'all',
    },
    room.width * unitsPerMillimetre,
    room.height * unitsPerMillimetre,
  );
  return html`<article class="sheet sheet-diagram">
<header class="diagram-head"><h1>${words.diagramTitle}</h1><span>${specialty ? context.say(specialty) : ''}　${words.level(roadmap.from)} → ${words.level(roadmap.to)}</span>
<span class="right">${[context.learnerName, context.planName, formatTableDate(context.today, language)].filter((text) => text !== '').join('　')}</span></header>
${drawing(layout, context)}
${legend(context)}
</article>`;
}
