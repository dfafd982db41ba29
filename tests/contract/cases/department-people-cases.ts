/** Cases of a department's people and teams. */
import { expect } from 'vitest';
import { emptyProfile } from '../../../shared/curriculum/person.ts';
import { type Cases, noObject, type Refused, type World } from '../method-case.ts';

const nobody = (input: Readonly<Record<string, unknown>>): Refused => ({
  what: 'somebody who does not exist',
  code: 'not-found',
  details: { what: 'person', id: 'nobody' },
  input: () => ({ ids: ['nobody'], dryRun: false, ...input }),
});

const noOne: Refused = {
  what: 'a list of nobody',
  code: 'invalid-input',
  details: { path: 'ids' },
  input: () => ({ ids: [], dryRun: false, change: {} }),
};

const content = { name: '札幌支店', parent: null, code: 'B1', curriculum: null };

const peopleOf = async ({ call }: Pick<World, 'call'>) => (await call('department.get', {})).people;

async function remove({ call, learner }: World): Promise<void> {
  await call('people.remove', { ids: [learner.id], dryRun: false });
}

export const departmentPeopleCases: Cases<
  | 'people.names'
  | 'people.removed'
  | 'people.create'
  | 'people.change'
  | 'people.remove'
  | 'people.restore'
  | 'people.history'
  | 'teams.save'
  | 'teams.remove'
