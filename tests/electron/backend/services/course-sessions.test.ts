/** Sessions and rosters over a real store: what is refused, what attendance writes, and that all of it can be undone. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CourseSession, CourseSessionContent } from '../../../../shared/curriculum/course-session.ts';
import { usualRules } from '../../../../shared/curriculum/department-rules.ts';
import { openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { readZip } from '../../../helpers/read-zip.ts';
import { classCourse, enrolled, sessionOf } from '../../../helpers/session-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;
let people: readonly string[];

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  const made = await Promise.all(['青木', '井上', '上田'].map((name) => backend.call('learners.create', { name })));
  people = made.map(({ id }) => id);
});

afterEach(async () => {
  await backend.close();
});

const person = (at: number) => people[at] ?? '';

async function make(part: Partial<CourseSessionContent> = {}): Promise<CourseSession> {
  const content = sessionOf(part);
  const { sessions } = await backend.call('courseSessions.save', { changes: [{ id: null, content }], dryRun: false });
  backend.clock.advance(10_000);
  const [session] = sessions;
  if (!session) throw new Error('no session was made');
  return session;
}

const contentOf = ({ id: _, ...content }: CourseSession): CourseSessionContent => content;

/** The codes of what a change would run into. */
async function codes(id: string | null, content: CourseSessionContent | null): Promise<readonly string[]> {
  const { problems } = await backend.call('courseSessions.save', { changes: [{ id, content }], dryRun: true });
  return problems.map(({ severity, code }) => `${severity} ${code}`);
}

const list = () => backend.call('courseSessions.list', {});
const completedOf = async (learner: string) =>
  (await backend.call('record.get', { learner })).entries.filter(
    ({ removed, content }) => !removed && content.kind === 'course' && content.status === 'completed',
  );

describe('a session', () => {
  test('is made, changed, announced and cancelled, each as one edit that can be taken back', async () => {
    const session = await make();
    expect(await list()).toEqual([session]);
    await backend.call('courseSessions.announce', { ids: [session.id], dryRun: false });
    backend.clock.advance(10_000);
    await backend.call('courseSessions.cancel', { ids: [session.id], dryRun: false });
    expect((await list())[0]?.status).toBe('cancelled');
    expect(await backend.call('history.undo', {})).toMatchObject({ undo: 'session.announce' });
    expect((await list())[0]?.status).toBe('announced');
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(await list()).toEqual([]);
  });

  test('is refused on a day without work, in a blackout, with days that fall, or of a course without class days', async () => {
    const blackouts = [{ from: '2027-06-10', to: '2027-06-20', label: '移行', stops: 'classes' as const }];
    const sessions = { ...usualRules.sessions, blackouts };
    await backend.call('department.saveRules', { rules: { ...usualRules, sessions } });
    expect(await codes(null, sessionOf({ dates: ['2027-06-05', '2027-06-07'] }))).toEqual(['error no-working-day']);
    expect(await codes(null, sessionOf({ dates: ['2027-06-10', '2027-06-11'] }))).toEqual([
      'error blackout',
      'error blackout',
    ]);
    expect(await codes(null, sessionOf({ dates: ['2027-06-02', '2027-06-01'] }))).toEqual(['error dates-not-rising']);
    expect(await codes(null, sessionOf({ dates: ['2027-06-02'] }))).toEqual(['warning day-count']);
    expect(await codes(null, sessionOf({ course: 'nothing' }))).toEqual(['error unknown-course']);
    expect(await codes('gone', null)).toEqual(['error unknown-session']);
    const refusal = await backend.refusal('courseSessions.save', {
      changes: [{ id: null, content: sessionOf({ dates: ['2027-06-05', '2027-06-06'] }) }],
      dryRun: false,
    });
    expect(refusal).toMatchObject({
      code: 'sessions-refused',
      details: { problem: { value: '2027-06-05' }, problems: 2 },
    });
    expect(await list()).toEqual([]);
  });

  test('keeps its room and its instructor to itself, and fits into the room', async () => {
    const room = { id: 'r1', name: '第1教室', seats: 4, daysOff: [] };
    const instructor = { id: 'i1', name: '講師', courses: null, daysPerQuarter: 3, daysOff: [] };
    const sessions = { ...usualRules.sessions, rooms: [room], instructors: [instructor] };
    await backend.call('department.saveRules', { rules: { ...usualRules, sessions } });
    const taken = await make({ room: 'r1', instructor: 'i1' });
    expect(await codes(null, sessionOf({ room: 'r1', dates: ['2027-06-02', '2027-06-03'] }))).toEqual([
      'error room-taken',
    ]);
    expect(await codes(null, sessionOf({ instructor: 'i1' }))).toEqual([
      'error instructor-taken',
      'warning instructor-over-days',
    ]);
    expect(await codes(taken.id, { ...contentOf(taken), seats: 5 })).toEqual(['error room-too-small']);
    expect(await codes(null, sessionOf({ room: 'r9', instructor: 'i9' }))).toEqual([
      'error unknown-room',
      'error unknown-instructor',
    ]);
    await backend.call('courseSessions.cancel', { ids: [taken.id], dryRun: false });
    expect(await codes(null, sessionOf({ room: 'r1', instructor: 'i1' }))).toEqual([]);
  });

  test('never has fewer seats than people', async () => {
    const session = await make({ roster: enrolled(person(0), person(1)) });
    expect(await codes(session.id, { ...contentOf(session), seats: 1 })).toEqual(['error seats-below-taken']);
    expect(await codes(session.id, { ...contentOf(session), seats: 2 })).toEqual([]);
  });
});

