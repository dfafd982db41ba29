/** The gap map against plain set arithmetic, and the comparison of specialties. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completedCourses, mapGap } from '../../../shared/assessment/gap-map.ts';
import { compareSpecialties, type PlannedWay } from '../../../shared/assessment/soonest-specialty.ts';
import type { Attainment } from '../../../shared/model/attainment.ts';
import { held } from '../../../shared/planner/held.ts';
import { required } from '../../../shared/planner/required.ts';
import { builtInPlanner, record } from '../../helpers/planner-fixture.ts';

const { standard, catalogue } = builtInPlanner();
const specialties = [...standard.specialties.keys()];

const without = (a: ReadonlySet<Attainment>, b: ReadonlySet<Attainment>) =>
  new Set([...a].filter((key) => !b.has(key)));

describe('mapGap', () => {
  const questions = fc.record({
    specialty: fc.constantFrom(...specialties),
    to: fc.integer({ min: 1, max: 6 }),
    share: fc.infiniteStream(fc.boolean()),
  });

  test('is the difference of two sets, cell by cell', () => {
    fc.assert(
      fc.property(questions, ({ specialty, to, share }) => {
        const asked = required(standard, specialty, to);
        const has = new Set([...asked].filter(() => share.next().value));
        const map = mapGap(standard, catalogue, specialty, to, { required: asked, held: has });
        const missing = map.rows.flatMap(({ cells }) =>
          cells.flatMap(({ level, missing: items }) => items.map((item): Attainment => `${item}@${level}`)),
        );
        expect(new Set(missing)).toEqual(without(asked, has));
        expect(missing).toHaveLength(asked.size - has.size);
        expect([map.required, map.held]).toEqual([asked.size, has.size]);
        for (const row of map.rows) {
          expect(row.held + row.cells.reduce((sum, cell) => sum + cell.missing.length, 0)).toBe(row.required);
          expect(row.heldLevel).toBeLessThanOrEqual(row.requiredLevel);
          expect(row.heldLevel === row.requiredLevel).toBe(row.held === row.required);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('names the courses that close it, and exactly what each closes', () => {
    const asked = required(standard, 'hardware', 6);
    const has = held(standard, asked, { level: 5, specialty: 'hardware', carries: false }, record({}), []);
    const map = mapGap(standard, catalogue, 'hardware', 6, { required: asked, held: has });
    const missing = without(asked, has);
    expect(map.courses.length).toBeGreaterThan(3);
    for (const { course, count, closes } of map.courses) {
      const taught = catalogue.courses.get(course)?.teaches.filter((key) => missing.has(key)) ?? [];
      expect(count).toBe(taught.length);
      expect(closes.reduce((sum, each) => sum + each.count, 0)).toBe(count);
    }
    expect(map.courses.map(({ count }) => count)).toEqual(
      [...map.courses.map(({ count }) => count)].sort((a, b) => b - a),
    );
    const closable = new Set(map.courses.flatMap(({ course }) => catalogue.courses.get(course)?.teaches ?? []));
    expect(without(missing, closable)).toEqual(new Set());
  });

  test('draws one radar for each area, with an axis for each of the fields of levels 1 and 2', () => {
    const asked = required(standard, 'hardware', 6);
    const nothing = mapGap(standard, catalogue, 'hardware', 6, { required: asked, held: new Set() });
    expect(nothing.radar.map(({ scope, axes }) => [scope, axes.length])).toEqual([
      ['entry', 4],
      ['common', 6],
      ['specialty', 4],
    ]);
    expect(
      nothing.radar.flatMap(({ axes }) => axes.map(({ heldLevel }) => heldLevel)).every((level) => level === 0),
    ).toBe(true);
    const csm = nothing.radar.flatMap(({ axes }) => axes).find(({ id }) => id === 'hw-csm');
    expect(csm?.requiredLevel).toBe(6);
    const installation = nothing.radar.flatMap(({ axes }) => axes).find(({ id }) => id === 'hw-installation');
    expect(installation?.requiredLevel).toBe(5);
  });

  test('someone at level 4 is at level 4 on every axis that asks for it', () => {
    const asked = required(standard, 'software', 6);
    const has = held(standard, asked, { level: 4, specialty: 'software', carries: false }, record({}), []);
    const map = mapGap(standard, catalogue, 'software', 6, { required: asked, held: has });
    for (const row of map.rows.filter(({ scope }) => scope !== 'entry')) expect(row.heldLevel).toBe(4);
  });

  test('a course completed under a former name still counts', () => {
    const aliased = { ...catalogue, aliases: new Map([['OLD', 'CSM-301']]) };
    expect(completedCourses(record({ completed: ['OLD', 'GONE'] }), aliased).map(({ id }) => id)).toEqual(['CSM-301']);
  });
});

describe('compareSpecialties', () => {
  const way = (studyHours: number, status: PlannedWay['status'] = 'optimal'): PlannedWay => ({
    status,
    courses: 1,
    studyHours,
    finish: '2028-01-01',
  });
  const compare = (
    plans: Readonly<Record<string, PlannedWay | null>>,
    missing: Readonly<Record<string, number>> = {},
  ) =>
    compareSpecialties(standard, 6, {
      gapOf: (id) => ({ required: 100, held: 100 - (missing[id] ?? 10) }),
      plan: async (id) => plans[id] ?? null,
    });

  test('puts the fewest study hours first', async () => {
    const ways = await compare({ hardware: way(200), software: way(100), facility: way(300) });
    expect(ways.map(({ specialty }) => specialty)).toEqual(['software', 'hardware', 'facility']);
    expect(ways[0]).toMatchObject({ to: 6, required: 100, missing: 10 });
  });

  test('puts where no roadmap leads last, and where nothing is missing first', async () => {
    const ways = await compare({ hardware: way(10, 'infeasible'), software: way(900) }, { facility: 0 });
    expect(ways.map(({ specialty }) => specialty)).toEqual(['facility', 'software', 'hardware']);
  });

  test('of equal hours the smaller gap goes first', async () => {
    const ways = await compare({ hardware: way(5), software: way(5), facility: way(5) }, { facility: 3, software: 2 });
    expect(ways.map(({ specialty }) => specialty)).toEqual(['software', 'facility', 'hardware']);
  });
});
