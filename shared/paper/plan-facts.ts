/** What a plan says of itself beyond the usual: specialties, weights, days off, how good its dates are, its deadline. */
import { formatDateSpan, formatYen } from '../i18n/format.ts';
import { wordDeadline, wordSchedule } from '../i18n/planning/word-schedule.ts';
import { colon, comma, type PaperContext, specialtyTitle } from './paper-input.ts';

export interface PlanFact {
  readonly label: string;
  readonly text: string;
  /** True for what takes a line of its own. */
  readonly long: boolean;
}

function usualPrices(context: PaperContext): string {
  const { request, roadmap, words } = context;
  if (roadmap.totals.estimatedCosts === 0) return '';
  const { perClassDay, perELearningHour } = request.usualPrices;
  const parts = [
    perClassDay === null ? '' : words.perClassDay(formatYen(perClassDay)),
    perELearningHour === null ? '' : words.perELearningHour(formatYen(perELearningHour)),
  ];
  return parts.filter((part) => part !== '').join(comma(context));
}

function daysOff(context: PaperContext): string {
  const { request, words, language } = context;
  const [open, close] = language === 'ja' ? ['（', '）'] : [' (', ')'];
  return request.daysOff
    .map(({ from, to, label, stops }) => {
      const notes = [label, stops === 'classes' ? words.onlyClasses : ''].filter((note) => note !== '');
      const span = formatDateSpan(from, to, language);
      return notes.length === 0 ? span : `${span}${open}${notes.join(comma(context))}${close}`;
    })
    .join(language === 'ja' ? '、' : '; ');
}

function carriedOver({ roadmap, words }: PaperContext): string {
  const { length } = roadmap.carriedOver;
  return length === 0 ? '' : words.carriedOverCount(length);
}

/** Facts that the plan has; those that say nothing are left out. */
export function planFacts(context: PaperContext): readonly PlanFact[] {
  const { roadmap, request, words, language } = context;
  const { finish } = roadmap.totals;
  const { hours, cost, courses } = request.weights;
  const short = [
    { label: words.also, text: roadmap.also.map((id) => specialtyTitle(id, context)).join(comma(context)) },
    { label: words.origin, text: roadmap.origin === null ? '' : specialtyTitle(roadmap.origin, context) },
    { label: words.deadline, text: roadmap.deadline === null ? '' : wordDeadline(roadmap.deadline, finish, language) },
    { label: words.usualPrices, text: usualPrices(context) },
  ];
  const long = [
    { label: words.carriedOver, text: carriedOver(context) },
    { label: words.weights, text: roadmap.objective === 'weighted' ? words.weightsText(hours, cost, courses) : '' },
    { label: words.provider, text: request.providers === null ? '' : request.providers.join(comma(context)) },
    { label: words.daysOff, text: daysOff(context) },
    { label: words.schedule, text: wordSchedule(roadmap.schedule, finish, language) },
  ];
  return [...short.map((fact) => ({ ...fact, long: false })), ...long.map((fact) => ({ ...fact, long: true }))].filter(
    ({ text }) => text !== '',
  );
}

/** A fact as one line of text. */
export function factLine({ label, text }: PlanFact, context: PaperContext): string {
  return `${label}${colon(context)}${text}`;
}
