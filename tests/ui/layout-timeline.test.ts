/** The timeline's geometry. */
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../renderer/features/timeline/layout-timeline.ts';
import { startedFixture } from './app-fixture.tsx';

const { store } = await startedFixture();
const roadmap = store.getState().roadmap;
if (!roadmap) throw new Error('no roadmap');
const layout = layoutTimeline(roadmap, '2026-11-23', 900);

describe('layoutTimeline', () => {
  it('has every course in order under its level', () => {
    const expected = roadmap.stages.flatMap(({ level, courses }) => [level, ...courses.map(({ id }) => id)]);
    expect(layout.rows.map((row) => (row.kind === 'level' ? row.level : row.course.id))).toEqual(expected);
  });

  it('begins with the quarter of the start and covers the finish in whole fiscal years and quarters', () => {
    expect(layout.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032, 2033]);
    expect(layout.quarters[0]).toMatchObject({ x: 0, year: 2027, quarter: 1 });
    const end = layout.quarters.at(-1);
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(layout.width);
  });

  it('keeps bars inside, and class days inside their bar', () => {
    for (const row of layout.rows) {
      if (row.kind === 'level') continue;
      const { bar, course } = row;
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(layout.width + 0.01);
      expect(bar.classDays.map(({ date }) => date)).toEqual(course.classDates);
      expect(bar.classDays.every(({ x }) => x >= bar.x - 0.01 && x <= bar.x + bar.width)).toBe(true);
    }
  });

  it('draws an activity without hours or days as a span of its own kind', () => {
    const kinds = new Map(
      layout.rows.flatMap((row) => (row.kind === 'course' ? [[row.course.id, row.bar.kind] as const] : [])),
    );
    expect([kinds.get('CMT-501'), kinds.get('HWI-401'), kinds.get('DAT-401')]).toEqual(['activity', 'class', 'study']);
  });

  it('marks the start and the finish, and today only where it lies within', () => {
    expect(layout.lines.map(({ kind }) => kind)).toEqual(['start', 'finish']);
    expect(layoutTimeline(roadmap, '2028-01-15', 900).lines.map(({ kind }) => kind)).toContain('today');
  });
});
