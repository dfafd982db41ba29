/** What changed in a person's profile from one version to the next. */
import type { FormerProfile, Person, Profile } from '../../../shared/curriculum/person.ts';

const fields = [
  'name',
  'number',
  'kana',
  'team',
  'specialty',
  'current',
  'target',
  'due',
  'curriculum',
  'plan',
  'pace',
  'note',
] as const;

export type ProfileField = (typeof fields)[number];
type Version = Profile & { readonly name: string };

export interface ProfileStep {
  /** When it changed, ISO 8601 UTC. */
  readonly at: string;
  readonly before: Version;
  readonly after: Version;
  readonly changed: readonly ProfileField[];
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The changes of a profile, newest first; versions that differ in nothing are passed over. */
export function profileSteps(former: readonly FormerProfile[], person: Person): readonly ProfileStep[] {
  const versions: readonly Version[] = [...former.map(({ name, profile }) => ({ ...profile, name })), person];
  return former
    .flatMap(({ until }, at): readonly ProfileStep[] => {
      const [before, after] = [versions[at], versions[at + 1]];
      if (!before || !after) return [];
      const changed = fields.filter((field) => !isSame(before[field], after[field]));
      return changed.length === 0 ? [] : [{ at: until, before, after, changed }];
    })
    .reverse();
}