describe('a roster', () => {
  test('takes people in while seats are free, moves them and keeps who withdraws', async () => {
    const small = await make({ seats: 1 });
    const large = await make({ dates: ['2027-06-08', '2027-06-09'] });
    const move = (who: string, from: string | null, to: string | null, dryRun = false) =>
      backend.call('roster.move', { moves: [{ person: who, from, to }], dryRun });
    await move(person(0), null, small.id);
    const full = await move(person(1), null, small.id, true);
    expect(full.problems).toMatchObject([{ code: 'no-seat', severity: 'error', person: person(1) }]);
    await move(person(0), small.id, large.id);
    await move(person(1), null, small.id);
    await move(person(1), small.id, null);
    const rosters = new Map((await list()).map(({ id, roster }) => [id, roster]));
    expect(rosters.get(small.id)).toEqual([{ person: person(1), attendance: 'withdrawn' }]);
    expect(rosters.get(large.id)).toEqual(enrolled(person(0)));
    const strange = await move('nobody', null, large.id, true);
    expect(strange.problems.map(({ code }) => code)).toContain('unknown-person');
  });

  test('gives nobody a seat twice', async () => {
    const session = await make({ roster: enrolled(person(0)) });
    const moves = [
      { person: person(1), from: null, to: session.id },
      { person: person(1), from: null, to: session.id },
    ];
    const { problems } = await backend.call('roster.move', { moves, dryRun: true });
    expect(problems).toMatchObject([{ code: 'person-twice', person: person(1) }]);
  });
});

