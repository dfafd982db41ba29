/** The catalogue's checks: each finds what it is for, and only that. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../electron/backend/resources.ts';
import { checkCatalogue, type Finding } from '../../../shared/catalogue/check-catalogue.ts';
import { effectiveCatalogue } from '../../../shared/catalogue/effective-catalogue.ts';
import { noOwnCatalogue, type OwnCatalogue } from '../../../shared/catalogue/own-catalogue.ts';
import { wordFinding } from '../../../shared/i18n/word-finding.ts';
import type { Attainment } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { builtInPlanner, catalogueOf, course, tinyIndex } from '../../helpers/planner-fixture.ts';

const everything = (items: readonly string[], levels: readonly number[]): Attainment[] =>
  items.flatMap((item) => levels.map((level): Attainment => `${item}@${level}`));

/** Teaches all that the small standard asks for. */
const whole = course('WHOLE', {
  specialties: ['alpha', 'beta'],
  levels: [1, 3],
  teaches: everything(['team-a', 'team-b', 'work-a', 'work-b', 'care-a'], [1, 2, 3]),
});

/** Findings over these courses beside `WHOLE`; orphans aside where they are not looked for. */
function check(courses: readonly Course[], states: OwnCatalogue['states'] = {}): readonly Finding[] {
  const catalogue = effectiveCatalogue(catalogueOf([whole, ...courses]), { ...noOwnCatalogue, states });
  return checkCatalogue(catalogue, tinyIndex);
}

const useful = (id: string, prerequisites: readonly (readonly string[])[] = [], given: Partial<Course> = {}) =>
  course(id, { teaches: ['work-a@1'], prerequisites, ...given });

const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);
const cyclesIn = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.kind === 'cycle' ? [finding.courses] : []));
const waitingIn = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.kind === 'unreachable' ? [finding.course] : []));

