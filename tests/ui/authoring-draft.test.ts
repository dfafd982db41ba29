/** The course form without its screen: there and back, editing, and what is wrong as one types. */
import { describe, expect, it } from 'vitest';
import {
  aliasesOf,
  type CourseDraft,
  courseOf,
  draftOf,
  emptyDraft,
  proposeId,
} from '../../renderer/features/authoring/course-draft.ts';
import {
  catalogueProblems,
  fieldProblems,
  type Surroundings,
} from '../../renderer/features/authoring/course-problems.ts';
import { addRows, addToRow, moveRow, removeLeaf } from '../../renderer/features/authoring/edit-prerequisites.ts';
import { skillRows, strayAttainments, turn, wholeSkill } from '../../renderer/features/authoring/edit-teaches.ts';
import { makeReference } from '../../renderer/store/reference.ts';
import { courseSchema } from '../../shared/model/catalogue-schema.ts';
import { builtInPlanner, course, tinyGroups, tinyStandard } from '../helpers/planner-fixture.ts';

const planner = builtInPlanner();
const builtIn = planner.catalogue.catalogue.courses;

/** `low` before `high`, and `top` needs `high`. */
const courses = [
  course('low', { levels: [1, 1], teaches: ['work-a@1'] }),
  course('high', { levels: [2, 2], prerequisites: [['low']], teaches: ['work-a@2'] }),
  course('top', { levels: [3, 3], prerequisites: [['high']], teaches: ['work-a@3'] }),
];
const around = (savedId: string | null): Surroundings => ({
  reference: makeReference(tinyStandard, { groups: tinyGroups, courses }),
  states: {},
  savedId,
  language: 'ja',
});
const saved = (id: string, part: Partial<CourseDraft>): CourseDraft => {
  const found = courses.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return { ...draftOf(found, []), ...part };
};
const keysOf = (draft: CourseDraft, savedId: string | null) =>
  [...fieldProblems(draft, around(savedId)), ...catalogueProblems(draft, around(savedId))].map(({ key }) => key);

describe('a draft', () => {
  it('gives back every built-in course unchanged', () => {
    for (const each of builtIn) expect(courseOf(draftOf(each, []), each)).toEqual(each);
  });

  it('keeps an unknown cost unknown and a free course free', () => {
    const draft = { ...emptyDraft(tinyStandard), id: 'x', titleJa: '題', group: 'group-first' };
    expect(courseOf(draft, null).cost).toBeNull();
    expect(courseOf({ ...draft, cost: 0 }, null).cost).toBe(0);
  });

  it('makes a course that the gate takes, with one title standing for both', () => {
    const draft: CourseDraft = {
      ...emptyDraft(tinyStandard),
      ...{ id: ' NEW-1 ', titleJa: '題', group: 'group-first', kind: 'basic', specialties: ['alpha'] },
      ...{ methods: ['lecture'], goalsJa: 'できる\n\n分かる ', aliases: 'OLD-1、OLD-2 OLD-1' },
    };
    const made = courseSchema.parse(courseOf(draft, null));
    expect(made).toMatchObject({ id: 'NEW-1', title: { ja: '題', en: '題' }, source: 'imported' });
    expect(made.goals.ja).toEqual(['できる', '分かる']);
    expect(aliasesOf(draft)).toEqual(['OLD-1', 'OLD-2']);
  });

  it('proposes an id that nothing bears', () => {
    expect(proposeId('CSM-301', () => false)).toBe('CSM-301-A');
    expect(proposeId('CSM-301', (id) => id.endsWith('-A'))).toBe('CSM-301-B');
  });
});

describe('prerequisites', () => {
  it('are edited as rows of and with leaves of or', () => {
    const one = addToRow([], 0, ['a']);
    const two = addToRow(addToRow(one, 0, ['b', 'a']), 9, ['c']);
    expect(two).toEqual([['a', 'b'], ['c']]);
    expect(moveRow(two, 1, -1)).toEqual([['c'], ['a', 'b']]);
    expect(moveRow(two, 0, -1)).toBe(two);
    expect(removeLeaf(two, 1, 'c')).toEqual([['a', 'b']]);
    expect(addRows(two, ['c', 'd'])).toEqual([['a', 'b'], ['c'], ['d']]);
  });
});

describe('knowledge', () => {
  it('is offered only at levels at which the standard describes it', () => {
    const rows = skillRows(planner.standard, ['hardware'], [5, 6]);
    expect(rows.find(({ skill }) => skill.id === 'hw-installation')?.levels).toEqual([5]);
    expect(rows.find(({ skill }) => skill.id === 'hw-csm')?.levels).toEqual([5, 6]);
    expect(rows.some(({ skill }) => skill.id === 'fm-law')).toBe(false);
  });

  it('is turned on by whole skill items', () => {
    const csm = planner.standard.skillItems.get('hw-csm');
    if (!csm) throw new Error('no hw-csm');
    const all = turn([], wholeSkill(csm, 6), true);
    expect(all).toHaveLength(7);
    expect(turn(all, all.slice(0, 2), false)).toHaveLength(5);
    expect(strayAttainments(all, planner.standard, ['software'])).toEqual(all);
  });
});

describe('problems as one types', () => {
  it('say what a new course lacks', () => {
    expect(keysOf(emptyDraft(tinyStandard), null)).toEqual([
      'authoring.idMissing',
      'authoring.titleMissing',
      'authoring.groupMissing',
      'authoring.specialtyMissing',
      'authoring.methodMissing',
      'authoring.durationMissing',
    ]);
  });

  it('find nothing in a sound course', () => {
    for (const { id } of courses) expect(keysOf(saved(id, {}), id)).toEqual([]);
  });

  it('refuse an id that is taken, and levels upside down', () => {
    expect(keysOf(saved('low', { id: 'top' }), null)).toContain('authoring.idTaken');
    expect(keysOf(saved('low', { id: 'a b' }), null)).toContain('authoring.idShape');
    expect(keysOf(saved('low', { from: 3, to: 1 }), 'low')).toContain('authoring.levelOrder');
  });

  it('tell a cycle with its path, from this course back to it', () => {
    const draft = saved('low', { prerequisites: [['top']], from: 3, to: 3 });
    const cycle = catalogueProblems(draft, around('low')).find(({ key }) => key === 'authoring.cycle');
    expect(cycle?.values).toEqual({ path: 'low → top → high → low' });
    expect(cycle?.severity).toBe('error');
  });

  it('tell prerequisites of a higher level in one line', () => {
    const one = catalogueProblems(saved('low', { prerequisites: [['top']], teaches: [] }), around(null));
    expect(one.filter(({ key }) => key.startsWith('authoring.inversion'))).toHaveLength(1);
  });

  it('warn where nothing is taught, and of names that the catalogue lacks', () => {
    expect(keysOf(saved('low', { teaches: [] }), 'low')).toContain('authoring.teachesNothing');
    expect(keysOf(saved('low', { prerequisites: [['ghost']] }), 'low')).toContain('authoring.unknownPrerequisite');
  });
});
