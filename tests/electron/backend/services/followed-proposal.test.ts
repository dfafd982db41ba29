/** A proposal is one that everybody can follow: taken, announced and planned anew, it holds what it showed, where rooms are few. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import { noPace, type Profile } from '../../../../shared/curriculum/person.ts';
import type { PlannedPath } from '../../../../shared/curriculum/planned-path.ts';
import { openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { personChange, writeChanges } from '../../../helpers/department-store.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const people = 64;
const ids = Array.from({ length: people }, (_, at) => `p${String(at).padStart(2, '0')}`);
let backend: TestBackend;

/** People of three specialties and several levels and paces, one in four with a due date. */
function profileAt(at: number): Partial<Profile> {
  const pick = <Item>(items: readonly [Item, ...Item[]], turn: number): Item => items[turn % items.length] ?? items[0];
  const current = pick([1, 2, 3, 3], at);
  return {
    specialty: pick(['hardware', 'software', 'facility'], Math.floor(at / 4)),
    current,
    target: current + 1,
    due: at % 4 === 1 ? '2028-09-30' : null,
    pace: { ...noPace, classDaysPerMonth: pick([1.5, 2, 3], at), hoursPerWeek: pick([4, 6, 3], Math.floor(at / 3)) },
  };
}

beforeEach(async () => {
  const file = folder.path('store.sqlite');
  writeChanges(
    file,
    ids.map((id, at) => personChange(id, `受講者${at}`, profileAt(at))),
  );
  backend = await openTestBackend(file);
});

afterEach(() => backend.close());

const planAll = () => backend.call('department.plan', { people: null, all: false, task: 'plan' });

async function pathsNow(): Promise<ReadonlyMap<string, PlannedPath>> {
  const found = new Map<string, PlannedPath>();
  for (const person of ids) {
    const path = await backend.call('department.path', { person });
    if (path) found.set(person, path);
  }
  return found;
}

async function makeRoomsFew(): Promise<void> {
  const { rules } = await backend.call('department.get', {});
  const named = (id: string) => ({ id, name: id, daysOff: [] });
  const sessions = {
    ...rules.sessions,
    minimum: 2,
    rooms: [
      { ...named('r1'), seats: 12 },
      { ...named('r2'), seats: 8 },
    ],
    instructors: [named('i1'), named('i2')].map((each) => ({ ...each, courses: null, daysPerQuarter: 40 })),
  };
  await backend.call('department.saveRules', { rules: { ...rules, sessions } });
}

/** Classes of a path that are not on the days of the session in which the person sits. */
function misplaced(person: string, path: PlannedPath, sessions: readonly CourseSession[]): readonly string[] {
  const mine = sessions.filter(({ roster }) => roster.some((entry) => entry.person === person));
  return mine.flatMap(({ id, course, dates }) => {
    const taken = path.courses.find((each) => each.id === course);
    return taken && (taken.session !== id || taken.classDates.join() !== dates.join())
      ? [`${person} in ${course}`]
      : [];
  });
}

test('whoever was planned stays planned, on the days of the seats, and ends when the effect said', async () => {
  await makeRoomsFew();
  await planAll();
  const before = await pathsNow();
  const able = ids.filter((id) => before.has(id));
  expect(able.length).toBeGreaterThan(55);
  const draft = await backend.call('courseSessions.propose', { from: '2027-04-01', quarters: 8, task: 'propose' });
  const { sessions, seated } = draft.proposal;
  expect(sessions.length).toBeGreaterThan(60);
  expect(draft.clashes).toEqual([]);
  await backend.call('courseSessions.take', { sessions, seated, replaces: draft.replaces, dryRun: false });
  const taken = await backend.call('courseSessions.list', {});
  const changes = taken.map(({ id, ...content }) => ({ id, content: { ...content, status: 'announced' as const } }));
  const effect = await backend.call('courseSessions.effect', { changes, lane: 'test' });
  expect(effect.sums.failing).toEqual([]);
  await backend.call('courseSessions.announce', { ids: taken.map(({ id }) => id), dryRun: false });
  const { failed } = await planAll();
  expect(able.filter((id) => failed.includes(id))).toEqual([]);
  const after = await pathsNow();
  const announced = await backend.call('courseSessions.list', {});
  expect([...after].flatMap(([person, path]) => misplaced(person, path, announced))).toEqual([]);
  const finishes = effect.people.map(({ person }) => [person, after.get(person)?.finish]);
  expect(effect.people.map(({ person, after: finish }) => [person, finish])).toEqual(finishes);
  // A month later everybody begins a month later, but for those whose seats count on what they do until then.
  const { rules } = await backend.call('department.get', {});
  await backend.call('department.saveRules', { rules: { ...rules, start: '2027-06-01' } });
  const later = await planAll();
  expect(able.filter((id) => later.failed.includes(id))).toEqual([]);
  const last = await pathsNow();
  expect([...last].flatMap(([person, path]) => misplaced(person, path, announced))).toEqual([]);
});
