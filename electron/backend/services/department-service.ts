/** A department as a whole: what it is made of, and its rules. */
import type { Services } from '../dispatch.ts';
import { rulesChange } from '../store/department.ts';
import { personOf } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';

export function createDepartmentService({ store, planning, clock, announce }: ServiceContext) {
  return {
    'department.get': () => ({
      people: store.learners.list().map(personOf),
      teams: store.department.teams(),
      curricula: store.department.curricula(),
      rules: store.department.rules(),
    }),
    'department.saveRules': ({ rules }) => {
      store.edits.make('department.rules', clock.now(), [rulesChange(rules)]);
      // Announced sessions are held in rooms that the rules name.
      planning.refresh();
      announce({ name: 'store.changed', data: { what: 'department' } });
      return rules;
    },
  } satisfies Partial<Services>;
}
