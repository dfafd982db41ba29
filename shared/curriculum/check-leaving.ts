/** What taking people out of a department, or bringing them back, runs into. */
import type { PeopleProblem } from '../contract/people-methods.ts';
import { type NumberedPerson, numberKey, sharedNumbers } from './employee-number.ts';

/** Somebody who is to leave, with how much of theirs is no longer seen then. */
export interface LeavingPerson {
  readonly id: string;
  readonly name: string;
  readonly owner: boolean;
  /** Entries of the record, saved plans, and sessions to come that they are enrolled in. */
  readonly entries: number;
  readonly plans: number;
  readonly sessions: number;
}

/** The owner stays; of everybody else it is said what stays behind. */
export function leavingProblems(people: readonly LeavingPerson[]): readonly PeopleProblem[] {
  return people.flatMap(({ id, name, owner, entries, plans, sessions }): PeopleProblem[] => {
    const about = { person: id, name };
    if (owner) return [{ ...about, severity: 'error', code: 'is-owner', value: '' }];
    const kept = [
      ['has-record', entries],
      ['has-plans', plans],
      ['on-sessions', sessions],
    ] as const;
    return kept
      .filter(([, count]) => count > 0)
      .map(([code, count]) => ({ ...about, severity: 'warning', code, value: String(count) }));
  });
}

/** Numbers that others have been given meanwhile, or that two of those who come back share. */
export function returningProblems(
  returning: readonly (NumberedPerson & { readonly name: string })[],
  present: readonly NumberedPerson[],
): readonly PeopleProblem[] {
  const shared = sharedNumbers([...present, ...returning]);
  return returning
    .filter(({ number }) => shared.has(numberKey(number)))
    .map(({ id, name, number }) => ({
      person: id,
      name,
      severity: 'error',
      code: 'number-taken',
      value: number,
    }));
}
