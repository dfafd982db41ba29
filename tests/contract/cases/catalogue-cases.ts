/** Cases of the department's own catalogue; what it does to plans is tested at the backend. */
import { expect } from 'vitest';
import type { MethodName } from '../../../shared/contract/methods.ts';
import { ownCourse, ownGroup, sessionOf } from '../../helpers/catalogue-fixture.ts';
import { type Cases, noObject, type Refused, type World } from '../method-case.ts';

/** An id of this test's own. */
const own = ({ learner }: World) => `OWN-${learner.id}`;

/** Saves a course of this test's own. */
async function saved(world: World) {
  return world.call('catalogue.saveCourse', { course: ownCourse(own(world)) });
}

const find = { query: '', filter: {}, offset: 0, limit: 1_000 } as const;

const idsIn = async ({ call }: World) => (await call('catalogue.get', {})).courses.map(({ id }) => id);

const nowhere = (input: unknown): Refused => ({
  what: 'a course that does not exist',
  code: 'not-found',
  details: { what: 'course', id: 'NOTHING' },
  input: () => input,
});

const builtIn = (input: unknown): Refused => ({
  what: 'a course that ships',
  code: 'course-is-built-in',
  details: { id: 'CSM-301' },
  input: () => input,
});

const unknownName = (what: string, field: string, given: Parameters<typeof ownCourse>[1]): Refused => ({
  what,
  code: 'unknown-name',
  details: { field },
  input: () => ({ course: ownCourse('OWN-BAD', given) }),
});

type CourseMethod = Extract<
  MethodName,
  `catalogue.${'states' | 'find' | `${string}Course` | `${string}Courses` | 'setState' | 'check' | 'usage'}`
>;

export const courseCases: Cases<CourseMethod> = {
  'catalogue.states': {
    input: async ({ call }) => {
      await call('catalogue.setState', { ids: ['CSM-302'], state: 'off' });
      return {};
    },
    check: async (states, { call }) => {
      expect(states['CSM-302']).toBe('off');
      await call('history.undo', {});
      expect(await call('catalogue.states', {})).not.toHaveProperty('CSM-302');
    },
    refused: [noObject],
  },
  'catalogue.find': {
    input: () => ({ ...find, query: 'ｶｽﾀﾏ', filter: { specialty: 'hardware', level: 3 }, limit: 1 }),
    check: ({ total, courses }) => {
      expect(courses).toHaveLength(1);
      expect(total).toBeGreaterThan(1);
      expect(courses[0]?.specialties).toContain('hardware');
    },
    refused: [
      {
        what: 'a page without end',
        code: 'invalid-input',
        details: { path: 'limit' },
        input: () => ({ ...find, limit: 1_001 }),
      },
      {
        what: 'a state that does not exist',
        code: 'invalid-input',
        details: { path: 'filter.state' },
        input: () => ({ ...find, filter: { state: 'asleep' } }),
      },
      {
        what: 'a page before the first',
        code: 'invalid-input',
        details: { path: 'offset' },
        input: () => ({ ...find, offset: -1 }),
      },
    ],
  },
  'catalogue.saveCourse': {
    input: (world) => ({ course: ownCourse(own(world), { provider: '研修社', aliases: [`FORMER-${own(world)}`] }) }),
    check: async (course, world) => {
      expect(course.id).toBe(own(world));
      expect((await world.call('catalogue.get', {})).courses).toContainEqual(course);
      expect(await world.call('history.get', {})).toEqual({ undo: 'course.save', redo: null });
    },
    refused: [
      builtIn({ course: ownCourse('CSM-301') }),
      unknownName('a group that does not exist', 'group', { group: 'nowhere' }),
      unknownName('a specialty that does not exist', 'specialties', { specialties: ['gardening'] }),
      unknownName('a kind that does not exist', 'kind', { kind: 'toString' }),
      unknownName('a method that does not exist', 'methods', { methods: ['telepathy'] }),
      unknownName('a knowledge item that does not exist', 'teaches', { teaches: ['nothing@3'] }),
      unknownName('a prerequisite that does not exist', 'prerequisites', { prerequisites: [['CSM-301'], ['NOTHING']] }),
      {
        what: 'a course that rests on itself',
        code: 'prerequisite-on-itself',
        details: { id: 'OWN-BAD' },
        input: () => ({ course: ownCourse('OWN-BAD', { prerequisites: [['CSM-301', 'OWN-BAD']] }) }),
      },
      {
        what: 'levels upside down',
        code: 'invalid-input',
        details: { path: 'course.levels' },
        input: () => ({ course: ownCourse('OWN-BAD', { levels: [4, 3] }) }),
      },
      {
        what: 'an id that a list would take apart',
        code: 'invalid-input',
        details: { path: 'course.id' },
        input: () => ({ course: ownCourse('OWN、BAD') }),
      },
    ],
  },
  'catalogue.copyCourse': {
    input: (world) => ({ id: 'CSM-301', newId: own(world), replace: false }),
    check: async (copy, world) => {
      expect(copy).toMatchObject({ id: own(world), basedOn: 'CSM-301', source: 'imported' });
      expect(await idsIn(world)).toEqual(expect.arrayContaining(['CSM-301', own(world)]));
    },
    refused: [
      nowhere({ id: 'NOTHING', newId: 'OWN-COPY', replace: false }),
      {
        what: 'an id that is taken',
        code: 'course-exists',
        details: { id: 'CSM-302' },
        input: () => ({ id: 'CSM-301', newId: 'CSM-302', replace: true }),
      },
      {
        what: 'an id that no course can have',
        code: 'invalid-input',
        details: { path: 'newId' },
        input: () => ({ id: 'CSM-301', newId: 'A or B (C)', replace: false }),
      },
    ],
  },
  'catalogue.setState': {
    input: async (world) => ({ ids: [(await saved(world)).id, own(world)], state: 'retired' }),
    check: async (_output, world) => {
      expect((await world.call('catalogue.states', {}))[own(world)]).toBe('retired');
      expect(await idsIn(world)).toContain(own(world));
    },
    refused: [
      nowhere({ ids: ['CSM-301', 'NOTHING'], state: 'off' }),
      {
        what: 'no course at all',
        code: 'invalid-input',
        details: { path: 'ids' },
        input: () => ({ ids: [], state: 'off' }),
      },
    ],
  },
  'catalogue.removeCourses': {
    input: async (world) => ({ ids: [(await saved(world)).id] }),
    check: async (_output, world) => {
      expect(await idsIn(world)).not.toContain(own(world));
      await world.call('history.undo', {});
      expect(await idsIn(world)).toContain(own(world));
    },
    refused: [builtIn({ ids: ['CSM-301'] }), nowhere({ ids: ['NOTHING'] })],
  },
  'catalogue.check': {
    input: async (world) => {
      const [first, second] = [`${own(world)}-A`, `${own(world)}-B`];
      await world.call('catalogue.saveCourse', { course: ownCourse(first) });
      await world.call('catalogue.saveCourse', { course: ownCourse(second, { prerequisites: [[first]] }) });
      await world.call('catalogue.saveCourse', { course: ownCourse(first, { prerequisites: [[second]] }) });
      return {};
    },
    check: (findings, world) => {
      const courses = [`${own(world)}-A`, `${own(world)}-B`];
      expect(findings).toContainEqual({ kind: 'cycle', severity: 'error', courses });
    },
    refused: [noObject],
  },
  'catalogue.usage': {
    input: async ({ call, plan }) => {
      const { stages } = await call('roadmap.plan', { request: plan.request });
      return { id: stages[0]?.courses[0]?.id ?? '' };
    },
    check: ({ plans }, { plan, learner }) => {
      expect(plans).toContainEqual({
        plan: plan.id,
        name: plan.name,
        learner: learner.id,
        learnerName: learner.name,
      });
    },
    refused: [nowhere({ id: 'NOTHING' })],
  },
};

