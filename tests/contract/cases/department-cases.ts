/** Cases of a department as a whole. */
import { expect } from 'vitest';
import { usualRules } from '../../../shared/curriculum/department-rules.ts';
import { type Cases, noObject } from '../method-case.ts';

export const departmentCases: Cases<'department.get' | 'department.saveRules'> = {
  'department.get': {
    input: () => ({}),
    check: ({ people }, { learner }) => {
      expect(people.filter(({ owner }) => owner)).toHaveLength(1);
      expect(people).toContainEqual(expect.objectContaining({ id: learner.id, name: learner.name, number: '' }));
    },
    refused: [noObject],
  },
  'department.saveRules': {
    input: () => ({ rules: { ...usualRules, hoursPerWeek: 6 } }),
    check: async (rules, { call }) => {
      expect(rules).toEqual({ ...usualRules, hoursPerWeek: 6 });
      expect((await call('department.get', {})).rules).toEqual(rules);
    },
    refused: [
      {
        what: 'hours that no week has',
        code: 'invalid-input',
        details: { path: 'rules.hoursPerWeek' },
        input: () => ({ rules: { ...usualRules, hoursPerWeek: 400 } }),
      },
    ],
  },
};
