/** Who is closest to the highest level of the specialty: what is left to learn, as planned and besides. */
import { z } from 'zod';
import type { StandardIndex } from '../../model/standard-index.ts';
import { createSkillGrid, createSkillReader, missingPlaces } from './skill-grid.ts';
import { type StandingPerson, usablePath } from './standing-person.ts';

export const closestOrderSchema = z.enum(['missing', 'hours', 'finish']);
/** By attainments left to the highest level, or by study hours or finish of a plan that leads there. */
export type ClosestOrder = z.infer<typeof closestOrderSchema>;

/** What the plan of somebody still asks for. */
export interface LeftToStudy {
  readonly to: number;
  readonly courses: number;
  readonly hours: number;
  /** `YYYY-MM-DD`; null where nothing is to be done. */
  readonly finish: string | null;
}

export interface ClosestRow {
  readonly person: string;
  readonly specialty: string;
  readonly level: number | null;
  readonly target: number | null;
  /** The highest level of the specialty. */
  readonly top: number;
  /** `reached` by the stated level, `planned` to it, on a way that ends below it (`below`), or without a plan. */
  readonly state: 'reached' | 'planned' | 'below' | 'unplanned';
  readonly plan: LeftToStudy | null;
  /** Attainments missing up to the target, and those above it up to the top. */
  readonly missing: number;
  readonly beyond: number;
}

function stateOf({ level }: StandingPerson, top: number, plan: LeftToStudy | null): ClosestRow['state'] {
  if (level !== null && level >= top) return 'reached';
  if (!plan) return 'unplanned';
  return plan.to >= top ? 'planned' : 'below';
}

const never = '9999-12-31';

function compare(a: ClosestRow, b: ClosestRow, order: ClosestOrder): number {
  const toTop = (row: ClosestRow) => (row.state === 'planned' ? 0 : 1);
  const left = a.missing + a.beyond - (b.missing + b.beyond);
  const hours = (a.plan?.hours ?? 0) - (b.plan?.hours ?? 0);
  const [ends, otherEnds] = [a.plan?.finish ?? never, b.plan?.finish ?? never];
  const finish = ends === otherEnds ? 0 : ends < otherEnds ? -1 : 1;
  switch (order) {
    case 'missing':
      return left || toTop(a) - toTop(b) || hours;
    case 'hours':
      return toTop(a) - toTop(b) || (a.state === 'planned' ? hours : left) || left;
    case 'finish':
      return toTop(a) - toTop(b) || (a.state === 'planned' ? finish : left) || left;
  }
}

/** Everybody of a known specialty, whoever is closest first and those who are there already last. */
export function rankClosest(
  people: readonly StandingPerson[],
  index: StandardIndex,
  order: ClosestOrder,
): readonly ClosestRow[] {
  const rows = [...index.specialties.keys()].flatMap((specialty) => {
    const grid = createSkillGrid(index, specialty);
    const read = createSkillReader(index, grid);
    return people
      .filter((person) => person.specialty === specialty)
      .map((person): ClosestRow => {
        const { top } = grid;
        const target = person.target === null ? null : Math.min(top, person.target);
        const flags = read(person);
        const missing = target === null ? 0 : missingPlaces(grid, flags, target).length;
        const path = usablePath(person);
        const plan = path && { to: path.to, courses: path.courses.length, hours: path.studyHours, finish: path.finish };
        return {
          person: person.person.id,
          specialty,
          level: person.level,
          target,
          top,
          state: stateOf(person, top, plan),
          plan,
          missing,
          beyond: missingPlaces(grid, flags, top).length - missing,
        };
      });
  });
  const reached = (row: ClosestRow) => Number(row.state === 'reached');
  const name = (row: ClosestRow) => row.person;
  return rows.sort(
    (a, b) => reached(a) - reached(b) || compare(a, b, order) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0),
  );
}
