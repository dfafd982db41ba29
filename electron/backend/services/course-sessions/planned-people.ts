/** People with the paths that were planned for them last. */
import type { Spender } from '../../../../shared/curriculum/course-sessions/budget-table.ts';
import type { PersonPath } from '../../../../shared/curriculum/course-sessions/seat-demand.ts';
import type { PlannedPath } from '../../../../shared/curriculum/planned-path.ts';
import type { ServiceContext } from '../context.ts';

/** The path of each person who is there and has one that can be followed. */
export function pathsByPerson({ store }: Pick<ServiceContext, 'store'>): ReadonlyMap<string, PlannedPath> {
  const paths = store.paths.paths();
  const here = new Set(store.learners.list().map(({ id }) => id));
  return new Map(
    store.paths.list().flatMap(({ learner, key, answer }) => {
      const path = here.has(learner) && answer.kind === 'planned' ? paths.get(key) : undefined;
      return path ? [[learner, path] as const] : [];
    }),
  );
}

export function personPaths(context: Pick<ServiceContext, 'store'>): readonly PersonPath[] {
  return [...pathsByPerson(context)].map(([person, path]) => ({ person, path }));
}

/** Everybody with their team and path. @param changed paths that take the place of those planned last */
export function spenders(
  context: Pick<ServiceContext, 'store'>,
  changed: ReadonlyMap<string, PlannedPath | null> = new Map(),
): readonly Spender[] {
  const paths = pathsByPerson(context);
  return context.store.learners.list().map(({ id, profile }) => {
    const given = changed.get(id);
    return { person: id, team: profile.team, path: given === undefined ? (paths.get(id) ?? null) : given };
  });
}
