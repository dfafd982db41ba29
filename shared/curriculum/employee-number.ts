/** Employee numbers (社員番号): two people who are there never share one, however it is typed. */
import { foldName } from '../exchange/fold-text.ts';

/** As much of a person as it takes to compare numbers. */
export interface NumberedPerson {
  readonly id: string;
  readonly number: string;
}

/** What numbers are compared by: width, case and spaces do not count, leading zeros do. Empty where there is none. */
export function numberKey(number: string): string {
  return foldName(number);
}

/** Keys of the numbers that more than one of some people bear. */
export function sharedNumbers(people: Iterable<NumberedPerson>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { number } of people) {
    const key = numberKey(number);
    if (key === '') continue;
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
}
