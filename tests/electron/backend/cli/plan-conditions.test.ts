/** The options of `plan` that limit and move things: what they ask, and how they are refused. */
import { describe, expect, test } from 'vitest';
import { noConditions } from '../../../../shared/model/plan-request.ts';
import { readCalendar } from '../../../helpers/ical-events.ts';
import { coursesOf, preparePlanCommand, shortPlan } from '../../../helpers/plan-command.ts';
import { conditionsFrom } from '../../../helpers/plan-conditions.ts';

const { plan, roadmap, write } = preparePlanCommand();

async function refused(args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await plan([...shortPlan, ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr;
}

describe('what they ask', () => {
  test('without any, nothing is limited', async () => {
    expect(await conditionsFrom([])).toEqual(noConditions);
  });

  test('every one', async () => {
    const off = [{ from: '2027-12-27', to: '2028-01-05', label: '休暇', stops: 'all' }];
    const args = [
      ...['--origin', 'facility', '--also', 'software', '--also', 'facility'],
      ...['--weights', 'hours=1、cost=２', '--usual-price-day', '30,000', '--usual-price-hour', '0'],
      ...['--providers', '道標 研修所、Acme, B'],
      ...['--deadline', '2028-03-31', '--days-off', write('off.json', off)],
      ...[
        '--order',
        'B-2',
        '--order',
        'B-1',
        '--move',
        'A-1=2027-05-06',
        '--move',
        'b=c=2027-06-01',
        '--session',
        'A-1=S 7',
      ],
    ];
    expect(await conditionsFrom(args)).toEqual({
      origin: 'facility',
      order: ['B-2', 'B-1'],
      also: ['software', 'facility'],
      weights: { hours: 1, cost: 2, courses: 0 },
      usualPrices: { perClassDay: 30_000, perELearningHour: 0 },
      providers: ['道標 研修所', 'Acme', 'B'],
      deadline: '2028-03-31',
      daysOff: off,
      moves: [
        { course: 'A-1', start: '2027-05-06' },
        { course: 'b=c', start: '2027-06-01' },
      ],
      sessions: [{ course: 'A-1', session: 'S 7' }],
    });
  });

  test('those of a saved plan stay where nothing else is said', async () => {
    const saved = {
      ...noConditions,
      deadline: '2028-03-31',
      also: ['software'],
      usualPrices: { perClassDay: 1, perELearningHour: 2 },
    };
    expect(await conditionsFrom([], saved)).toEqual(saved);
    expect(await conditionsFrom(['--usual-price-day', '5', '--also', 'facility'], saved)).toEqual({
      ...saved,
      also: ['facility'],
      usualPrices: { perClassDay: 5, perELearningHour: 2 },
    });
  });
});

describe('are refused in one line', () => {
  test.each([
    ['weights in words', ['--objective', 'weighted', '--weights', 'hours=much'], 'hours=much'],
    ['a weight for nothing', ['--objective', 'weighted', '--weights', 'fame=1'], 'fame=1'],
    ['weights beyond measure', ['--objective', 'weighted', '--weights', 'hours=1001'], '1001'],
    ['no weight at all', ['--objective', 'weighted', '--weights', 'hours=0'], 'hours=0'],
    ['weights that nothing uses', ['--objective', 'hours', '--weights', 'hours=1'], '--objective weighted'],
    ['half a yen', ['--usual-price-day', '0.5'], '0.5'],
    ['a price below zero', ['--usual-price-hour=-1'], '-1'],
    ['a deadline in words', ['--deadline', 'soon'], 'soon'],
    ['a deadline that does not exist', ['--deadline', '2028-02-30'], '--deadline'],
    ['a move without a date', ['--move', 'NET-601'], 'NET-601'],
    ['a move without a course', ['--move', '=2027-05-06'], '=2027-05-06'],
    ['a move to no day', ['--move', 'NET-601=2027-05-32'], '2027-05-32'],
    ['a session without a course', ['--session', 'S-7'], 'S-7'],
  ])('%s', async (_what, args, named) => {
    expect(await refused(args)).toContain(named);
  });

  test.each(['--days-off', '--calendar', '--sessions'])('%s that does not exist', async (option) => {
    expect(await refused([option, '/nowhere/none.json'])).toContain('none.json');
  });

  test.each([
    ['--days-off', [{ from: '2027-04-01' }], '0.to'],
    ['--calendar', { weekend: [8], holidays: true, daysOff: [], workingDays: [] }, 'weekend.0'],
    ['--calendar', { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: true, daysOff: [], workingDays: [] }, 'weekend'],
    ['--sessions', [{ id: 'a', course: 'NET-601', dates: [] }], '0.dates'],
    ['--sessions', [{ id: 'a', course: 'X-1', dates: ['2027-05-06'] }], 'X-1'],
  ])('%s of another shape: %j', async (option, content, where) => {
    expect(await refused([option, write('file.json', content)])).toContain(where);
  });

  test('in English where asked', async () => {
    expect(await refused(['--deadline', 'soon', '--lang', 'en'])).toContain('is no date');
  });
});

test('--format ics is the calendar of the roadmap', async () => {
  const { status, stdout, stderr } = await plan([...shortPlan, '--format', 'ics']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { events } = readCalendar(stdout);
  const classes = coursesOf(await roadmap(shortPlan)).filter(({ classDates }) => classDates.length > 0);
  for (const { title, classDates } of classes) {
    const found = events.filter(({ summary }) => summary.startsWith(`集合研修：${title.ja}`));
    expect(found.map(({ start }) => start)).toContain(classDates[0]);
  }
});
