/** A roadmap as plain text for a terminal. */
import { formatDays, formatFiscalYear, formatHours, formatTableDate, formatYen } from '../../../shared/i18n/format.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { placeText } from '../../../shared/paper/course-dates.ts';
import { remedyLines } from '../../../shared/paper/deadline-lines.ts';
import { milestoneTitle } from '../../../shared/paper/milestone-section.ts';
import {
  type PaperContent,
  type PaperContext,
  paperContext,
  specialtyTitle,
} from '../../../shared/paper/paper-input.ts';
import { factLine, planFacts } from '../../../shared/paper/plan-facts.ts';
import { attainmentText, conflictText } from '../../../shared/paper/problem-section.ts';
import { printable } from './printable.ts';

/** Letters that take two places in a terminal: kana, kanji and full-width forms. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

function pad(text: string, width: number): string {
  const places = [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, width - places));
}

function amount(course: Pick<Course, 'eLearningHours' | 'classDays'>, { language }: PaperContext): string {
  const parts = [
    course.eLearningHours === null ? '' : formatHours(course.eLearningHours, language),
    course.classDays === null ? '' : formatDays(course.classDays, language),
  ];
  return parts.filter((part) => part !== '').join('+') || '—';
}

function courseLine(course: RoadmapCourse, order: number, context: PaperContext): string {
  const { language, words } = context;
  const notes = [course.because.locked ? words.locked : '', placeText(course, words)].filter((note) => note !== '');
  const marks = notes.map((note) => `  [${note}]`).join('');
  const period = `${formatTableDate(course.start, language)}–${formatTableDate(course.end, language)}`;
  return `${String(order).padStart(4)}  ${pad(course.id, 8)} ${pad(amount(course, context), 14)} ${period}  ${context.say(course.title)}${marks}`;
}

/** The sum, and how much of it is unknown or estimated. */
function costText({ roadmap, words }: PaperContext): string {
  const { cost, estimatedCosts } = roadmap.totals;
  const sum = cost === null ? words.unknown : formatYen(cost);
  return estimatedCosts === 0 ? sum : `${sum} [${words.estimatedPart(estimatedCosts)}]`;
}

function headLines(context: PaperContext): string[] {
  const { roadmap, words, language } = context;
  const { totals } = roadmap;
  const finish =
    totals.finish === null
      ? '—'
      : `${formatTableDate(totals.finish, language)}（${formatFiscalYear(totals.finish, language)}）`;
  return [
    `${words.roadmapTitle}  ${specialtyTitle(roadmap.specialty, context)}  ${words.level(roadmap.from)} → ${words.level(roadmap.to)}`,
    `${words.objectives[roadmap.objective]}: ${words.status[roadmap.status]}`,
    `${words.courses} ${totals.courses}  ${words.eLearning} ${formatHours(totals.eLearningHours, language)}  ${words.classDays} ${formatDays(totals.classDays, language)}  ${words.studyHours} ${formatHours(totals.studyHours, language)}  ${words.cost} ${costText(context)}  ${words.finish} ${finish}`,
    ...planFacts(context).map((fact) => factLine(fact, context)),
  ];
}

function problemLines(context: PaperContext): string[] {
  const { roadmap, words } = context;
  const conflicts = roadmap.conflicts.map((conflict) => `  - ${conflictText(conflict, context)}`);
  const remedies = remedyLines(context).map((line) => `  - ${line}`);
  const uncovered = roadmap.uncovered.map(
    ({ knowledgeItem, level }) => `  - ${attainmentText(knowledgeItem, level, context)}`,
  );
  return [
    ...(conflicts.length > 0 ? ['', words.conflicts, ...conflicts] : []),
    ...roadmap.otherConflicts.flatMap((set) => [
      '',
      words.otherConflicts,
      ...set.map((conflict) => `  - ${conflictText(conflict, context)}`),
    ]),
    ...(remedies.length > 0 ? ['', words.remedies, ...remedies] : []),
    ...(uncovered.length > 0 ? ['', words.uncovered, ...uncovered] : []),
  ];
}

function milestoneLines(context: PaperContext): string[] {
  return context.roadmap.milestones.flatMap((milestone) => [
    '',
    milestoneTitle(milestone, context),
    ...milestone.items.flatMap(({ text, of }) => [
      `  □ ${context.say(text)}`,
      ...(of ?? []).map((entry) => `      - ${context.say(entry)}`),
    ]),
  ]);
}

/** The text, ending with a line break. */
export function roadmapText(content: PaperContent): string {
  const context = paperContext(content);
  let order = 0;
  const stages = content.roadmap.stages.flatMap(({ level, courses }) => [
    '',
    `■ ${context.words.level(level)}`,
    ...courses.map((course) => {
      order += 1;
      return courseLine(course, order, context);
    }),
  ]);
  return [...headLines(context), ...problemLines(context), ...stages, ...milestoneLines(context), '']
    .map(printable)
    .join('\n');
}
