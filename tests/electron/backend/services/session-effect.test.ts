/** What a change of sessions would do, and sessions proposed for what everybody's paths ask for, over a real store. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CourseSession, CourseSessionContent } from '../../../../shared/curriculum/course-session.ts';
import { emptyProfile, type Profile } from '../../../../shared/curriculum/person.ts';
import { openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { enrolled, sessionOf } from '../../../helpers/session-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
});

afterEach(() => backend.close());

const goal: Profile = { ...emptyProfile, specialty: 'hardware', current: 3, target: 4 };

async function people(count: number, part: Partial<Profile> = {}): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const profile = { ...goal, ...part };
    ids.push((await backend.call('people.create', { name: `受講者${at + 1}`, profile })).id);
  }
  return ids;
}

const planAll = () => backend.call('department.plan', { people: null, all: false, task: 'plan' });

/** The last class of somebody's path: its session decides when the path ends. */
async function lastClass(person: string) {
  const path = await backend.call('department.path', { person });
  const classes = (path?.courses ?? []).filter(({ classDates }) => classDates.length > 0);
  const last = classes.reduce((a, b) => (b.end > a.end ? b : a));
  return { path, last };
}

async function announce(...contents: readonly CourseSessionContent[]): Promise<readonly CourseSession[]> {
  const changes = contents.map((content) => ({ id: null, content: { ...content, status: 'announced' as const } }));
  return (await backend.call('courseSessions.save', { changes, dryRun: false })).sessions;
}

const contentOf = ({ id: _, ...content }: CourseSession): CourseSessionContent => content;

describe('the effect of cancelling a session', () => {
  test('tells who loses a seat, who goes elsewhere, who ends later and misses the due date, and the cost', async () => {
    const [first = ''] = await people(1);
    await planAll();
    const { last } = await lastClass(first);
    const [early, late] = await announce(
      sessionOf({ course: last.id, dates: last.classDates, roster: enrolled(first), seats: 4 }),
      sessionOf({ course: last.id, dates: ['2030-06-03'], seats: 4 }),
    );
    if (!early || !late) throw new Error('no sessions');
    // A plan of their own that will not do without the course, whatever else would be in time.
    const question = await backend.call('department.question', { person: first });
    if (!question.ok) throw new Error('no question');
    const request = { ...question.request, locked: [last.id], deadline: '2029-12-31', sessions: [] };
    const { id: plan } = await backend.call('plans.create', { learner: first, name: '自分の計画', request });
    await backend.call('people.change', { ids: [first], change: { plan, due: '2029-12-31' }, dryRun: false });
    await planAll();
    const before = await backend.call('department.path', { person: first });
    expect(before?.courses.find(({ id }) => id === last.id)?.session).toBe(early.id);

    const changes = [{ id: early.id, content: { ...contentOf(early), status: 'cancelled' as const } }];
    const effect = await backend.call('courseSessions.effect', { changes, lane: 'test' });
    expect(effect.problems.map(({ code }) => code)).toEqual(['people-lose-seats']);
    expect(effect.sums).toMatchObject({ losing: [first], later: [first], newlyLate: [first], failing: [] });
    const [person] = effect.people;
    expect(person?.shifts).toContainEqual({ course: last.id, from: early.id, to: late.id });
    expect(person?.before).toBe(before?.finish);
    expect((person?.after ?? '') > '2030').toBe(true);
    const whole = effect.costs.filter(({ team }) => team === null);
    expect(whole.some(({ before: was, after: is }) => was - is >= 300_000)).toBe(true);

    expect((await backend.call('courseSessions.list', {}))[0]?.status).toBe('announced');
    expect(await backend.call('department.path', { person: first })).toEqual(before);
    await backend.call('courseSessions.save', { changes, dryRun: false });
    await planAll();
    expect((await backend.call('department.path', { person: first }))?.finish).toBe(person?.after);
  });

  test('of two questions of one lane only the newer is answered', async () => {
    const [first = ''] = await people(1);
    const [session] = await announce(sessionOf({ roster: enrolled(first) }));
    if (!session) throw new Error('no session');
    const ask = (seats: number) =>
      backend.call('courseSessions.effect', {
        changes: [{ id: session.id, content: { ...contentOf(session), seats } }],
        lane: 'drag',
      });
    const older = ask(5).then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    const newer = await ask(6);
    expect(await older).toContain('cancelled');
    expect(newer.sums.losing).toEqual([]);
  });
});

describe('demand and proposal', () => {
  test('people without seats are needed for, a proposal seats them, and taking it is one edit', async () => {
    const ids = await people(5);
    await planAll();
    const demand = await backend.call('demand.get', {});
    expect(demand.people).toBe(5);
    expect(demand.cells.length).toBeGreaterThan(0);
    for (const cell of demand.cells) {
      expect(cell.people).toEqual([...ids].sort());
      expect(cell.uncovered).toBe(5);
    }
    const draft = await backend.call('courseSessions.propose', { from: '2027-04-01', quarters: 12, task: 'propose' });
    expect(draft.needs).toBe(demand.cells.length * 5);
    expect(draft.proposal.cost).toBeGreaterThanOrEqual(draft.proposal.bound);
    expect(draft.proposal.sessions.length).toBeGreaterThan(0);
    expect(draft.clashes).toEqual([]);
    const { sessions, seated } = draft.proposal;
    const { problems } = await backend.call('courseSessions.take', {
      sessions,
      seated,
      replaces: draft.replaces,
      dryRun: false,
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const kept = await backend.call('courseSessions.list', {});
    expect(kept).toHaveLength(sessions.length);
    await backend.call('courseSessions.announce', { ids: kept.map(({ id }) => id), dryRun: false });
    // Everybody can be planned with the seats that they were given.
    expect((await planAll()).failed.filter((id) => ids.includes(id))).toEqual([]);
    const after = await backend.call('demand.get', {});
    expect(after.cells.reduce((sum, { uncovered }) => sum + uncovered, 0)).toBe(draft.proposal.unseated.length);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(await backend.call('courseSessions.list', {})).toEqual([]);
  });
});
