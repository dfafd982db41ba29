/** What people's profiles were before: every change leaves a line in a person's history. */
import { emptyProfile, type FormerProfile, type Profile } from './person.ts';

/** As much of a person as the history tells. */
export interface ProfiledPerson {
  readonly name: string;
  readonly profile: Profile;
  /** Oldest first. */
  readonly former: readonly FormerProfile[];
}

/** Lines kept: more than ten years of quarterly changes. */
export const keptFormer = 50;

/** What lasted no longer than this was one change of mind, as the history of edits has it. */
const passingMilliseconds = 2_000;

const fields = Object.keys(emptyProfile) as readonly (keyof Profile)[];

/** True where two profiles say the same. */
export function isSameProfile(a: Profile, b: Profile): boolean {
  return fields.every((field) => {
    if (field === 'pace')
      return a.pace.hoursPerWeek === b.pace.hoursPerWeek && a.pace.classDaysPerMonth === b.pace.classDaysPerMonth;
    if (field === 'curriculum')
      return a.curriculum?.curriculum === b.curriculum?.curriculum && a.curriculum?.version === b.curriculum?.version;
    return a[field] === b[field];
  });
}

/** The person with a new name and profile, and what they were until `now` (ISO 8601 UTC); the same one where nothing is new. */
export function withProfile<Someone extends ProfiledPerson>(
  person: Someone,
  { name, profile }: Pick<ProfiledPerson, 'name' | 'profile'>,
  now: string,
): Someone {
  if (name === person.name && isSameProfile(profile, person.profile)) return person;
  const last = person.former.at(-1);
  const isPassing = last !== undefined && Date.parse(now) - Date.parse(last.until) <= passingMilliseconds;
  const until: FormerProfile = { until: now, name: person.name, profile: person.profile };
  const former = isPassing ? person.former : [...person.former, until].slice(-keptFormer);
  return { ...person, name, profile, former };
}