describe('attendance', () => {
  const past = { dates: ['2026-10-06', '2026-10-07'], status: 'announced' } as const;

  test('writes the completed course once, takes it back, and is undone together with the roster', async () => {
    const session = await make({ ...past, roster: enrolled(person(0), person(1)) });
    const record = (attendance: 'attended' | 'absent' | 'enrolled') =>
      backend.call('roster.record', {
        session: session.id,
        attendance: [{ person: person(0), attendance }],
        dryRun: false,
      });
    await record('attended');
    const [entry, ...more] = await completedOf(person(0));
    expect(more).toEqual([]);
    expect(entry?.content).toMatchObject({ course: classCourse().id, date: '2026-10-07' });
    expect(entry?.content).toMatchObject({ note: expect.stringContaining('大阪') });
    expect((await list())[0]).toMatchObject({ status: 'held' });
    await record('attended');
    expect(await completedOf(person(0))).toEqual([entry]);
    backend.clock.advance(10_000);
    await record('absent');
    expect(await completedOf(person(0))).toEqual([]);
    await backend.call('history.undo', {});
    expect(await completedOf(person(0))).toHaveLength(1);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(await completedOf(person(0))).toEqual([]);
    expect((await list())[0]).toMatchObject({ status: 'announced', roster: enrolled(person(0), person(1)) });
  });

  test('adds nothing where the record says it already', async () => {
    const session = await make({ ...past, roster: enrolled(person(0)) });
    const content = {
      kind: 'course',
      course: session.course,
      status: 'completed',
      due: null,
      date: '2026-10-07',
      result: '',
      certificate: null,
      note: '',
    } as const;
    await backend.call('record.saveEntry', { learner: person(0), id: null, content });
    const attendance = [{ person: person(0), attendance: 'attended' as const }];
    await backend.call('roster.record', { session: session.id, attendance, dryRun: false });
    expect(await completedOf(person(0))).toHaveLength(1);
  });

  test('of days to come, or of somebody who is not on the roster, is refused; a session somebody attended stays', async () => {
    const coming = await make({ roster: enrolled(person(0)) });
    const held = await make({ ...past, roster: enrolled(person(0)) });
    const record = (session: string, who: string) => ({
      session,
      attendance: [{ person: who, attendance: 'attended' }],
      dryRun: false,
    });
    for (const [input, code] of [
      [record(coming.id, person(0)), 'not-over'],
      [record(held.id, person(2)), 'not-on-roster'],
    ] as const)
      expect(await backend.refusal('roster.record', input)).toMatchObject({ details: { problem: { code } } });
    await backend.call('roster.record', record(held.id, person(0)) as never);
    const refusal = await backend.refusal('courseSessions.cancel', { ids: [held.id], dryRun: false });
    expect(refusal).toMatchObject({ details: { problem: { code: 'has-attended' } } });
  });
});

describe('files', () => {
  const textOf = ({ base64 }: { readonly base64: string }) => Buffer.from(base64, 'base64').toString('utf8');

  test('a session as a calendar says place and people, a person’s calendar holds their sessions', async () => {
    const session = await make({ roster: enrolled(person(0)) });
    const all = textOf(await backend.call('courseSessions.calendar', { of: 'sessions', ids: null, language: 'ja' }));
    expect(all.replaceAll('\r\n ', '')).toContain('受講者 1人／定員4');
    expect(all).toContain('LOCATION:大阪');
    expect(all).toContain('DTSTART;VALUE=DATE:20270601');
    const own = textOf(
      await backend.call('courseSessions.calendar', { of: 'people', ids: [person(0)], language: 'en' }),
    );
    expect(own).toContain('DTEND;VALUE=DATE:20270603');
    const other = textOf(
      await backend.call('courseSessions.calendar', { of: 'people', ids: [person(1)], language: 'en' }),
    );
    expect(other).not.toContain('BEGIN:VEVENT');
    expect(session.id).not.toBe('');
  });

  test('calendars of several people are one file each in a zip; whoever has nothing to attend has none', async () => {
    await make({ roster: enrolled(person(0), person(2)) });
    const made = await backend.call('courseSessions.calendar', { of: 'people', ids: null, language: 'ja' });
    expect([made.name, made.type]).toEqual(['研修カレンダー_2027-04-01.zip', 'application/zip']);
    const files = await readZip(Buffer.from(made.base64, 'base64'));
    expect([...files.keys()].sort()).toEqual(['上田.ics', '青木.ics']);
    for (const bytes of files.values()) expect(bytes.toString('utf8')).toContain('DTSTART;VALUE=DATE:20270601');
  });

  test('budgets are kept by team and quarter, and shares of sessions add up to the yen', async () => {
    await make({ roster: enrolled(person(0), person(1), person(2)), cost: 100_000 });
    const table = await backend.call('budget.set', { budgets: [{ team: null, quarter: '2027-Q1', yen: 90_000 }] });
    expect(table.cells).toEqual([
      expect.objectContaining({ team: null, quarter: '2027-Q1', sessions: 100_000, budget: 90_000, fees: 0 }),
    ]);
    const csv = textOf(
      await backend.call('courseSessions.export', { what: 'budget', format: 'csv', session: null, language: 'ja' }),
    );
    expect(csv).toContain('部門全体,2027年度 第1四半期,100000,0,100000,0,90000,-10000,3');
  });
});

