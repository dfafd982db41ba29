/** Everybody's roadmaps as one list, from what a store keeps of them. */
import type { Outcome, PlanAll, PlannedPerson } from '../contract/plan-all-schema.ts';
import type { PathAnswer } from './path-answer.ts';
import type { Person } from './person.ts';
import type { PlannedPath } from './planned-path.ts';
import type { Team } from './team.ts';

/** Somebody with what planning came to. */
export interface AnsweredPerson {
  readonly person: Person;
  readonly answer: PathAnswer;
  /** What was planned last; null where there is none. */
  readonly path: PlannedPath | null;
}

export function outcomeOf(answer: PathAnswer): Outcome {
  switch (answer.kind) {
    case 'planned':
      return answer.late ? 'late' : 'planned';
    case 'none':
      return answer.why === 'at-target' ? 'done' : 'none';
    case 'infeasible':
    case 'refused':
      return 'none';
  }
}

function copyOf(path: PlannedPath): NonNullable<PlannedPerson['path']> {
  const courses = path.courses.map((each) => ({ ...each, classDates: [...each.classDates], after: [...each.after] }));
  return { ...path, courses, levelEnds: [...path.levelEnds] };
}

/** The list. @param reason says in words why there is no roadmap, or why it is late. */
export function planAllOf(
  people: readonly AnsweredPerson[],
  teams: readonly Team[],
  reason: (answer: PathAnswer) => string,
): PlanAll {
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const rows = people.map(({ person, answer, path }): PlannedPerson => {
    const { id, number, name, kana, specialty, current, target, due } = person;
    const outcome = outcomeOf(answer);
    return {
      ...{ id, number, name, kana, specialty, current, target, due, outcome },
      team: person.team === null ? null : (names.get(person.team) ?? null),
      reason: outcome === 'planned' ? null : reason(answer),
      // What could not be planned leaves a stump that nobody could follow.
      path: path && outcome !== 'none' ? copyOf(path) : null,
    };
  });
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    people: rows,
    totals: {
      people: rows.length,
      planned: count('planned'),
      late: count('late'),
      done: count('done'),
      none: count('none'),
    },
  };
}
