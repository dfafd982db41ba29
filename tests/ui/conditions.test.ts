/** Conditions: what counts as one, what keeps a person at the site, and what one click takes back. */
import { describe, expect, it } from 'vitest';
import { conditionCounts, moreConditionsCount } from '../../renderer/features/roadmap/condition-counts.ts';
import { costParts } from '../../renderer/features/roadmap/cost-parts.ts';
import { applyRemedy, releaseConflict } from '../../renderer/features/roadmap/remedy-changes.ts';
import { allMethods, allProviders, siteMethods } from '../../renderer/features/roadmap/site-methods.ts';
import type { Conflict, DeadlineRemedy } from '../../shared/model/roadmap.ts';
import type { DayOff } from '../../shared/model/work-calendar.ts';
import { builtInPlanner, catalogueOf, course, planTiny, request, tinyStandard } from '../helpers/planner-fixture.ts';

const leave: DayOff = { from: '2027-05-06', to: '2027-05-07', label: '休暇', stops: 'all' };

const everything = request({
  budget: 0,
  usualPrices: { perClassDay: 40_000, perELearningHour: 0 },
  methods: ['e-learning'],
  providers: ['A社'],
  deadline: '2028-03-31',
  daysOff: [leave, { ...leave, label: '' }],
  locked: ['L'],
  excluded: ['X'],
  moves: [{ course: 'M', start: '2027-06-01' }],
  sessions: [{ course: 'S', session: 's1' }],
});

describe('the number of conditions', () => {
  it('counts each limit, price, period and course, a limit of zero too', () => {
    expect(conditionCounts(everything)).toEqual({ cost: 3, study: 2, dates: 3, courses: 4 });
    expect(moreConditionsCount(everything)).toBe(12);
    expect(moreConditionsCount(request())).toBe(0);
  });
});

describe('staying at the site', () => {
  it('leaves e-learning and community activity of the built-in catalogue', () => {
    const { standard, catalogue } = builtInPlanner();
    expect(siteMethods(standard.standard, catalogue.catalogue)).toEqual(['e-learning', 'community']);
  });

  it('judges an imported method by its own courses, and a built-in one by the built-in courses', () => {
    const catalogue = catalogueOf([
      course('A', { source: 'derived' }),
      course('B', { classDays: 1 }),
      course('C', { methods: ['live'], classDays: 2 }),
      course('D', { methods: ['reading'] }),
    ]);
    expect(allMethods(tinyStandard, catalogue)).toEqual(['e-learning', 'live', 'reading']);
    expect(siteMethods(tinyStandard, catalogue)).toEqual(['e-learning', 'reading']);
  });

  it('offers the providers that the catalogue names, each once', () => {
    const named = [
      course('A', { provider: 'B社' }),
      course('B', { provider: 'A社' }),
      course('C', { provider: 'B社' }),
    ];
    expect(allProviders(catalogueOf([...named, course('D', { provider: '' }), course('E')]))).toEqual(['A社', 'B社']);
  });
});

describe('taking a choice back', () => {
  const conflicts: { readonly [Kind in Conflict['kind']]: Extract<Conflict, { readonly kind: Kind }> } = {
    locked: { kind: 'locked', course: 'L' },
    excluded: { kind: 'excluded', course: 'X' },
    methods: { kind: 'methods', methods: ['e-learning'] },
    providers: { kind: 'providers', providers: ['A社'] },
    budget: { kind: 'budget', budget: 0 },
    deadline: { kind: 'deadline', deadline: '2028-03-31' },
    'day-off': { kind: 'day-off', from: leave.from, to: leave.to, label: leave.label },
    move: { kind: 'move', course: 'M', start: '2027-06-01' },
    session: { kind: 'session', course: 'S', session: 's1' },
  };
  const fields: { readonly [Kind in Conflict['kind']]: string } = {
    locked: 'locked',
    excluded: 'excluded',
    methods: 'methods',
    providers: 'providers',
    budget: 'budget',
    deadline: 'deadline',
    'day-off': 'daysOff',
    move: 'moves',
    session: 'sessions',
  };

  it.each(Object.values(conflicts))('releases $kind and nothing else', (conflict) => {
    const change = releaseConflict(everything, conflict);
    expect(Object.keys(change)).toEqual([fields[conflict.kind]]);
    expect(moreConditionsCount({ ...everything, ...change })).toBe(11);
  });

  it('keeps another period of the same days', () => {
    expect(releaseConflict(everything, conflicts['day-off']).daysOff).toEqual([{ ...leave, label: '' }]);
  });
});

describe('meeting a deadline', () => {
  const finish = '2028-03-20';
  const remedies: { readonly [Kind in DeadlineRemedy['kind']]: Extract<DeadlineRemedy, { readonly kind: Kind }> } = {
    pace: { kind: 'pace', finish, hoursPerWeek: 6, classDaysPerMonth: 3 },
    methods: { kind: 'methods', finish },
    start: { kind: 'start', finish, start: '2027-03-01' },
    session: { kind: 'session', finish, course: 'S', by: '2027-09-30' },
    'days-off': { kind: 'days-off', finish },
    moves: { kind: 'moves', finish },
    deadline: { kind: 'deadline', finish, deadline: '2028-06-30' },
  };

  it('is one change of the question for each remedy but a session, which others must hold', () => {
    expect(Object.values(remedies).map(applyRemedy)).toEqual([
      { hoursPerWeek: 6, classDaysPerMonth: 3 },
      { methods: null },
      { start: '2027-03-01' },
      null,
      { daysOff: [] },
      { moves: [] },
      { deadline: '2028-06-30' },
    ]);
  });
});

describe('the parts of the cost', () => {
  const courses = [
    course('A', { teaches: ['team-a@1', 'team-b@1'], cost: 10_000 }),
    course('B', { teaches: ['work-a@1'], eLearningHours: 6 }),
    course('C', { teaches: ['work-b@1'], eLearningHours: null, classDays: 1, methods: ['lecture'] }),
  ];

  it('keep what is known, estimated and unknown apart', async () => {
    const usualPrices = { perClassDay: null, perELearningHour: 1_000 };
    expect(costParts(await planTiny(courses, { usualPrices }))).toEqual({
      known: 10_000,
      estimated: 6_000,
      estimatedCourses: 1,
      unknownCourses: 1,
    });
  });
});
