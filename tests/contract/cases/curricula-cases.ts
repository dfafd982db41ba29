/** Cases of curricula. */
import { expect } from 'vitest';
import type { Curriculum } from '../../../shared/curriculum/curriculum.ts';
import { curriculumContent, listChoice } from '../../helpers/curriculum-fixture.ts';
import { coursesOf } from '../../helpers/planner-fixture.ts';
import { type Cases, noObject, type Refused, type World } from '../method-case.ts';

const nothing = (more: object = {}): Refused => ({
  what: 'a curriculum that does not exist',
  code: 'not-found',
  details: { what: 'curriculum', id: 'nothing' },
  input: () => ({ id: 'nothing', ...more }),
});

/** Each test has its own: the suite's store is one. */
const content = () => curriculumContent({ name: `コース ${crypto.randomUUID()}`, from: 5 });

async function published({ call }: World): Promise<Curriculum> {
  const { id } = await call('curricula.save', { id: null, content: content() });
  return call('curricula.publish', { id, change: '初版' });
}

async function givenTo(world: World): Promise<Curriculum> {
  const curriculum = await published(world);
  const assignment = { curriculum: curriculum.id, version: 1 };
  await world.call('curricula.assign', { people: [world.learner.id], teams: [], assignment, dryRun: false });
  return curriculum;
}

/** Takes the curriculum away again: other methods count everybody of the suite's store. */
async function forget({ call, learner }: World): Promise<void> {
  const { people } = await call('department.get', {});
  const given = people.find(({ id }) => id === learner.id)?.curriculum;
  if (given) await call('curricula.remove', { id: given.curriculum, instead: { kind: 'none' }, dryRun: false });
}

const kept = async ({ call }: World, id: string) =>
  (await call('department.get', {})).curricula.find((curriculum) => curriculum.id === id);

export const curriculaCases: Cases<
  | 'curricula.save'
  | 'curricula.copy'
  | 'curricula.preview'
  | 'curricula.publish'
  | 'curricula.remove'
  | 'curricula.assign'
  | 'curricula.moveFollowers'
  | 'curricula.followers'
  | 'curricula.exportFollowers'
> = {
  'curricula.save': {
    input: () => ({ id: null, content: content() }),
    check: async (saved, world) => {
      expect(saved.versions).toEqual([]);
      expect(await kept(world, saved.id)).toEqual(saved);
    },
    refused: [
      nothing({ content: content() }),
      {
        what: 'no name',
        code: 'invalid-input',
        details: { path: 'content.name' },
        input: () => ({ id: null, content: curriculumContent({ name: ' ' }) }),
      },
      {
        what: 'a way of choosing that there is not',
        code: 'invalid-input',
        details: { path: 'content.choice.kind' },
        input: () => ({ id: null, content: { ...content(), choice: { kind: 'dice' } } }),
      },
    ],
  },
  'curricula.copy': {
    input: async (world) => ({ id: (await published(world)).id, name: '控え' }),
    check: async (copy, world) => {
      expect(copy).toMatchObject({ draft: { name: '控え', from: 5 }, versions: [] });
      expect(await kept(world, copy.id)).toEqual(copy);
    },
    refused: [nothing({ name: '控え' })],
  },
  'curricula.preview': {
    input: () => ({ content: curriculumContent({ from: 5 }), lane: 'curriculum' }),
    check: (roadmap) => {
      expect(roadmap).toMatchObject({ specialty: 'hardware', from: 5, to: 6, status: 'optimal' });
      expect(coursesOf(roadmap).length).toBeGreaterThan(0);
    },
    refused: [
      noObject,
      {
        what: 'an order against the levels',
        code: 'order-refused',
        details: { problem: 'level', course: 'CSM-601' },
        input: () => ({ content: curriculumContent({ choice: listChoice(['CSM-601', 'CSM-401']) }) }),
      },
      {
        what: 'a target that is no step up',
        code: 'target-not-above-current',
        details: { from: 6, to: 6 },
        input: () => ({ content: curriculumContent({ from: 6 }) }),
      },
      {
        what: 'a specialty that does not exist',
        code: 'unknown-specialty',
        details: { specialty: 'plumbing' },
        input: () => ({ content: curriculumContent({ specialty: 'plumbing' }) }),
      },
    ],
  },
  'curricula.publish': {
    input: async ({ call }) => ({
      id: (await call('curricula.save', { id: null, content: content() })).id,
      change: ' 初版 ',
    }),
    check: async (curriculum, world) => {
      expect(curriculum.versions).toMatchObject([{ version: 1, change: '初版', content: curriculum.draft }]);
      expect(await kept(world, curriculum.id)).toEqual(curriculum);
    },
    refused: [nothing({ change: '' })],
  },
  'curricula.remove': {
    input: async (world) => ({ id: (await givenTo(world)).id, instead: { kind: 'none' }, dryRun: false }),
    check: async ({ people, affected }, { learner, call }) => {
      expect([people, affected]).toEqual([[learner.id], [learner.id]]);
      const { people: all } = await call('department.get', {});
      expect(all.find(({ id }) => id === learner.id)?.curriculum).toBeNull();
    },
    refused: [nothing({ instead: { kind: 'refuse' }, dryRun: true })],
  },
  'curricula.assign': {
    input: async (world) => ({
      people: [world.learner.id],
      teams: [],
      assignment: { curriculum: (await published(world)).id, version: 1 },
      dryRun: false,
    }),
    check: async ({ affected, replaced }, world) => {
      const { call, learner } = world;
      expect([affected, replaced]).toEqual([[learner.id], []]);
      const { people } = await call('department.get', {});
      expect(people.find(({ id }) => id === learner.id)?.curriculum).toMatchObject({ version: 1 });
      await forget(world);
    },
    refused: [
      {
        what: 'a person who does not exist',
        code: 'not-found',
        details: { what: 'person', id: 'nobody' },
        input: () => ({ people: ['nobody'], teams: [], assignment: null, dryRun: false }),
      },
    ],
  },
  'curricula.moveFollowers': {
    input: async (world) => {
      const { id } = await givenTo(world);
      await world.call('curricula.save', { id, content: content() });
      await world.call('curricula.publish', { id, change: '' });
      return { id, dryRun: false };
    },
    check: async ({ affected }, world) => {
      const { call, learner } = world;
      expect(affected).toEqual([learner.id]);
      const { people } = await call('department.get', {});
      expect(people.find(({ id }) => id === learner.id)?.curriculum).toMatchObject({ version: 2 });
      await forget(world);
    },
    refused: [nothing({ dryRun: true })],
  },
  'curricula.followers': {
    input: async (world) => ({ id: (await givenTo(world)).id }),
    check: async (followers, world) => {
      expect(followers).toMatchObject([{ person: world.learner.id, version: 1, team: null, state: 'unplanned' }]);
      await forget(world);
    },
    refused: [nothing()],
  },
  'curricula.exportFollowers': {
    input: async (world) => ({ id: (await givenTo(world)).id, language: 'en' }),
    check: async ({ name, base64 }, world) => {
      expect(name).toMatch(/\.xlsx$/);
      expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
      await forget(world);
    },
    refused: [nothing({ language: 'ja' })],
  },
};