describe('attendance as a file', () => {
  const past = { dates: ['2026-10-06', '2026-10-07'], status: 'announced' } as const;

  async function upload(bytes: Buffer, name: string): Promise<string> {
    const { upload: id } = await backend.call('upload.begin', { name, size: bytes.length });
    await backend.call('upload.append', { upload: id, base64: bytes.toString('base64') });
    return id;
  }

  async function choices(bytes: Buffer, name: string) {
    const id = await upload(bytes, name);
    const { sheet, mapping } = await backend.call('import.inspect', { what: 'attendance', upload: id });
    const rest = { keepUnknownPrerequisites: false, createTeams: false, language: 'ja', task: 'import' } as const;
    return { what: 'attendance', upload: id, sheet, mapping, ...rest } as const;
  }

  const roster = async (session: string, format: 'xlsx' | 'csv') => {
    const file = await backend.call('courseSessions.export', { what: 'roster', format, session, language: 'ja' });
    return Buffer.from(file.base64, 'base64');
  };

  test('an exported roster comes back as it went out, and with marks it is recorded as one edit', async () => {
    await backend.call('people.change', { ids: [person(0)], change: { number: '0012' }, dryRun: false });
    const session = await make({ ...past, roster: enrolled(person(0), person(1)) });
    const same = await choices(await roster(session.id, 'xlsx'), 'roster.xlsx');
    expect(await backend.call('import.preview', same)).toMatchObject({ rows: 2, changed: 0, same: 2, errors: 0 });

    const csv = (await roster(session.id, 'csv')).toString('utf8');
    const marked = csv.replace(/(0012.*)受講予定/u, '$1○').replace(/(井上.*)受講予定/u, '$1欠席');
    const given = await choices(Buffer.from(marked, 'utf8'), 'roster.csv');
    expect(await backend.call('import.preview', given)).toMatchObject({ changed: 2, errors: 0, warnings: 0 });
    await backend.call('import.apply', given);
    expect((await list())[0]).toMatchObject({
      status: 'held',
      roster: [
        { person: person(0), attendance: 'attended' },
        { person: person(1), attendance: 'absent' },
      ],
    });
    expect(await completedOf(person(0))).toHaveLength(1);
    expect(await backend.call('history.undo', {})).toMatchObject({ redo: 'session.import' });
    expect(await completedOf(person(0))).toEqual([]);
    expect((await list())[0]?.roster).toEqual(enrolled(person(0), person(1)));
  });

  test('rows of unknown sessions and people, and attendance of days to come, are told where they stand', async () => {
    const coming = await make({ roster: enrolled(person(0)) });
    const rows = [
      '開催回ID,氏名,出欠',
      `${coming.id},青木,出席`,
      'gone,青木,出席',
      `${coming.id},無名,出席`,
      `${coming.id},青木,?`,
    ];
    const given = await choices(Buffer.from(rows.join('\r\n'), 'utf8'), 'rows.csv');
    const { problems, errors } = await backend.call('import.preview', given);
    expect(problems.map(({ row, code }) => `${row} ${code}`).toSorted()).toEqual([
      '2 refused',
      '3 session-unknown',
      '4 not-on-roster',
      '5 attendance-unknown',
    ]);
    expect(errors).toBe(4);
    expect(await backend.refusal('import.apply', given)).toMatchObject({ code: 'import-has-errors' });
  });
});