export const groupCases: Cases<'catalogue.saveGroup' | 'catalogue.removeGroup'> = {
  'catalogue.saveGroup': {
    input: (world) => ({ group: ownGroup(own(world)) }),
    check: async (group, { call }) => expect((await call('catalogue.get', {})).groups).toContainEqual(group),
    refused: [
      {
        what: 'a group that ships',
        code: 'group-is-built-in',
        details: { id: 'csm' },
        input: () => ({ group: ownGroup('csm') }),
      },
      {
        what: 'an area that does not exist',
        code: 'unknown-name',
        details: { field: 'area', name: 'cooking' },
        input: () => ({ group: ownGroup('own-bad', { area: 'cooking' }) }),
      },
      {
        what: 'a specialty that does not exist',
        code: 'unknown-name',
        details: { field: 'specialties', name: 'cook' },
        input: () => ({ group: ownGroup('own-bad', { specialties: ['hardware', 'cook'] }) }),
      },
    ],
  },
  'catalogue.removeGroup': {
    input: async (world) => ({ id: (await world.call('catalogue.saveGroup', { group: ownGroup(own(world)) })).id }),
    check: async (_output, world) => {
      expect((await world.call('catalogue.get', {})).groups.map(({ id }) => id)).not.toContain(own(world));
    },
    refused: [
      { what: 'a group that ships', code: 'group-is-built-in', details: { id: 'csm' }, input: () => ({ id: 'csm' }) },
      {
        what: 'a group that does not exist',
        code: 'not-found',
        details: { what: 'group', id: 'nowhere' },
        input: () => ({ id: 'nowhere' }),
      },
    ],
  },
};

export const sessionCases: Cases<'sessions.list' | 'sessions.save' | 'sessions.remove'> = {
  'sessions.list': {
    input: async (world) => {
      await world.call('sessions.save', { session: sessionOf(own(world), 'CSM-301') });
      return {};
    },
    check: (sessions, world) => expect(sessions).toContainEqual(sessionOf(own(world), 'CSM-301')),
    refused: [noObject],
  },
  'sessions.save': {
    input: (world) => ({ session: sessionOf(own(world), 'CSM-301', { seats: null, dates: ['2028-02-29'] }) }),
    check: async (session, { call }) => {
      expect(session).toMatchObject({ seats: null, dates: ['2028-02-29'] });
      expect(await call('sessions.list', {})).toContainEqual(session);
    },
    refused: [
      nowhere({ session: sessionOf('S-1', 'NOTHING') }),
      {
        what: 'a day that does not exist',
        code: 'invalid-input',
        details: { path: 'session.dates.0' },
        input: () => ({ session: sessionOf('S-1', 'CSM-301', { dates: ['2027-02-29'] }) }),
      },
      {
        what: 'fewer seats than none',
        code: 'invalid-input',
        details: { path: 'session.seats' },
        input: () => ({ session: sessionOf('S-1', 'CSM-301', { seats: -1 }) }),
      },
    ],
  },
  'sessions.remove': {
    input: async (world) => {
      const session = sessionOf(own(world), 'CSM-301');
      return { id: (await world.call('sessions.save', { session })).id };
    },
    check: async (_output, world) => {
      expect((await world.call('sessions.list', {})).map(({ id }) => id)).not.toContain(own(world));
    },
    refused: [
      {
        what: 'a session that does not exist',
        code: 'not-found',
        details: { what: 'session', id: 'nothing' },
        input: () => ({ id: 'nothing' }),
      },
    ],
  },
};
