/** Who follows the curriculum that was given to them, who diverges from it, and why. */

import { type Curriculum, type CurriculumContent, versionOf } from './curriculum.ts';
import { allowsCourse, expectedCourses } from './curriculum-courses.ts';
import type { DepartmentRules } from './department-rules.ts';
import type { PathAnswer } from './path-answer.ts';
import type { Assignment, Person } from './person.ts';
import type { WhyNoQuestion } from './person-question.ts';
import type { PlannedPath } from './planned-path.ts';
import { type Team, teamLine } from './team.ts';

/** One reason why somebody diverges. */
export type Divergence =
  /** A plan of their own takes its place. */
  | { readonly kind: 'own-plan' }
  | { readonly kind: 'other-specialty'; readonly specialty: string }
  | { readonly kind: 'other-target'; readonly target: number }
  /** Below the level that it begins at, or at the one that it leads to, or above. */
  | { readonly kind: 'below'; readonly current: number }
  | { readonly kind: 'above'; readonly current: number }
  /** Given in another version than the newest. */
  | { readonly kind: 'older-version'; readonly version: number; readonly newest: number }
  /** Courses of the path that it does not have. */
  | { readonly kind: 'other-courses'; readonly courses: readonly string[] }
  /** Courses of it that are neither planned nor completed nor held. */
  | { readonly kind: 'missing-courses'; readonly courses: readonly string[] }
  | { readonly kind: 'cannot-plan'; readonly why: 'infeasible' | 'refused' | WhyNoQuestion }
  | {
      readonly kind: 'slower';
      readonly of: 'hoursPerWeek' | 'classDaysPerMonth';
      readonly own: number;
      readonly asked: number;
    }
  | { readonly kind: 'late'; readonly finish: string | null; readonly due: string | null };

export type DivergenceKind = Divergence['kind'];

/** In the order in which they are told. */
export const divergenceKinds: readonly DivergenceKind[] = [
  'own-plan',
  'other-specialty',
  'other-target',
  'below',
  'above',
  'older-version',
  'cannot-plan',
  'missing-courses',
  'other-courses',
  'slower',
  'late',
];

/** Somebody to whom a curriculum is given. */
export interface Follower extends Assignment {
  readonly person: string;
  /** The team through which it is given; null where it is the person's own. */
  readonly team: string | null;
  /** `unplanned`: nothing speaks against it, but no path has been planned yet. */
  readonly state: 'follows' | 'diverges' | 'unplanned';
  /** Empty but where the person diverges. */
  readonly divergences: readonly Divergence[];
}

/** What is known of one person. */
export interface FollowerFacts {
  readonly person: Person;
  /** Null where nobody has been planned yet. */
  readonly answer: PathAnswer | null;
  readonly path: PlannedPath | null;
  /** Whether the person has completed a course or holds all that it teaches; asked for few. */
  readonly has: (course: string) => boolean;
}

export interface FollowerGround {
  readonly teams: ReadonlyMap<string, Team>;
  readonly curricula: ReadonlyMap<string, Curriculum>;
  readonly rules: Pick<DepartmentRules, 'hoursPerWeek' | 'classDaysPerMonth'>;
  /** The model learner's courses of a version; empty where there is no roadmap. */
  readonly model: (given: Assignment) => readonly string[];
}

/** The curriculum that counts for a person, and the team through which it does. */
export function givenTo(
  { curriculum, team }: Person,
  teams: ReadonlyMap<string, Team>,
): { readonly given: Assignment; readonly team: string | null } | null {
  if (curriculum) return { given: curriculum, team: null };
  const giver = teamLine(teams, team).find((each) => each.curriculum !== null);
  return giver?.curriculum ? { given: giver.curriculum, team: giver.id } : null;
}

function goalDivergences({ current, target }: Person, { from, to }: CurriculumContent): readonly Divergence[] {
  const found: Divergence[] = [];
  if (target !== null && target !== to) found.push({ kind: 'other-target', target });
  if (current !== null && current < from) found.push({ kind: 'below', current });
  if (current !== null && current >= to) found.push({ kind: 'above', current });
  return found;
}

function paceDivergences(
  { pace }: Person,
  content: CurriculumContent,
  rules: FollowerGround['rules'],
): readonly Divergence[] {
  return (['hoursPerWeek', 'classDaysPerMonth'] as const).flatMap((of): readonly Divergence[] => {
    const own = pace[of];
    const asked = content.pace[of] ?? rules[of];
    return own !== null && own < asked ? [{ kind: 'slower', of, own, asked }] : [];
  });
}

function courseDivergences(
  { answer, path, has }: FollowerFacts,
  content: CurriculumContent,
  model: readonly string[],
): readonly Divergence[] {
  if (!path || answer?.kind !== 'planned') return [];
  const planned = new Set(path.courses.map(({ id }) => id));
  const allows = allowsCourse(content);
  const missing = expectedCourses(content, model).filter((course) => !planned.has(course) && !has(course));
  const other = [...planned].filter((course) => !allows(course));
  const found: Divergence[] = [];
  if (missing.length > 0) found.push({ kind: 'missing-courses', courses: missing });
  if (other.length > 0) found.push({ kind: 'other-courses', courses: other });
  return found;
}

function answerDivergences({ answer, path, person }: FollowerFacts): readonly Divergence[] {
  if (!answer) return [];
  switch (answer.kind) {
    case 'planned':
      return answer.late ? [{ kind: 'late', finish: answer.finish, due: path?.deadline?.date ?? person.due }] : [];
    case 'infeasible':
    case 'refused':
      return [{ kind: 'cannot-plan', why: answer.kind }];
    case 'none':
      // Being there already is told as a level.
      return answer.why === 'at-target' ? [] : [{ kind: 'cannot-plan', why: answer.why }];
  }
}

function divergencesOf(facts: FollowerFacts, given: Assignment, ground: FollowerGround): readonly Divergence[] {
  const { person } = facts;
  const curriculum = ground.curricula.get(given.curriculum);
  const content = curriculum ? versionOf(curriculum, given.version) : null;
  if (!curriculum || !content) return [{ kind: 'cannot-plan', why: 'no-curriculum-version' }];
  const own: readonly Divergence[] = person.plan === null ? [] : [{ kind: 'own-plan' }];
  // In another specialty nothing of the curriculum counts.
  if (person.specialty !== null && person.specialty !== content.specialty)
    return [...own, { kind: 'other-specialty', specialty: person.specialty }];
  const newest = curriculum.versions.at(-1)?.version ?? given.version;
  const found = [
    ...own,
    ...goalDivergences(person, content),
    ...(newest === given.version ? [] : [{ kind: 'older-version', version: given.version, newest } as const]),
    ...answerDivergences(facts),
    ...courseDivergences(facts, content, ground.model(given)),
    ...paceDivergences(person, content, ground.rules),
  ];
  return found.sort((a, b) => divergenceKinds.indexOf(a.kind) - divergenceKinds.indexOf(b.kind));
}

/** How somebody stands to the curriculum that counts for them; null where none does. */
export function followerOf(facts: FollowerFacts, ground: FollowerGround): Follower | null {
  const found = givenTo(facts.person, ground.teams);
  if (!found) return null;
  const divergences = divergencesOf(facts, found.given, ground);
  const planned = facts.answer !== null;
  return {
    person: facts.person.id,
    ...found.given,
    team: found.team,
    state: divergences.length > 0 ? 'diverges' : planned ? 'follows' : 'unplanned',
    divergences,
  };
}
