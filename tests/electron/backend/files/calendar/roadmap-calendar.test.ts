/** A roadmap on the calendar: which entries, on which days, for whom they block the day. */
import { describe, expect, test } from 'vitest';
import { type Making, roadmapCalendar } from '../../../../../electron/backend/files/calendar/roadmap-calendar.ts';
import type { PaperContent } from '../../../../../shared/paper/paper-input.ts';
import { eventfulContent, held, waiting } from '../../../../helpers/eventful-roadmap.ts';
import { type ReadEvent, readCalendar } from '../../../../helpers/ical-events.ts';

const making: Making = { now: '2027-04-01T00:00:00.000Z', plan: 'plan-1' };

async function events(given: Partial<PaperContent> = {}, made = making): Promise<readonly ReadEvent[]> {
  return readCalendar(roadmapCalendar(await eventfulContent(given), made)).events;
}

const of = (all: readonly ReadEvent[], id: string) => all.filter(({ description }) => description.startsWith(id));

describe('class days', () => {
  test('are whole days, a run of days one entry, at the place of the session', async () => {
    const runs = of(await events(), held);
    expect(runs.map(({ start, end, wholeDays }) => ({ start, end, wholeDays }))).toEqual([
      { start: '2027-05-13', end: '2027-05-15', wholeDays: true },
      { start: '2027-05-21', end: '2027-05-22', wholeDays: true },
    ]);
    expect(runs.map(({ summary }) => summary)).toEqual([
      '集合研修：全国規模ネットワークのサービス戦略（1〜2日目／全3日）',
      '集合研修：全国規模ネットワークのサービス戦略（3日目／全3日）',
    ]);
    for (const run of runs) {
      expect(run.location).toBe('大阪, 北区; 3階');
      expect(run.property('transp')).toBe('OPAQUE');
      expect(run.property('status')).toBe('CONFIRMED');
      expect(run.categories).toEqual(['レベル6']);
      expect(run.description).toContain('開催回：S-7');
    }
  });

  test('without a session are tentative, and say so where announced ones do not fit', async () => {
    const [run] = of(await events(), waiting);
    expect(run?.summary).toContain('（日程未定）');
    expect(run?.property('status')).toBe('TENTATIVE');
    expect(run?.description).toContain('2027年7月30日までの開催回には参加できない');
  });
});

test('e-learning is a span of whole days that leaves them free', async () => {
  const { roadmap } = await eventfulContent();
  const studied = roadmap.stages
    .flatMap(({ courses }) => courses)
    .filter(({ eLearningHours }) => eLearningHours !== null);
  expect(studied.length).toBeGreaterThan(0);
  const all = await events();
  for (const course of studied) {
    const span = of(all, course.id).find(({ summary }) => summary.startsWith('eラーニング：'));
    expect(span).toMatchObject({ start: course.start, wholeDays: true });
    expect((span?.end ?? '') > course.end).toBe(true);
    expect(span?.property('transp')).toBe('TRANSPARENT');
    expect(span?.property('x-microsoft-cdo-busystatus')).toBe('FREE');
  }
});

test('every course is on the calendar', async () => {
  const { roadmap } = await eventfulContent();
  const all = await events();
  const missing = roadmap.stages.flatMap(({ courses }) => courses).filter(({ id }) => of(all, id).length === 0);
  expect(missing).toEqual([]);
});

test('finish and deadline are marked; a missed deadline says what would meet it', async () => {
  const all = await events();
  expect(all.find(({ summary }) => summary === '修了予定：道標 花子 計画1')).toMatchObject({ start: '2029-01-12' });
  const deadline = all.find(({ summary }) => summary === '期限：道標 花子 計画1');
  expect(deadline).toMatchObject({ start: '2028-12-31', end: '2029-01-01' });
  expect(deadline?.description).toContain('12日超過');
  expect(deadline?.description).toContain('週5時間');
});

test('English where asked', async () => {
  const all = await events({ language: 'en' });
  expect(of(all, held)[0]?.summary).toMatch(/^Class: .*\(days 1–2 of 3\)$/);
  expect(all.some(({ summary }) => summary.startsWith('Planned finish:'))).toBe(true);
  expect(all.map(({ summary, categories }) => `${summary}${categories}`).join('')).not.toMatch(/[ぁ-んァ-ヶ]/);
});

describe('the same entry', () => {
  const uids = async (given: Partial<PaperContent> = {}, made = making) =>
    (await events(given, made)).map(({ uid }) => uid);

  test('bears the same id in every export of a plan, whatever its name, its dates and the language', async () => {
    const { roadmap } = await eventfulContent();
    const moved = {
      ...roadmap,
      stages: roadmap.stages.map((stage) => ({
        ...stage,
        courses: stage.courses.map((course) =>
          course.id === waiting
            ? { ...course, start: '2028-06-01', end: '2028-06-02', classDates: ['2028-06-01', '2028-06-02'] }
            : course,
        ),
      })),
    };
    const before = await uids();
    expect(new Set(before).size).toBe(before.length);
    const later = { ...making, now: '2027-06-01T00:00:00.000Z' };
    const after = await uids({ roadmap: moved, planName: '別名', language: 'en' }, later);
    expect([...after].sort()).toEqual([...before].sort());
  });

  test('bears another id in another plan, saved or not', async () => {
    const saved = await uids();
    const other = await uids({}, { ...making, plan: 'plan-2' });
    const unsaved = await uids({}, { ...making, plan: null });
    const named = await uids({ planName: '計画2' }, { ...making, plan: null });
    expect(new Set([...saved, ...other, ...unsaved, ...named]).size).toBe(saved.length * 4);
  });
});
