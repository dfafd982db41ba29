/** People of a department for tests of its standing: drawn by a seed, with records and paths of every kind. */

import { emptyProfile, type Person, type Profile } from '../../shared/curriculum/person.ts';
import type { PathCourse, PlannedPath } from '../../shared/curriculum/planned-path.ts';
import type { StandingPerson } from '../../shared/curriculum/standing/standing-person.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { emptyRecord, type LearnerRecord } from '../../shared/model/record.ts';
import { builtInPlanner } from './planner-fixture.ts';

export const planner = builtInPlanner();
const courses = [...planner.catalogue.courses.values()];
const items = [...planner.standard.skillItems.values()];

/** Numbers in [0, 1) from a seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<Item>(list: readonly Item[], chance: () => number): Item {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A person with what is given; known by the number. */
export function person(number: number, profile: Partial<Profile> = {}): Person {
  const id = `person-${String(number).padStart(5, '0')}`;
  return {
    id,
    name: `社員${number}`,
    owner: false,
    createdAt: '2026-04-01T00:00:00Z',
    removedAt: null,
    ...emptyProfile,
    ...profile,
  };
}

/** Somebody of the standing, of hardware at level 3 on the way to level 5, but for what is given. */
export function standing(number: number, given: Partial<StandingPerson> = {}): StandingPerson {
  return {
    person: person(number),
    record: emptyRecord,
    completed: [],
    certificates: [],
    path: null,
    curriculum: null,
    specialty: 'hardware',
    level: 3,
    target: 5,
    ...given,
  };
}

/** A path that reaches the levels after `from` on the days given; null where a level is not reached. */
export function path(from: number, ends: readonly (string | null)[], given: Partial<PlannedPath> = {}): PlannedPath {
  return {
    status: 'optimal',
    specialty: 'hardware',
    from,
    to: from + ends.length,
    start: '2027-04-01',
    finish: ends.at(-1) ?? null,
    studyHours: 100,
    eLearningHours: 40,
    classDays: 10,
    knownCost: 0,
    unknownCosts: 0,
    deadline: null,
    late: false,
    courses: [],
    levelEnds: ends.map((end, at) => ({ level: from + 1 + at, end })),
    uncovered: 0,
    conflicts: 0,
    ...given,
  };
}

/** A course of a path of which only the id matters. */
export function pathCourse(id: string): PathCourse {
  return {
    id,
    level: 4,
    start: '2027-04-01',
    end: '2027-05-01',
    classDates: [],
    eLearningHours: 4,
    classDays: 0,
    cost: null,
    costEstimated: false,
    session: null,
    after: [],
  };
}

function drawRecord(chance: () => number): { readonly record: LearnerRecord; readonly completed: readonly Course[] } {
  if (chance() < 0.3) return { record: emptyRecord, completed: [] };
  const completed = Array.from({ length: Math.floor(chance() * 4) }, () => pick(courses, chance));
  const said = Array.from({ length: Math.floor(chance() * 5) }, () => {
    const skill = pick(items, chance);
    const id = chance() < 0.5 ? skill.id : pick(skill.knowledge, chance).id;
    return [id, Math.floor(chance() * 7)] as const;
  });
  const exempt = pick(items, chance);
  const exemption = { item: exempt.id, level: 1 + Math.floor(chance() * 6), reason: '経験', approver: '課長' };
  return {
    record: {
      completed: completed.map(({ id }) => id),
      examinations: chance() < 0.3 ? [1 + Math.floor(chance() * 4)] : [],
      assessment: Object.fromEntries(said),
      exemptions: chance() < 0.3 ? [{ ...exemption, date: '2026-01-01' }] : [],
    },
    completed,
  };
}

/** People of every kind: with and without specialty, level, target, record and path. */
export function drawPeople(count: number, seed: number, teams: readonly (string | null)[]): readonly StandingPerson[] {
  const chance = chances(seed);
  return Array.from({ length: count }, (_, number) => {
    const specialty = chance() < 0.05 ? null : pick([...planner.standard.specialties.keys()], chance);
    const level = chance() < 0.05 ? null : Math.floor(chance() * 6);
    const target = chance() < 0.1 ? null : Math.min(6, (level ?? 0) + 1 + Math.floor(chance() * 3));
    const planned = level !== null && target !== null && chance() < 0.7;
    const ends = Array.from(
      { length: planned ? target - level : 0 },
      (_unused, at) => `${2027 + at}-0${1 + Math.floor(chance() * 9)}-15`,
    );
    return standing(number, {
      person: person(number, { team: pick(teams, chance), specialty, current: level, target }),
      specialty,
      level,
      target,
      path:
        planned && specialty !== null ? path(level, ends, { specialty, studyHours: Math.floor(chance() * 300) }) : null,
      ...drawRecord(chance),
    });
  });
}
