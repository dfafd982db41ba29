/** The timeline's geometry. */
import { describe, expect, it } from 'vitest';
import { dayBands, namedBands } from '../../renderer/features/timeline/day-bands.ts';
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

describe('a preview', () => {
  it('keeps the scale of the roadmap that it stands in for, and grows to the right alone', () => {
    const later = { ...roadmap, totals: { ...roadmap.totals, finish: '2036-05-01' } };
    const preview = layoutTimeline(later, '2026-11-23', 900, layout.scale);
    expect(preview.scale).toMatchObject({ first: layout.scale.first, perDay: layout.scale.perDay });
    expect(preview.width).toBeGreaterThan(layout.width);
    expect(preview.rows[1]).toEqual(layout.rows[1]);
  });
});

describe('a deadline', () => {
  it('is in sight, after the finish too', () => {
    const deadline = { date: '2035-02-01', met: true, restHolds: true, remedies: [] };
    const { lines, width } = layoutTimeline({ ...roadmap, deadline }, '2026-11-23', 900);
    const line = lines.find(({ kind }) => kind === 'deadline');
    expect(line?.x).toBeGreaterThan(lines.find(({ kind }) => kind === 'finish')?.x ?? Number.POSITIVE_INFINITY);
    expect(line?.x).toBeLessThan(width);
  });
});

describe('days off', () => {
  const off = (label: string, from: string, to: string) => ({ label, from, to, stops: 'all' as const });

  it('are bands as wide as they are long, cut at the ends, those outside left out', () => {
    const { scale } = layout;
    const [cut, leave] = dayBands(
      [off('育休', '2028-01-01', '2028-12-31')],
      [off('移行', '2027-01-01', '2027-04-10'), off('昔', '2020-01-01', '2020-02-01')],
      scale,
    );
    expect(cut).toMatchObject({ whose: 'company', x: 0 });
    expect(cut?.width).toBeCloseTo(10 * scale.perDay);
    expect(leave).toMatchObject({ whose: 'person', label: '育休' });
    expect(leave?.width).toBeCloseTo(366 * scale.perDay);
  });

  it('are named where the name before leaves room', () => {
    const near = [off('年度末の移行', '2028-03-20', '2028-03-31'), off('連休', '2028-04-29', '2028-05-05')];
    const bands = dayBands([...near, off('夏季休業', '2030-08-10', '2030-08-20')], [], layout.scale);
    expect(namedBands(bands).map(({ label }) => label)).toEqual(['年度末の移行', '夏季休業']);
  });
});
