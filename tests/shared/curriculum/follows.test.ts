/** Who follows a curriculum, who diverges, and every reason why. */
import { describe, expect, test } from 'vitest';
import type { CurriculumContent } from '../../../shared/curriculum/curriculum.ts';
import {
  type Divergence,
  divergenceKinds,
  type Follower,
  type FollowerFacts,
  followerOf,
} from '../../../shared/curriculum/follows.ts';
import { answerOf } from '../../../shared/curriculum/path-answer.ts';
import { wordDivergence, wordDivergenceKind } from '../../../shared/i18n/department/word-divergence.ts';
import {
  curriculumContent,
  curriculumOf,
  listChoice,
  pathOver,
  personAt,
  teamOf,
} from '../../helpers/curriculum-fixture.ts';

const given = { curriculum: 'K', version: 1 };
const list = curriculumContent({ choice: listChoice(['A', 'B', 'C'], ['C']) });

interface Given {
  readonly person?: FollowerFacts['person'];
  readonly path?: FollowerFacts['path'];
  readonly answer?: FollowerFacts['answer'];
  readonly has?: readonly string[];
  readonly contents?: readonly CurriculumContent[];
}

function follower(asked: Given = {}): Follower | null {
  const { person = personAt('p', { curriculum: given }), has = [], contents = [list] } = asked;
  const path = asked.path === undefined ? pathOver(['A', 'C']) : asked.path;
  const answer = asked.answer === undefined ? path && answerOf(path) : asked.answer;
  return followerOf(
    { person, path, answer, has: (course) => has.includes(course) },
    {
      teams: new Map([['t', teamOf('t', { curriculum: given })]]),
      curricula: new Map([['K', curriculumOf('K', ...contents)]]),
      rules: { hoursPerWeek: 4, classDaysPerMonth: 2 },
      model: () => ['A', 'C'],
    },
  );
}

const mine = (change: Parameters<typeof personAt>[1]) => ({ person: personAt('p', { curriculum: given, ...change }) });
const planner = curriculumContent({ choice: { kind: 'planner', locked: ['L'], excluded: ['X'] } });

test('whoever plans what the curriculum asks for follows it', () => {
  expect(follower()).toEqual({ person: 'p', ...given, team: null, state: 'follows', divergences: [] });
  expect(follower({ path: pathOver(['C']), has: ['A'] })?.state).toBe('follows');
  expect(follower({ contents: [planner], path: pathOver(['L', 'M']) })?.state).toBe('follows');
});

test('it counts through the team, and the person’s own before it', () => {
  expect(follower({ person: personAt('p', { team: 't' }) })).toMatchObject({ team: 't', curriculum: 'K' });
  expect(follower({ person: personAt('p', { team: 't', curriculum: given }) })).toMatchObject({ team: null });
  expect(follower({ person: personAt('p') })).toBeNull();
});

test('whoever was never planned neither follows nor diverges', () => {
  expect(follower({ path: null })).toMatchObject({ state: 'unplanned', divergences: [] });
});

const late = pathOver(['A', 'C'], { status: 'infeasible', late: true, deadline: { date: '2027-03-01', met: false } });
const reasons: readonly (readonly [Divergence, Given])[] = [
  [{ kind: 'own-plan' }, mine({ plan: 'own' })],
  [{ kind: 'other-specialty', specialty: 'software' }, mine({ specialty: 'software' })],
  [{ kind: 'other-target', target: 5 }, mine({ target: 5 })],
  [{ kind: 'below', current: 2 }, mine({ current: 2 })],
  [{ kind: 'above', current: 6 }, mine({ current: 6 })],
  [{ kind: 'older-version', version: 1, newest: 2 }, { contents: [list, { ...list, note: 'new' }] }],
  [{ kind: 'other-courses', courses: ['Z'] }, { path: pathOver(['A', 'C', 'Z']) }],
  [
    { kind: 'other-courses', courses: ['X'] },
    { path: pathOver(['L', 'X']), contents: [planner] },
  ],
  [{ kind: 'missing-courses', courses: ['A'] }, { path: pathOver(['C']) }],
  [
    { kind: 'missing-courses', courses: ['L'] },
    { path: pathOver(['M']), contents: [planner] },
  ],
  [{ kind: 'cannot-plan', why: 'infeasible' }, { path: pathOver([], { status: 'infeasible', uncovered: 2 }) }],
  [
    { kind: 'cannot-plan', why: 'no-level' },
    { ...mine({ current: null }), path: null, answer: { kind: 'none', why: 'no-level' } },
  ],
  [{ kind: 'cannot-plan', why: 'no-curriculum-version' }, mine({ curriculum: { curriculum: 'K', version: 9 } })],
  [
    { kind: 'slower', of: 'hoursPerWeek', own: 2, asked: 4 },
    mine({ pace: { hoursPerWeek: 2, classDaysPerMonth: null } }),
  ],
  [
    { kind: 'slower', of: 'classDaysPerMonth', own: 1, asked: 2 },
    mine({ pace: { hoursPerWeek: 8, classDaysPerMonth: 1 } }),
  ],
  [{ kind: 'late', finish: '2027-04-01', due: '2027-03-01' }, { path: late }],
];

describe('every reason', () => {
  test.each(reasons)('%o', (divergence, asked) => {
    expect(follower(asked)).toMatchObject({ state: 'diverges', divergences: [divergence] });
  });

  test('has a case here, and words of its own in both languages', () => {
    expect(new Set(reasons.map(([{ kind }]) => kind))).toEqual(new Set(divergenceKinds));
    const names = { course: (id: string) => `<${id}>`, specialty: (id: string) => `<${id}>` };
    for (const language of ['ja', 'en'] as const) {
      const said = reasons.map(([divergence]) => wordDivergence(divergence, names, language));
      expect(new Set(said).size).toBe(said.length);
      expect(new Set(divergenceKinds.map((kind) => wordDivergenceKind(kind, language))).size).toBe(
        divergenceKinds.length,
      );
    }
  });

  test('in another specialty nothing else is held against anybody', () => {
    const divergences = follower(mine({ specialty: 'software', target: 5, current: 1 }))?.divergences;
    expect(divergences?.map(({ kind }) => kind)).toEqual(['other-specialty']);
  });

  test('several are told in one order', () => {
    const asked = { ...mine({ target: 5, current: 2, plan: 'own' }), path: late };
    expect(follower(asked)?.divergences.map(({ kind }) => kind)).toEqual(['own-plan', 'other-target', 'below', 'late']);
  });
});
