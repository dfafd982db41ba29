/** A roadmap as a workbook: a summary, and the courses in their order. */

import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import { formatDays, formatHours, formatYen } from '../../../../shared/i18n/format.ts';
import { remedyLines } from '../../../../shared/paper/deadline-lines.ts';
import { milestoneTitle } from '../../../../shared/paper/milestone-section.ts';
import {
  type PaperContent,
  type PaperContext,
  paperContext,
  specialtyTitle,
} from '../../../../shared/paper/paper-input.ts';
import { planFacts } from '../../../../shared/paper/plan-facts.ts';
import { attainmentText, conflictText } from '../../../../shared/paper/problem-section.ts';
import { roadmapTable } from '../roadmap-rows.ts';
import type { SheetTable, TableCell } from './sheet-table.ts';
import { workbookBytes } from './workbook.ts';

/** The sum; how much of it is known, where some is not; how many costs are estimates. */
function costText({ roadmap, words }: PaperContext): string {
  const { cost, knownCost, unknownCosts, estimatedCosts } = roadmap.totals;
  const known = unknownCosts > 0 ? words.knownPart(formatYen(knownCost), unknownCosts) : words.unknown;
  const sum = cost === null ? known : formatYen(cost);
  return estimatedCosts === 0 ? sum : `${sum} [${words.estimatedPart(estimatedCosts)}]`;
}

function summary(content: PaperContent): SheetTable {
  const context = paperContext(content);
  const { roadmap, language, planName, learnerName, today, words } = context;
  const { totals } = roadmap;
  const rows: (readonly TableCell[])[] = [
    [words.name, learnerName],
    [words.plan, planName],
    [words.date, today],
    [words.specialty, specialtyTitle(roadmap.specialty, context)],
    [words.path, `${words.level(roadmap.from)} → ${words.level(roadmap.to)}`],
    [words.objective, `${words.objectives[roadmap.objective]} (${words.status[roadmap.status]})`],
    [words.courses, totals.courses],
    [words.eLearning, formatHours(totals.eLearningHours, language)],
    [words.classDays, formatDays(totals.classDays, language)],
    [words.studyHours, formatHours(totals.studyHours, language)],
    [words.cost, costText(context)],
    [words.start, roadmap.start],
    [words.finish, totals.finish ?? ''],
    ...planFacts(context).map(({ label, text }) => [label, text]),
    ...remedyLines(context).map((line) => [words.remedies, line]),
    ...roadmap.conflicts.map((conflict) => [words.conflicts, conflictText(conflict, context)]),
    ...roadmap.otherConflicts.flat().map((conflict) => [words.otherConflicts, conflictText(conflict, context)]),
    ...roadmap.uncovered.map(({ knowledgeItem, level }) => [
      words.uncovered,
      attainmentText(knowledgeItem, level, context),
    ]),
    ...roadmap.milestones.flatMap((milestone) =>
      milestone.items.map(({ text, of }) => [
        milestoneTitle(milestone, context),
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
const widths = [5, 7, 11, 40, 18, 11, 9, 20, 9, 9, 11, 12, 12, 24, 24, 50, 20, 20, 10, 14, 20, 12, 40] as const;

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
