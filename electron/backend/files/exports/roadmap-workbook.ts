/** A roadmap as a workbook: a summary, and the courses in their order. */

import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import { formatDays, formatHours, formatYen } from '../../../../shared/i18n/format.ts';
import { paperEn } from '../../../../shared/i18n/paper/en.ts';
import { paperJa } from '../../../../shared/i18n/paper/ja.ts';
import type { PaperContent } from '../../../../shared/paper/paper-input.ts';
import { attainmentText, conflictText } from '../../../../shared/paper/problem-section.ts';
import { roadmapTable } from '../roadmap-rows.ts';
import type { SheetTable, TableCell } from './sheet-table.ts';
import { workbookBytes } from './workbook.ts';

function summary(content: PaperContent): SheetTable {
  const { roadmap, standard, language, planName, learnerName, today } = content;
  const words = language === 'ja' ? paperJa : paperEn;
  const context = { ...content, words, say: (text: { readonly ja: string; readonly en: string }) => text[language] };
  const { totals } = roadmap;
  const known =
    totals.unknownCosts > 0 ? words.knownPart(formatYen(totals.knownCost), totals.unknownCosts) : words.unknown;
  const rows: (readonly TableCell[])[] = [
    [words.name, learnerName],
    [words.plan, planName],
    [words.date, today],
    [words.specialty, standard.specialties.get(roadmap.specialty)?.[language] ?? roadmap.specialty],
    [words.path, `${words.level(roadmap.from)} → ${words.level(roadmap.to)}`],
    [words.objective, `${words.objectives[roadmap.objective]} (${words.status[roadmap.status]})`],
    [words.courses, totals.courses],
    [words.eLearning, formatHours(totals.eLearningHours, language)],
    [words.classDays, formatDays(totals.classDays, language)],
    [words.studyHours, formatHours(totals.studyHours, language)],
    [words.cost, totals.cost === null ? known : formatYen(totals.cost)],
    [words.start, roadmap.start],
    [words.finish, totals.finish ?? ''],
    ...roadmap.conflicts.map((conflict) => [words.conflicts, conflictText(conflict, context)]),
    ...roadmap.uncovered.map(({ knowledgeItem, level }) => [
      words.uncovered,
      attainmentText(knowledgeItem, level, context),
    ]),
    ...roadmap.milestones.flatMap(({ level, items }) =>
      items.map(({ text, of }) => [
        words.milestones(words.level(level)),
        [text[language], ...(of ?? []).map((entry) => `・${entry[language]}`)].join('\n'),
      ]),
    ),
  ];
  const { sheets, item, value } = exportWords(language);
  const filled = rows.filter(([, cell]) => cell !== '');
  return {
    name: sheets.summary,
    columns: [
      { header: item, width: 34 },
      { header: value, width: 90 },
    ],
    rows: filled,
    frozenColumns: 0,
  };
}

/** By column of the roadmap's table. */
const widths = [5, 7, 11, 40, 18, 11, 9, 20, 9, 9, 11, 12, 12, 24, 24, 50, 20, 20] as const;

function courses({ roadmap, standard, language }: PaperContent): SheetTable {
  const { header, rows } = roadmapTable(roadmap, standard, language);
  return {
    name: exportWords(language).roadmap,
    columns: header.map((text, column) => ({ header: text, width: widths[column] ?? 16 })),
    rows,
    frozenColumns: 4,
  };
}

/** The bytes of the workbook (`plan --format xlsx`). */
export function roadmapWorkbook(content: PaperContent): Promise<Uint8Array> {
  return workbookBytes([courses(content), summary(content)], exportWords(content.language).roadmap, content.language);
}
