/** Why each course is in the roadmap: every reason can be checked against the catalogue. */
import { describe, expect, test } from 'vitest';
import type { Attainment } from '../../../shared/model/attainment.ts';
import { course, courseIn, idsOf, planTiny, record } from '../../helpers/planner-fixture.ts';

const all: readonly Attainment[] = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'];
const names = (list: readonly { readonly knowledgeItem: string; readonly level: number }[]) =>
  list.map(({ knowledgeItem, level }) => `${knowledgeItem}@${level}`);

describe('because', () => {
  test('tells what only this course of the roadmap teaches, apart from what nothing else could teach', async () => {
    const roadmap = await planTiny([
      course('A', { teaches: ['team-a@1', 'team-b@1', 'work-a@1'] }),
      course('B', { teaches: ['work-a@1', 'work-b@1'] }),
      course('C', { teaches: ['work-b@1'], eLearningHours: 9 }),
    ]);
    expect(idsOf(roadmap)).toEqual(['A', 'B']);
    const [a, b] = ['A', 'B'].map((id) => courseIn(roadmap, id).because);
    expect(names(a?.onlyHere ?? [])).toEqual(['team-a@1', 'team-b@1']);
    expect(names(a?.onlyCourse ?? [])).toEqual(['team-a@1', 'team-b@1']);
    expect(a?.passedOver).toEqual([]);
    expect(names(b?.onlyHere ?? [])).toEqual(['work-b@1']);
    expect(b?.onlyCourse).toEqual([]);
    expect(b?.passedOver).toEqual(['C']);
  });

  test('does not boast of what the learner holds already', async () => {
    const roadmap = await planTiny([course('A', { teaches: all })], { record: record({ assessment: { team: 1 } }) });
    expect(names(courseIn(roadmap, 'A').because.onlyHere)).toEqual(['work-a@1', 'work-b@1']);
  });

  test('names no excluded or unreachable course as passed over', async () => {
    const courses = [
      course('A', { teaches: all }),
      course('B', { teaches: all, eLearningHours: 9 }),
      course('C', { teaches: all, prerequisites: [['C']] }),
    ];
    expect(courseIn(await planTiny(courses), 'A').because.passedOver).toEqual(['B']);
    const without = courseIn(await planTiny(courses, { excluded: ['B'] }), 'A').because;
    expect(without.passedOver).toEqual([]);
    expect(names(without.onlyCourse)).toEqual(all);
  });

  test('tells which courses of the roadmap rest on this one', async () => {
    const roadmap = await planTiny([
      course('A', { teaches: ['team-a@1'] }),
      course('B', { teaches: ['team-b@1'], prerequisites: [['A']] }),
      course('C', { teaches: ['work-a@1', 'work-b@1'], prerequisites: [['A'], ['B']] }),
    ]);
    expect(courseIn(roadmap, 'A').because.prerequisiteOf).toEqual(['B', 'C']);
    expect(courseIn(roadmap, 'B').because.prerequisiteOf).toEqual(['C']);
    expect(courseIn(roadmap, 'C').because.prerequisiteOf).toEqual([]);
  });

  test('says that the user asked for it, also where nothing else speaks for the course', async () => {
    const roadmap = await planTiny([course('A', { teaches: all }), course('B')], { locked: ['B'] });
    expect(courseIn(roadmap, 'B').because).toEqual({
      locked: true,
      onlyHere: [],
      onlyCourse: [],
      prerequisiteOf: [],
      passedOver: [],
      notEarlier: { kind: 'study', courses: ['A'] },
    });
    expect(courseIn(roadmap, 'A').because.locked).toBe(false);
  });
});

describe('prerequisites', () => {
  test('show the whole tree, every leaf with how it is met or that it is not', async () => {
    const courses = [
      course('DONE', { teaches: [] }),
      course('HELD', { teaches: ['team-a@1'] }),
      course('NEXT', { teaches: ['team-b@1'] }),
      course('SPARE', { teaches: ['team-b@1'], eLearningHours: 30 }),
      course('A', {
        teaches: ['work-a@1', 'work-b@1'],
        prerequisites: [['DONE', 'SPARE'], ['HELD'], ['SPARE', 'NEXT', 'GONE']],
      }),
    ];
    const roadmap = await planTiny(courses, { record: record({ completed: ['DONE'], assessment: { 'team-a': 1 } }) });
    const tree = courseIn(roadmap, 'A').prerequisites.map((group) => group.map(({ course: id, met }) => [id, met]));
    expect(tree).toEqual([
      [
        ['DONE', 'completed'],
        ['SPARE', null],
      ],
      [['HELD', 'held']],
      [
        ['SPARE', null],
        ['NEXT', 'planned'],
        ['GONE', null],
      ],
    ]);
    expect(courseIn(roadmap, 'A').prerequisites[2]?.[2]?.title).toEqual({ ja: 'GONE', en: 'GONE' });
  });

  test('"equal knowledge" means all that a course teaches of the specialty, not a part', async () => {
    const first = course('FIRST', { teaches: ['team-a@1', 'work-a@1', 'care-a@1'], specialties: ['alpha', 'beta'] });
    const courses = [first, course('A', { teaches: ['team-b@1', 'work-b@1'], prerequisites: [['FIRST']] })];
    const all = await planTiny(courses, { record: record({ assessment: { 'team-a': 1, 'work-a': 1 } }) });
    expect(idsOf(all)).toEqual(['A']);
    expect(courseIn(all, 'A').prerequisites[0]?.[0]?.met).toBe('held');
    const part = await planTiny(courses, { record: record({ assessment: { 'team-a': 1 } }) });
    expect(idsOf(part)).toEqual(['FIRST', 'A']);
  });

  test('a course that teaches nothing is never held by knowledge', async () => {
    const courses = [course('FIRST'), course('A', { teaches: all, prerequisites: [['FIRST']] })];
    expect(idsOf(await planTiny(courses))).toEqual(['FIRST', 'A']);
  });
});