> = {
  'people.names': {
    input: async ({ call, learner }) => {
      await call('people.change', { ids: [learner.id], change: { number: 'E1', kana: 'ヤマダ' }, dryRun: false });
      return {};
    },
    check: async (names, { call, learner }) => {
      const listed = await call('learners.list', {});
      expect(names.map(({ id, name, owner, createdAt }) => ({ id, name, owner, createdAt }))).toEqual(
        listed.map(({ record: _, ...person }) => person),
      );
      expect(names.find(({ id }) => id === learner.id)).toMatchObject({ number: 'E1', kana: 'ヤマダ' });
    },
    refused: [noObject],
  },
  'people.removed': {
    input: async (world) => {
      await remove(world);
      return {};
    },
    check: async (removed, { call, learner, plan }) => {
      const left = removed.find(({ id }) => id === learner.id);
      expect(left).toMatchObject({ name: learner.name, removedAt: expect.any(String) });
      expect((await peopleOf({ call })).map(({ id }) => id)).not.toContain(learner.id);
      expect((await call('learners.list', {})).map(({ id }) => id)).not.toContain(learner.id);
      expect((await call('plans.list', {})).map(({ id }) => id)).not.toContain(plan.id);
    },
    refused: [noObject],
  },
  'people.create': {
    input: () => ({ name: '鈴木 一郎', profile: { ...emptyProfile, specialty: 'hardware', current: 3, target: 4 } }),
    check: async (person, { call }) => {
      expect(person).toMatchObject({ name: '鈴木 一郎', specialty: 'hardware', owner: false, removedAt: null });
      expect(await peopleOf({ call })).toContainEqual(person);
      // Cases of the department as a whole count on people without a goal.
      await call('people.remove', { ids: [person.id], dryRun: false });
    },
    refused: [
      { what: 'no profile', code: 'invalid-input', details: { path: 'profile' }, input: () => ({ name: '鈴木' }) },
      {
        what: 'a specialty that the standard does not have',
        code: 'people-refused',
        details: { problem: expect.objectContaining({ code: 'unknown-specialty', value: 'magic' }), problems: 1 },
        input: () => ({ name: '鈴木', profile: { ...emptyProfile, specialty: 'magic' } }),
      },
      {
        what: 'a target that is reached already',
        code: 'people-refused',
        details: { problem: expect.objectContaining({ code: 'target-not-above-current' }) },
        input: () => ({ name: '鈴木', profile: { ...emptyProfile, current: 4, target: 4 } }),
      },
    ],
  },
  'people.change': {
    input: ({ learner }) => ({
      ids: [learner.id, learner.id],
      change: { specialty: 'software', current: 3, kana: 'サトウ' },
      dryRun: false,
    }),
    check: async ({ changed, problems }, { call, learner }) => {
      expect({ changed, problems }).toEqual({ changed: 1, problems: [] });
      const person = (await peopleOf({ call })).find(({ id }) => id === learner.id);
      expect(person).toMatchObject({
        name: learner.name,
        specialty: 'software',
        current: 3,
        kana: 'サトウ',
        number: '',
      });
    },
    refused: [
      nobody({ change: { kana: 'ア' } }),
      noOne,
      {
        what: 'a team that does not exist',
        code: 'people-refused',
        details: { problem: expect.objectContaining({ code: 'unknown-team' }) },
        input: ({ learner }) => ({ ids: [learner.id], change: { team: 'nowhere' }, dryRun: false }),
      },
    ],
  },
  'people.remove': {
    input: ({ learner }) => ({ ids: [learner.id], dryRun: false }),
    check: async ({ changed, problems }, { call, learner }) => {
      expect(changed).toBe(1);
      expect(problems).toEqual([
        { person: learner.id, name: learner.name, severity: 'warning', code: 'has-plans', value: '1' },
      ]);
      expect((await peopleOf({ call })).map(({ id }) => id)).not.toContain(learner.id);
    },
    refused: [nobody({}), noOne],
  },
  'people.restore': {
    input: async (world) => {
      await remove(world);
      return { ids: [world.learner.id], dryRun: false };
    },
    check: async (outcome, { call, learner, plan }) => {
      expect(outcome).toEqual({ changed: 1, problems: [] });
      expect(await call('learners.list', {})).toContainEqual(learner);
      expect(await call('plans.list', {})).toContainEqual(plan);
      expect((await call('people.removed', {})).map(({ id }) => id)).not.toContain(learner.id);
    },
    refused: [
      nobody({}),
      noOne,
      {
        what: 'somebody who never left',
        code: 'not-found',
        details: { what: 'person' },
        input: ({ learner }) => ({ ids: [learner.id], dryRun: false }),
      },
    ],
  },
  'people.history': {
    input: async ({ call, learner }) => {
      await call('people.change', { ids: [learner.id], change: { current: 2 }, dryRun: false });
      return { id: learner.id };
    },
    check: (history, { learner }) => {
      expect(history).toEqual([{ until: expect.any(String), name: learner.name, profile: emptyProfile }]);
    },
    refused: [
      {
        what: 'somebody who does not exist',
        code: 'not-found',
        details: { what: 'person', id: 'nobody' },
        input: () => ({ id: 'nobody' }),
      },
    ],
  },
  'teams.save': {
    input: ({ learner }) => ({ id: null, content: { ...content, name: `${learner.id}の課` } }),
    check: async (team, { call, refusal }) => {
      expect(team).toMatchObject({ parent: null, code: 'B1', curriculum: null });
      expect((await call('department.get', {})).teams).toContainEqual(team);
      const { id, ...same } = team;
      expect(await refusal('teams.save', { id: null, content: same })).toMatchObject({
        code: 'team-refused',
        details: { problem: 'same-name', name: team.name },
      });
      expect(await refusal('teams.save', { id, content: { ...same, parent: id } })).toMatchObject({
        code: 'team-refused',
        details: { problem: 'own-parent' },
      });
    },
    refused: [
      {
        what: 'a team without a name',
        code: 'invalid-input',
        details: { path: 'content.name' },
        input: () => ({ id: null, content: { ...content, name: ' ' } }),
      },
      {
        what: 'a parent that does not exist',
        code: 'team-refused',
        details: { problem: 'unknown-parent' },
        input: () => ({ id: null, content: { ...content, parent: 'nowhere' } }),
      },
      {
        what: 'a team that does not exist',
        code: 'not-found',
        details: { what: 'team', id: 'nowhere' },
        input: () => ({ id: 'nowhere', content }),
      },
      {
        what: 'a curriculum that nobody has published',
        code: 'people-refused',
        details: { problem: expect.objectContaining({ code: 'unknown-curriculum', person: null }) },
        input: () => ({ id: null, content: { ...content, curriculum: { curriculum: 'none', version: 1 } } }),
      },
    ],
  },
  'teams.remove': {
    input: async ({ call, learner }) => {
      const { id } = await call('teams.save', { id: null, content: { ...content, name: `${learner.id}の班` } });
      await call('people.change', { ids: [learner.id], change: { team: id }, dryRun: false });
      return { id, moveTo: null };
    },
    check: async (_output, { call, learner }) => {
      const { people, teams } = await call('department.get', {});
      expect(people.find(({ id }) => id === learner.id)?.team).toBeNull();
      expect(teams.map(({ name }) => name)).not.toContain(`${learner.id}の班`);
    },
    refused: [
      {
        what: 'a team that does not exist',
        code: 'not-found',
        details: { what: 'team', id: 'nowhere' },
        input: () => ({ id: 'nowhere', moveTo: null }),
      },
    ],
  },
};
