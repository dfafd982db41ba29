/** The deadline of a roadmap in lines: whether it is met, and what would meet it. */
import { wordRemedy } from '../i18n/planning/word-remedy.ts';
import { wordDeadline } from '../i18n/planning/word-schedule.ts';
import { colon, courseTitle, type PaperContext } from './paper-input.ts';

/** What would meet the deadline; empty where it is met or there is none. */
export function remedyLines(context: PaperContext): readonly string[] {
  const names = { course: (id: string) => courseTitle(id, context) };
  return (context.roadmap.deadline?.remedies ?? []).map((remedy) => wordRemedy(remedy, names, context.language));
}

/** All of it as plain lines; empty where there is no deadline. */
export function deadlineLines(context: PaperContext): readonly string[] {
  const { roadmap, words, language } = context;
  if (roadmap.deadline === null) return [];
  const remedies = remedyLines(context);
  return [
    `${words.deadline}${colon(context)}${wordDeadline(roadmap.deadline, roadmap.totals.finish, language)}`,
    ...(remedies.length === 0 ? [] : [words.remedies, ...remedies.map((line) => `- ${line}`)]),
  ];
}
