/** A roadmap as plain text for a terminal. */
import { formatDays, formatFiscalYear, formatHours, formatTableDate, formatYen } from '../../../shared/i18n/format.ts';
import { paperEn } from '../../../shared/i18n/paper/en.ts';
import { paperJa } from '../../../shared/i18n/paper/ja.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import type { PaperContent, PaperContext } from '../../../shared/paper/paper-input.ts';
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
  const why = course.because.locked ? `  [${words.locked}]` : '';
  const period = `${formatTableDate(course.start, language)}–${formatTableDate(course.end, language)}`;
  return `${String(order).padStart(4)}  ${pad(course.id, 8)} ${pad(amount(course, context), 14)} ${period}  ${context.say(course.title)}${why}`;
}

function headLines(context: PaperContext): string[] {
  const { roadmap, words, language, standard } = context;
  const specialty = standard.specialties.get(roadmap.specialty);
  const { totals } = roadmap;
  const cost = totals.cost === null ? words.unknown : formatYen(totals.cost);
  const finish =
    totals.finish === null
      ? '—'
      : `${formatTableDate(totals.finish, language)}（${formatFiscalYear(totals.finish, language)}）`;
  return [
    `${words.roadmapTitle}  ${specialty ? context.say(specialty) : ''}  ${words.level(roadmap.from)} → ${words.level(roadmap.to)}`,
    `${words.objectives[roadmap.objective]}: ${words.status[roadmap.status]}`,
    `${words.courses} ${totals.courses}  ${words.eLearning} ${formatHours(totals.eLearningHours, language)}  ${words.classDays} ${formatDays(totals.classDays, language)}  ${words.studyHours} ${formatHours(totals.studyHours, language)}  ${words.cost} ${cost}  ${words.finish} ${finish}`,
  ];
}

function problemLines(context: PaperContext): string[] {
  const { roadmap, words } = context;
  const conflicts = roadmap.conflicts.map((conflict) => `  - ${conflictText(conflict, context)}`);
  const uncovered = roadmap.uncovered.map(
    ({ knowledgeItem, level }) => `  - ${attainmentText(knowledgeItem, level, context)}`,
  );
  return [
    ...(conflicts.length > 0 ? ['', words.conflicts, ...conflicts] : []),
    ...(uncovered.length > 0 ? ['', words.uncovered, ...uncovered] : []),
  ];
}

function milestoneLines(context: PaperContext): string[] {
  const { roadmap, words } = context;
  return roadmap.milestones.flatMap(({ level, items }) => [
    '',
    words.milestones(words.level(level)),
    ...items.flatMap(({ text, of }) => [
      `  □ ${context.say(text)}`,
      ...(of ?? []).map((entry) => `      - ${context.say(entry)}`),
    ]),
  ]);
}

/** The text, ending with a line break. */
export function roadmapText(content: PaperContent): string {
  const context: PaperContext = {
    ...content,
    words: content.language === 'ja' ? paperJa : paperEn,
    say: (text) => text[content.language],
  };
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
