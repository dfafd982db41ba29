/** Plans over a department's own catalogue: courses switched off are passed over, renamed ones still count. */
import { describe, expect, test } from 'vitest';
import { effectiveCatalogue } from '../../../shared/catalogue/effective-catalogue.ts';
import { noOwnCatalogue, type OwnCatalogue } from '../../../shared/catalogue/own-catalogue.ts';
import type { Attainment } from '../../../shared/model/attainment.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import {
  calendar,
  catalogueOf,
  course,
  exactSelector,
  idsOf,
  record,
  request,
  tinyIndex,
} from '../../helpers/planner-fixture.ts';

const levelOne: readonly Attainment[] = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'];
const team = course('TEAM', { teaches: levelOne.slice(0, 2) });
const work = course('WORK', { teaches: levelOne.slice(2), prerequisites: [['TEAM']] });
/** The department's own version of `TEAM`, shorter. */
const ownTeam = course('OWN-TEAM', { teaches: team.teaches, eLearningHours: 1, aliases: ['TEAM'], basedOn: 'TEAM' });

function plan(own: Partial<OwnCatalogue>, given: Partial<PlanRequest> = {}) {
  const catalogue = effectiveCatalogue(catalogueOf([team, work]), { ...noOwnCatalogue, ...own });
  return planRoadmap(request(given), {
    standard: tinyIndex,
    catalogue: indexCatalogue({ ...catalogue, courses: catalogue.plannable }),
    calendar,
    sessions: [],
    select: exactSelector,
  });
}

const replaced: Partial<OwnCatalogue> = { courses: [ownTeam], states: { TEAM: 'off' } };

describe('a course that is off or retired', () => {
  test('is not planned, and what only it taught is told', async () => {
    for (const state of ['off', 'retired'] as const) {
      const roadmap = await plan({ states: { WORK: state } });
      expect(roadmap.status).toBe('infeasible');
      expect(idsOf(roadmap)).toEqual(['TEAM']);
      expect(roadmap.uncovered).toEqual([
        { knowledgeItem: 'work-a', level: 1 },
        { knowledgeItem: 'work-b', level: 1 },
      ]);
    }
  });

  test('still counts for whoever has completed it', async () => {
    const roadmap = await plan({ states: { TEAM: 'retired' } }, { record: record({ completed: ['TEAM'] }) });
    expect(roadmap.status).toBe('optimal');
    expect(idsOf(roadmap)).toEqual(['WORK']);
  });

  test('that was asked for is told as a conflict, and no fault', async () => {
    const roadmap = await plan(
      { states: { TEAM: 'off' }, courses: [course('T2', { teaches: team.teaches })] },
      { locked: ['TEAM'] },
    );
    expect(roadmap.status).toBe('infeasible');
    expect(roadmap.conflicts).toContainEqual({ kind: 'locked', course: 'TEAM' });
  });
});

describe('an own version that replaces a course', () => {
  test('is planned in its place, below what rested on the older one', async () => {
    const roadmap = await plan(replaced);
    expect(roadmap.status).toBe('optimal');
    expect(idsOf(roadmap)).toEqual(['OWN-TEAM', 'WORK']);
    expect(roadmap.stages[0]?.courses[1]?.prerequisites).toMatchObject([
      [
        { course: 'TEAM', met: null },
        { course: 'OWN-TEAM', met: 'planned' },
      ],
    ]);
  });

  test('need not be taken by whoever has completed the older one', async () => {
    expect(idsOf(await plan(replaced, { record: record({ completed: ['TEAM'] }) }))).toEqual(['WORK']);
  });

  test('is asked for and left out under the former name too', async () => {
    const locked = await plan(replaced, { locked: ['TEAM'], from: 0 });
    expect(locked.status).toBe('optimal');
    expect(locked.stages[0]?.courses.find(({ id }) => id === 'OWN-TEAM')?.because.locked).toBe(true);
    const excluded = await plan(replaced, { excluded: ['TEAM'] });
    expect(idsOf(excluded)).not.toContain('OWN-TEAM');
    expect(excluded.status).toBe('infeasible');
  });
});

test('a former name counts although the course that bears it is retired as well', async () => {
  const own: Partial<OwnCatalogue> = {
    courses: [course('GONE', { teaches: levelOne, aliases: ['LONG-GONE'] })],
    states: { GONE: 'retired' },
  };
  const roadmap = await plan(own, { record: record({ completed: ['LONG-GONE'] }) });
  expect(roadmap).toMatchObject({ status: 'optimal', totals: { courses: 0 } });
});

test('courses that wait for each other are left out, and the plan goes around them', async () => {
  const circle = [
    course('X', { teaches: levelOne, eLearningHours: 1, prerequisites: [['Y']] }),
    course('Y', { teaches: levelOne, eLearningHours: 1, prerequisites: [['X']] }),
  ];
  const roadmap = await plan({ courses: circle });
  expect(roadmap.status).toBe('optimal');
  expect(idsOf(roadmap)).toEqual(['TEAM', 'WORK']);
});

test('the order of a department’s rows makes no difference', async () => {
  const own = [ownTeam, course('B', { teaches: levelOne }), course('A', { teaches: levelOne })];
  const states = { TEAM: 'off' } as const;
  expect(await plan({ courses: own, states })).toEqual(await plan({ courses: own.toReversed(), states }));
});