/** Courses that can be taken in some order, by trying again until nothing is added. */
function takenFromNothing(courses: readonly Course[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (let before = -1; before !== taken.size; ) {
    before = taken.size;
    for (const { id, prerequisites } of courses)
      if (prerequisites.every((group) => group.some((leaf) => taken.has(leaf)))) taken.add(id);
  }
  return taken;
}

test('what ships has no error, and a whole catalogue nothing to look at', () => {
  const catalogue = effectiveCatalogue(builtInCatalogue(), noOwnCatalogue);
  const findings = checkCatalogue(catalogue, builtInPlanner().standard);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(check([useful('A'), useful('B', [['A']])])).toEqual([]);
});

describe('a cycle', () => {
  test('is told once, with its path, from its smallest id on', () => {
    const findings = check([useful('C', [['A']]), useful('A', [['B']]), useful('B', [['C']])]);
    expect(findings).toEqual([{ kind: 'cycle', severity: 'error', courses: ['A', 'B', 'C'] }]);
  });

  test('of one course is one too', () => {
    expect(cyclesIn(check([useful('A', [['A']])]))).toEqual([['A']]);
  });

  test('that an open alternative leads around is none', () => {
    expect(check([useful('A', [['B', 'WHOLE']]), useful('B', [['A']])])).toEqual([]);
  });

  test('is found behind a course that waits for something else as well', () => {
    const findings = check([useful('A', [['U'], ['B']]), useful('B', [['A']]), useful('U', [['NOTHING']])]);
    expect(cyclesIn(findings)).toEqual([['A', 'B']]);
    expect(waitingIn(findings)).toEqual(['U']);
  });

  test('is found although an alternative names no course', () => {
    expect(cyclesIn(check([useful('A', [['NOTHING', 'B']]), useful('B', [['A']])]))).toEqual([['A', 'B']]);
  });

  test('is told beside another one that shares a course with it', () => {
    const findings = check([useful('A', [['B'], ['C']]), useful('B', [['A']]), useful('C', [['A']])]);
    expect(cyclesIn(findings)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ]);
  });

  test('makes the courses on top of it unreachable', () => {
    const findings = check([useful('A', [['B']]), useful('B', [['A']]), useful('D', [['A']]), useful('E', [['D']])]);
    expect(cyclesIn(findings)).toEqual([['A', 'B']]);
    expect(waitingIn(findings)).toEqual(['D', 'E']);
  });

  test('through a former name is found', () => {
    const findings = check([useful('A', [['OLD']]), useful('B', [['A']], { aliases: ['OLD'] })]);
    expect(cyclesIn(findings)).toEqual([['A', 'B']]);
  });

  test('and what it holds up are together just what cannot be taken, whatever the catalogue', () => {
    const id = fc.constantFrom(...'ABCDEFGH');
    const prerequisites = fc.array(fc.array(id, { minLength: 1, maxLength: 2 }), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(prerequisites, { minLength: 8, maxLength: 8 }), (groups) => {
        const courses = [...'ABCDEFGH'].map((letter, at) => useful(letter, groups[at] ?? []));
        const findings = check(courses);
        const told = new Set([...cyclesIn(findings).flat(), ...waitingIn(findings)]);
        expect([...told].sort()).toEqual(
          courses.map((entry) => entry.id).filter((name) => !takenFromNothing(courses).has(name)),
        );
        for (const path of cyclesIn(findings))
          for (const [at, name] of path.entries()) {
            const needs = courses.find((entry) => entry.id === name)?.prerequisites.flat();
            expect(needs).toContain(path[(at + 1) % path.length]);
          }
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('a requirement that nothing teaches', () => {
  test('is told for each specialty that asks for it, level by level', () => {
    const catalogue = effectiveCatalogue(catalogueOf([{ ...whole, specialties: ['beta'] }]), noOwnCatalogue);
    const [finding, ...more] = checkCatalogue(catalogue, tinyIndex).filter(({ kind }) => kind === 'uncovered');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ specialty: 'alpha' });
    expect(finding?.kind === 'uncovered' && [...finding.attainments].sort()).toEqual(
      everything(['team-a', 'team-b', 'work-a', 'work-b'], [1, 2, 3]).sort(),
    );
  });

  test('is told as soon as the course that taught it is off or retired', () => {
    for (const state of ['off', 'retired'] as const) {
      expect(kinds(check([], { WHOLE: state }))).toEqual(['uncovered', 'uncovered']);
    }
  });
});

describe('prerequisites', () => {
  test('of a higher level turn the levels upside down', () => {
    const findings = check([useful('A', [['HIGH']]), useful('HIGH', [], { levels: [2, 3], teaches: ['work-a@2'] })]);
    expect(findings).toEqual([{ kind: 'level-inversion', severity: 'error', course: 'A', prerequisite: 'HIGH' }]);
  });

  test('within a span of levels do not', () => {
    expect(
      check([
        useful('A', [['SPAN']], { levels: [2, 2], teaches: ['work-a@2'] }),
        useful('SPAN', [], { levels: [1, 3] }),
      ]),
    ).toEqual([]);
  });

  test('that no course bears are told with the course that names them', () => {
    const findings = check([useful('A', [['NOTHING', 'WHOLE']])]);
    expect(findings).toEqual([{ kind: 'unknown-prerequisite', severity: 'error', course: 'A', name: 'NOTHING' }]);
  });

  test('that are no longer offered are known, and the course cannot be taken from nothing', () => {
    const findings = check([useful('A', [['GONE']]), useful('GONE')], { GONE: 'retired' });
    expect(findings).toEqual([{ kind: 'unreachable', severity: 'error', course: 'A' }]);
  });

  test('that another course answers to are met', () => {
    const heir = useful('NEW', [], { aliases: ['GONE'] });
    expect(check([useful('A', [['GONE']]), useful('GONE'), heir], { GONE: 'off' })).toEqual([]);
  });
});

describe('names', () => {
  test('that neither standard nor catalogue has are told with their column', () => {
    const findings = check([
      useful('A', [], { group: 'nowhere', specialties: ['alpha', 'gamma'], teaches: ['work-a@1', 'nothing@1'] }),
    ]);
    expect(findings).toEqual(
      (['group', 'specialties', 'teaches'] as const).map((field, at) => ({
        kind: 'unknown-name',
        severity: 'error',
        course: 'A',
        field,
        name: ['nowhere', 'gamma', 'nothing@1'][at],
      })),
    );
  });

  test('alike but for width, case and spaces are told together', () => {
    const titles = ['ＳＬＡ管理 １', 'sla管理1', 'SLA 管理・1', 'SLA管理2'];
    const courses = titles.map((ja, at) => useful(`T${at}`, [], { title: { ja, en: `title ${at}` } }));
    expect(check(courses)).toEqual([{ kind: 'duplicate', severity: 'warning', courses: ['T0', 'T1', 'T2'] }]);
  });
});

describe('an orphan', () => {
  test('teaches nothing that any of its specialties asks for', () => {
    const courses = [
      course('EMPTY'),
      course('OTHER', { specialties: ['beta'], teaches: ['work-a@1'] }),
      course('HIGH', { specialties: ['beta'], teaches: ['care-a@3'] }),
    ];
    expect(check(courses)).toEqual(
      ['EMPTY', 'OTHER', 'HIGH'].map((id) => ({ kind: 'orphan', severity: 'warning', course: id })),
    );
  });

  test('that is off is nothing to look at', () => {
    expect(check([course('EMPTY')], { EMPTY: 'off' })).toEqual([]);
  });
});

test('every finding is worded in both languages', () => {
  const findings = [
    ...check([useful('A', [['A']]), useful('B', [['NOTHING'], ['HIGH']]), useful('HIGH', [], { levels: [3, 3] })]),
    ...check([
      course('EMPTY'),
      useful('C', [], { group: 'nowhere' }),
      useful('D', [], { title: { ja: 'C の名', en: 'd' } }),
    ]),
    ...check([], { WHOLE: 'off' }),
  ];
  expect(new Set(kinds(findings)).size).toBe(8);
  for (const finding of findings) {
    expect(wordFinding(finding, tinyIndex, 'ja')).toMatch(/[ぁ-ん]/);
    expect(wordFinding(finding, tinyIndex, 'en')).not.toMatch(/[ぁ-ん]|undefined/);
  }
});

test('ten thousand courses in a chain, written from its end, take no longer than a look at each', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) =>
    useful(`N${at}`, at < 9_999 ? [[`N${at + 1}`]] : [], { title: { ja: `鎖${at}`, en: `chain ${at}` } }),
  );
  const started = performance.now();
  expect(check(chain)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
