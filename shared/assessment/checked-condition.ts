/** One condition of an indicator (達成度指標) against the evidence: needed, reached, met, missing, in numbers and words. */
import type { Localized } from '../model/localized.ts';
import type { ConditionKind, IndicatorPart } from '../standard/indicator-parts.ts';
import type { ServiceCount, Tenure } from './tenure.ts';

/** One of the things that a condition counts among. */
export interface CountedOption {
  readonly id: string;
  readonly text: Localized;
  readonly met: boolean;
  /** Entries that count for it. */
  readonly entries: readonly string[];
  /** How far it is reached, where that is more than yes or no. */
  readonly reachedText: Localized | null;
}

export interface CheckedCondition {
  readonly part: IndicatorPart;
  readonly kind: ConditionKind | 'reach' | 'examination';
  readonly text: Localized;
  readonly unit: 'years' | 'times' | 'items';
  /** In the unit; years may have parts. */
  readonly needed: number;
  readonly reached: number;
  readonly missing: number;
  readonly met: boolean;
  readonly reachedText: Localized;
  /** What is missing; null where it is met. */
  readonly missingText: Localized | null;
  readonly of: readonly CountedOption[];
  /** Entries that count for it. */
  readonly entries: readonly string[];
}

const say = (ja: string, en: string): Localized => ({ ja, en });

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** 2年11か月30日 / 2 years 11 months 30 days; nothing is 0日. */
export function tenureText({ months, days }: Tenure): Localized {
  const parts = [
    { count: Math.floor(months / 12), ja: '年', en: 'year' },
    { count: months % 12, ja: 'か月', en: 'month' },
    { count: days, ja: '日', en: 'day' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return say('0日', 'none');
  return say(
    parts.map(({ count, ja }) => `${count}${ja}`).join(''),
    parts.map(({ count, en }) => plural(count, en)).join(' '),
  );
}

type Base = Pick<CheckedCondition, 'part' | 'kind' | 'text'> & Partial<Pick<CheckedCondition, 'of' | 'entries'>>;

/** A condition that counts things or times. */
export function counted(
  base: Base,
  needed: number,
  reached: number,
  unit: 'times' | 'items' = 'items',
): CheckedCondition {
  const missing = Math.max(0, needed - reached);
  const [ja, en] = unit === 'times' ? ['回', 'time'] : ['つ', ''];
  const amount = (count: number) => say(`${count}${ja}`, en === '' ? String(count) : plural(count, en));
  // Of one thing that is not there yet, "one more" would say less than this.
  const more = needed === 1 && unit === 'items' ? null : amount(missing);
  return {
    of: [],
    entries: [],
    ...base,
    unit,
    needed,
    reached,
    missing,
    met: missing === 0,
    reachedText: amount(reached),
    missingText: missing === 0 ? null : more ? say(`あと${more.ja}`, `${more.en} more`) : say('まだない', 'none yet'),
  };
}

/** A condition that counts years of service, to the day. */
export function countedYears(base: Base, needed: number, service: ServiceCount): CheckedCondition {
  const more = tenureText(service.missing);
  return {
    of: [],
    entries: [],
    ...base,
    unit: 'years',
    needed,
    reached: service.years,
    missing: Math.max(0, needed - service.years),
    met: service.met,
    reachedText: tenureText(service.reached),
    missingText: service.met ? null : say(`あと${more.ja}`, `${more.en} more`),
  };
}
