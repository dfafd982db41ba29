/** A difference between two roadmaps in a few words, each part with whether it is for the better. */
import { formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Hitch, RoadmapDifference } from '../../../shared/planner/roadmap-difference.ts';

/** `better` and `worse` only where less is plainly better: hours, cost, courses, an earlier finish. */
export interface DifferencePart {
  readonly id: string;
  readonly words: string;
  readonly tone: 'better' | 'worse' | 'plain';
}

const daysPerWeek = 7;
const daysPerMonth = 365.25 / 12;
/** Up to here days, then weeks are counted, as far as they come out even; from two months on, months. */
const mostDays = 13;
const leastDaysInMonths = 60;

const signOf = (value: number) => (value > 0 ? '＋' : '－');
const toneOf = (value: number) => (value > 0 ? 'worse' : 'better');

/** 「3週間」「18日」「約4か月」 */
export function wordSpan(days: number, text: ScreenTranslate): string {
  if (days >= leastDaysInMonths) return text('span.months', { n: Math.round(days / daysPerMonth) });
  if (days > mostDays && days % daysPerWeek === 0) return text('span.weeks', { n: days / daysPerWeek });
  return text('span.days', { n: days });
}

function signed(id: string, value: number, words: (sign: string, size: number) => string): readonly DifferencePart[] {
  if (value === 0) return [];
  return [{ id, words: words(signOf(value), Math.abs(value)), tone: toneOf(value) }];
}

function courseParts({ courses, added, removed }: RoadmapDifference, text: ScreenTranslate): readonly DifferencePart[] {
  const swapped = Math.min(added.length, removed.length);
  if (courses === 0 && swapped > 0) {
    return [{ id: 'courses', words: text('difference.swapped', { n: swapped }), tone: 'plain' }];
  }
  return signed('courses', courses, (sign, n) => text('difference.courses', { sign, n }));
}

function costParts(
  { cost, knownCost, unknownCosts, courses }: RoadmapDifference,
  text: ScreenTranslate,
): readonly DifferencePart[] {
  // Where no course that comes or goes has a known cost, the count of courses says as much.
  if (knownCost === 0 && cost === null && unknownCosts === courses) return [];
  if (cost !== null)
    return signed('cost', cost, (sign, yen) => text('difference.cost', { sign, cost: formatYen(yen) }));
  return [
    ...signed('cost', knownCost, (sign, yen) => text('difference.knownCost', { sign, cost: formatYen(yen) })),
    ...signed('unknown', unknownCosts, (sign, n) => text('difference.unknownCosts', { sign, n })),
  ];
}

function finishParts({ finishDays }: RoadmapDifference, text: ScreenTranslate): readonly DifferencePart[] {
  if (finishDays === null || finishDays === 0) return [];
  const key = finishDays > 0 ? 'difference.later' : 'difference.earlier';
  return [{ id: 'finish', words: text(key, { span: wordSpan(Math.abs(finishDays), text) }), tone: toneOf(finishDays) }];
}

/** Nothing but dates within the plan changes, or nothing at all. */
function quietPart({ moved }: RoadmapDifference, text: ScreenTranslate): DifferencePart {
  if (moved.length === 0) return { id: 'none', words: text('difference.none'), tone: 'plain' };
  return { id: 'moved', words: text('difference.moved', { n: moved.length }), tone: 'plain' };
}

/** Not whole: something required is missing, or choices clash. A plan that is only late is whole. */
const isBroken = (hitch: Hitch) => hitch === 'gaps' || hitch === 'clash';

/** True where the change would leave a plan that is not whole, and it is whole as it stands. */
export function breaksPlan({ hitch }: RoadmapDifference): boolean {
  return isBroken(hitch.after) && !isBroken(hitch.before);
}

/** Sums of a plan that is not whole are nothing to compare. */
function brokenPart({ hitch }: RoadmapDifference, text: ScreenTranslate): DifferencePart | null {
  const { before, after } = hitch;
  if (isBroken(after)) {
    const key = after === 'gaps' ? 'difference.impossible' : 'difference.clash';
    return { id: 'status', words: text(isBroken(before) ? 'difference.stillImpossible' : key), tone: 'worse' };
  }
  return isBroken(before) ? { id: 'status', words: text('difference.possible'), tone: 'better' } : null;
}

function deadlineParts({ hitch }: RoadmapDifference, text: ScreenTranslate): readonly DifferencePart[] {
  if ((hitch.before === 'late') === (hitch.after === 'late')) return [];
  const late = hitch.after === 'late';
  const words = text(late ? 'difference.late' : 'difference.inTime');
  return [{ id: 'deadline', words, tone: late ? 'worse' : 'better' }];
}

/** At least one part: what changes in courses, study hours, cost, finish and deadline, in this order. */
export function differenceParts(difference: RoadmapDifference, text: ScreenTranslate): readonly DifferencePart[] {
  const broken = brokenPart(difference, text);
  if (broken) return [broken];
  const parts = [
    ...courseParts(difference, text),
    ...signed('hours', difference.studyHours, (sign, n) => text('difference.hours', { sign, n: formatNumber(n) })),
    ...costParts(difference, text),
    ...finishParts(difference, text),
    ...deadlineParts(difference, text),
  ];
  return parts.length > 0 ? parts : [quietPart(difference, text)];
}

/** The parts as one phrase: 「＋2コース、＋12時間、修了 3週間後ろ倒し」. */
export function wordDifference(difference: RoadmapDifference, text: ScreenTranslate): string {
  return differenceParts(difference, text)
    .map(({ words }) => words)
    .join(text('list.separator'));
}
