/** What the options about dates, prices and specialties do to the roadmap. */
import { describe, expect, test } from 'vitest';
import type { RoadmapCourse } from '../../../../shared/model/roadmap.ts';
import { exampleRequest, openTestBackend } from '../../../helpers/backend-fixture.ts';
import { readCalendar } from '../../../helpers/ical-events.ts';
import { coursesOf, preparePlanCommand, shortPlan } from '../../../helpers/plan-command.ts';

const { path, plan, roadmap, smallWorld, write } = preparePlanCommand();

async function courseIn(args: readonly string[], id: string): Promise<RoadmapCourse> {
  const found = coursesOf(await roadmap(args)).find((course) => course.id === id);
  if (!found) throw new Error(`${id} is not in the roadmap`);
  return found;
}

describe('sessions', () => {
  const sessions =
    '開催回,コースID,日程,残席,場所\nK2-A,knife-2,2027/7/8 2027/7/9,4,大阪\nK2-B,knife-2,2027/6/1 2027/6/2,0,東京\n';

  test('of --sessions are the days of their course, at their place, and none that is full', async () => {
    const knife = await courseIn([...smallWorld(), '--sessions', write('sessions.csv', sessions)], 'knife-2');
    expect(knife).toMatchObject({
      session: { id: 'K2-A', place: '大阪' },
      classDates: ['2027-07-08', '2027-07-09'],
    });
  });

  test('of a store are taken, unless --sessions names others', async () => {
    const store = path('store.sqlite');
    const backend = await openTestBackend(store);
    const course = 'NET-601';
    const announced = { id: 'N-1', course, dates: ['2027-10-04', '2027-10-05'], seats: null, place: '札幌', note: '' };
    await backend.call('sessions.save', { session: announced });
    await backend.close();
    const args = [...shortPlan, '--class-days-per-month', '20', '--store', store];
    expect((await courseIn(args, course)).session).toEqual({ id: 'N-1', place: '札幌' });
    const others = write('sessions.json', [{ id: 'N-2', course, dates: ['2027-11-01', '2027-11-02'] }]);
    expect((await courseIn([...args, '--sessions', others], course)).session).toEqual({ id: 'N-2', place: '' });
  });
});

describe('days', () => {
  test('--move begins a course on its day', async () => {
    const moved = await courseIn([...smallWorld(), '--move', 'knife-2=2027-09-06'], 'knife-2');
    expect(moved.start).toBe('2027-09-06');
    expect(moved.because.notEarlier).toEqual({ kind: 'moved', start: '2027-09-06' });
  });

  test('--days-off and --calendar keep their days free', async () => {
    const off = write('off.csv', 'from,to,label,stops\n2027-04-01,2027-04-30,移行作業,all\n');
    const later = await roadmap([...smallWorld(), '--days-off', off]);
    expect(coursesOf(later).filter(({ start }) => start < '2027-05-01')).toEqual([]);
    const company = { weekend: [1, 2, 3, 4, 6, 7], holidays: true, daysOff: [], workingDays: [] };
    const fridays = await roadmap([...smallWorld(), '--calendar', write('calendar.json', company)]);
    const dates = coursesOf(fridays).flatMap(({ classDates }) => classDates);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => new Date(date).getUTCDay() !== 5)).toEqual([]);
  });

  test('--deadline that cannot be met is named with what would meet it: status 3', async () => {
    const args = [...smallWorld(), '--deadline', '2027-05-01', '--class-days-per-month', '0.5'];
    const { status, stdout } = await plan(args);
    expect(status).toBe(3);
    expect(stdout).toContain('期限：2027年5月1日');
    expect(stdout).toContain('期限に間に合わせる方法');
    expect((await roadmap(args)).deadline).toMatchObject({ date: '2027-05-01', met: false });
  });
});

test('--origin carries over what another specialty reached', async () => {
  const args = [...shortPlan, '--origin', 'software', '--lang', 'en'];
  const planned = await roadmap(args);
  expect(planned).toMatchObject({ origin: 'software', specialty: 'hardware' });
  expect(planned.carriedOver.length).toBeGreaterThan(0);
  const { stdout } = await plan(args);
  expect(stdout).toContain('Specialty now: Software');
  expect(stdout).toContain(`Carried over: ${planned.carriedOver.length} knowledge items`);
});

test('--usual-price-day estimates what is unknown, and says so', async () => {
  const args = [...shortPlan, '--usual-price-day', '30000'];
  const { totals } = await roadmap(args);
  expect(totals.estimatedCosts).toBeGreaterThan(0);
  expect((await plan(args)).stdout).toContain(`うち概算 ${totals.estimatedCosts}件`);
});

test('--format ics of a saved plan keeps its ids when the plan is called otherwise', async () => {
  const store = path('store.sqlite');
  const backend = await openTestBackend(store);
  const { id: learner } = await backend.call('learners.create', { name: '佐藤' });
  const { id } = await backend.call('plans.create', { learner, name: '計画', request: exampleRequest });
  const input = { request: exampleRequest, plan: id, format: 'ics', language: 'ja' } as const;
  const uidsOf = async (planName: string) => {
    const file = await backend.call('roadmap.export', { ...input, planName });
    expect(file).toMatchObject({ name: `${planName}.ics`, type: 'text/calendar' });
    return readCalendar(Buffer.from(file.base64, 'base64').toString('utf8')).events.map(({ uid }) => uid);
  };
  expect(await uidsOf('別名')).toEqual(await uidsOf('計画'));
  await backend.close();
});
