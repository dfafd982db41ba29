/** One text for all writings of a planning question: lists in which neither order nor repetition counts are sorted. */
import type { PlanRequest } from '../model/plan-request.ts';
import type { LearnerRecord } from '../model/record.ts';
import { compareText } from './catalogue-index.ts';
import type { IsIdle } from './idle-courses.ts';

const sortedTexts = (texts: readonly string[]) => [...new Set(texts)].sort(compareText);

/** Who approved an exemption, when and why, makes no difference to a roadmap. */
function recordParts({ examinations, assessment, exemptions }: LearnerRecord, completed: readonly string[]): unknown {
  return [
    sortedTexts(completed),
    [...new Set(examinations)].sort((a, b) => a - b),
    Object.entries(assessment).sort(([a], [b]) => compareText(a, b)),
    sortedTexts(exemptions.map(({ item, level }) => `${level} ${item}`)),
  ];
}

/** What decides which courses are taken, the calendar aside. */
function selectionParts(request: PlanRequest, isIdle: IsIdle): unknown {
  const { specialty, from, to, origin, also, objective, weights, usualPrices, budget, methods, providers } = request;
  return [
    [specialty, from, to, origin, also, objective, weights.hours, weights.cost, weights.courses],
    [usualPrices.perClassDay, usualPrices.perELearningHour, budget, methods, providers],
    [sortedTexts(request.locked), sortedTexts(request.excluded), request.order],
    recordParts(
      request.record,
      request.record.completed.filter((course) => !isIdle(course, request)),
    ),
  ];
}

/** What dates depend on. */
function dateParts({ start, hoursPerWeek, classDaysPerMonth, daysOff, moves, sessions }: PlanRequest): unknown {
  return [
    [start, hoursPerWeek, classDaysPerMonth],
    daysOff.map(({ from, to, label, stops }) => [from, to, label, stops]),
    moves.map(({ course, start: day }) => [course, day]),
    sessions.map(({ course, session, enrolled }) => [course, session, ...(enrolled ? [enrolled] : [])]),
  ];
}

/** Equal where questions date the same courses alike. */
export function datesKey(request: PlanRequest): string {
  return JSON.stringify(dateParts(request));
}

/** Two keys of a question. */
export interface QuestionKey {
  /** Equal where questions differ in nothing but what the calendar sees. */
  readonly selection: string;
  /** Equal, beside an equal `selection`, where questions have the same roadmap. */
  readonly calendar: string;
}

/** The keys of a question; equal keys mean equal roadmaps, in whatever order the choices were made. */
export function questionKey(request: PlanRequest, isIdle: IsIdle): QuestionKey {
  return {
    selection: JSON.stringify(selectionParts(request, isIdle)),
    calendar: JSON.stringify([request.deadline, dateParts(request)]),
  };
}
