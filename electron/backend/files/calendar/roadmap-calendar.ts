/** A roadmap as calendar entries: class days, e-learning spans, the planned finish and the deadline. */

import { createHash } from 'node:crypto';
import { sessionLabel } from '../../../../shared/catalogue/session-label.ts';
import { formatDays, formatHours, formatLongDate } from '../../../../shared/i18n/format.ts';
import { type CalendarWords, calendarWords } from '../../../../shared/i18n/planning/calendar-words.ts';
import { wordWait } from '../../../../shared/i18n/planning/word-wait.ts';
import type { RoadmapCourse } from '../../../../shared/model/roadmap.ts';
import { hasAssumedDates } from '../../../../shared/paper/course-dates.ts';
import { deadlineLines } from '../../../../shared/paper/deadline-lines.ts';
import {
  courseTitle,
  type PaperContent,
  type PaperContext,
  paperContext,
} from '../../../../shared/paper/paper-input.ts';
import { calendarText, type WholeDays } from './calendar-text.ts';
import { dateRuns } from './date-runs.ts';

/** What an export says of itself. */
export interface Making {
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The id of the saved plan; null where it is not saved. */
  readonly plan: string | null;
}

interface Context extends PaperContext {
  readonly calendar: CalendarWords;
  /** What the plan is known by: its id, or all that tells it from another. */
  readonly plan: string;
  readonly planTitle: string;
}

function uidOf(context: Context, ...parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify([context.plan, ...parts]));
  return `${hash.digest('hex').slice(0, 32)}@michishirube`;
}

function amountOf({ eLearningHours, classDays }: RoadmapCourse, { words, language }: Context): string {
  const parts = [
    eLearningHours === null ? '' : `${words.eLearning} ${formatHours(eLearningHours, language)}`,
    classDays === null ? '' : `${words.classDays} ${formatDays(classDays, language)}`,
  ];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '、' : ', ');
}

function descriptionOf(course: RoadmapCourse, context: Context): string {
  const { words, calendar, language } = context;
  const colon = language === 'ja' ? '：' : ': ';
  const names = { course: (id: string) => courseTitle(id, context) };
  const session = course.session ? sessionLabel(course.session.id) : '';
  const lines = [
    `${course.id}  ${words.levelSpan(course.levels[0], course.levels[1])}`,
    amountOf(course, context),
    session === '' ? '' : `${calendar.session}${colon}${session}`,
    `${calendar.timing}${colon}${wordWait(course.because.notEarlier, names, language)}`,
    context.planTitle,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function common(course: RoadmapCourse, level: number, context: Context) {
  return { description: descriptionOf(course, context), categories: [context.words.level(level)] };
}

function classEntries(course: RoadmapCourse, level: number, context: Context): readonly WholeDays[] {
  const { calendar, say } = context;
  const runs = dateRuns(course.classDates);
  return runs.map((run, index) => {
    const days = runs.length > 1 ? calendar.classDays(run.first, run.last, course.classDates.length) : '';
    return {
      ...common(course, level, context),
      uid: uidOf(context, 'class', course.id, index),
      from: run.from,
      to: run.to,
      summary: `${calendar.inClass(say(course.title))}${days}${hasAssumedDates(course) ? calendar.assumed : ''}`,
      place: course.session?.place ?? '',
      availability: course.session ? 'busy' : 'tentative',
    };
  });
}

/** Study beside the work, or an activity over the whole time: neither keeps a day from anything else. */
function spanEntries(course: RoadmapCourse, level: number, context: Context): readonly WholeDays[] {
  const { calendar, say, language } = context;
  const title = say(course.title);
  if (course.eLearningHours === null && course.classDates.length > 0) return [];
  const summary =
    course.eLearningHours === null
      ? calendar.throughout(title)
      : calendar.studying(title, formatHours(course.eLearningHours, language));
  return [
    {
      ...common(course, level, context),
      uid: uidOf(context, 'span', course.id),
      from: course.start,
      to: course.end,
      summary,
      place: '',
      availability: 'free',
    },
  ];
}

function marker(kind: string, date: string, summary: string, description: string, context: Context): WholeDays {
  const uid = uidOf(context, kind);
  return { uid, from: date, to: date, summary, description, place: '', categories: [], availability: 'free' };
}

function markers(context: Context): readonly WholeDays[] {
  const { roadmap, calendar, planTitle } = context;
  const { finish } = roadmap.totals;
  const { deadline } = roadmap;
  const about = deadlineLines(context).join('\n');
  return [
    ...(finish === null ? [] : [marker('finish', finish, calendar.finish(planTitle), '', context)]),
    ...(deadline === null ? [] : [marker('deadline', deadline.date, calendar.deadline(planTitle), about, context)]),
  ];
}

/** The plan's name; without one, where it leads. */
function titleOf({ learnerName, planName, roadmap, words, standard, say }: PaperContext): string {
  const specialty = standard.specialties.get(roadmap.specialty);
  const path = `${specialty ? say(specialty) : roadmap.specialty} ${words.level(roadmap.from)} → ${words.level(roadmap.to)}`;
  return [learnerName, planName || path].filter((part) => part !== '').join(' ');
}

function contextOf(content: PaperContent, { plan }: Making): Context {
  const context = paperContext(content);
  const { roadmap, learnerName, planName } = content;
  return {
    ...context,
    calendar: calendarWords(content.language),
    plan: plan ?? JSON.stringify([learnerName, planName, roadmap.specialty, roadmap.also, roadmap.to]),
    planTitle: titleOf(context),
  };
}

/** The text of the file (`plan --format ics`). */
export function roadmapCalendar(content: PaperContent, making: Making): string {
  const context = contextOf(content, making);
  const { words, roadmap, language, planTitle } = context;
  const entries = roadmap.stages.flatMap(({ level, courses }) =>
    courses.flatMap((course) => [...classEntries(course, level, context), ...spanEntries(course, level, context)]),
  );
  const byDate = [...entries, ...markers(context)].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return calendarText({
    name: planTitle,
    description: `${words.roadmapTitle} ${words.date} ${formatLongDate(content.today, language)}`,
    language,
    now: making.now,
    entries: byDate,
  });
}
