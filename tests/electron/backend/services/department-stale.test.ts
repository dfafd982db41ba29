/** Who of a department is out of date: whoever's question is another than the one that was planned. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  curriculumChange,
  rulesChange,
  sessionChange,
  teamChange,
} from '../../../../electron/backend/store/department.ts';
import type { Change } from '../../../../electron/backend/store/edits.ts';
import { entryChange } from '../../../../electron/backend/store/record-entries.ts';
import type { CourseSessionContent } from '../../../../shared/curriculum/course-session.ts';
import type { CurriculumContent } from '../../../../shared/curriculum/curriculum.ts';
import { usualRules } from '../../../../shared/curriculum/department-rules.ts';
import { noPace } from '../../../../shared/curriculum/person.ts';
import { usualCalendar } from '../../../../shared/model/work-calendar.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { ownCourse } from '../../../helpers/catalogue-fixture.ts';
import { onTheWay, personChange, writeChanges, writtenAt } from '../../../helpers/department-store.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
});

const completed = (person: string, course: string): Change =>
  entryChange(person, 'e1', {
    id: 'e1',
    changedAt: writtenAt,
    removed: false,
    former: [],
    content: {
      kind: 'course',
      course,
      status: 'completed',
      due: null,
      date: '2026-05-01',
      result: '',
      certificate: null,
      note: '',
    },
  });

const plan = (backend: TestBackend, all = false) =>
  backend.call('department.plan', { people: null, all, task: 'plan' });
const stale = async (backend: TestBackend) => (await backend.call('department.answers', {})).stale;

/** Opens the store, plans everyone, closes it, changes it and tells who is out of date then. */
async function staleAfter(changes: readonly Change[]): Promise<readonly string[]> {
  const before = await openTestBackend(file);
  await plan(before);
  expect(await stale(before)).toEqual([]);
  await before.close();
  writeChanges(file, changes);
  const after = await openTestBackend(file);
  const found = await stale(after);
  await after.close();
  return found;
}

const dates = ['2027-09-08', '2027-09-09', '2027-09-10'] as const;

const session = (given: Partial<CourseSessionContent>): CourseSessionContent => ({
  course: 'COM-401',
  dates: [...dates],
  seats: 1,
  minimum: 0,
  room: null,
  instructor: null,
  place: '',
  note: '',
  status: 'announced',
  locked: false,
  cost: null,
  roster: [],
  ...given,
});

const content: CurriculumContent = {
  name: '標準',
  specialty: 'hardware',
  from: 3,
  to: 4,
  choice: { kind: 'planner', locked: [], excluded: [] },
  objective: 'hours',
  pace: noPace,
  start: null,
  note: '',
};

describe('who is out of date', () => {
  beforeEach(() =>
    writeChanges(file, [
      personChange('a', '佐藤', { ...onTheWay, team: 'east' }),
      personChange('b', '鈴木', onTheWay),
      teamChange('east', { name: '東日本', parent: null, code: '', curriculum: null }),
      curriculumChange('c', {
        createdAt: writtenAt,
        draft: content,
        versions: [
          { version: 1, publishedAt: writtenAt, change: '', content },
          { version: 2, publishedAt: writtenAt, change: '', content: { ...content, objective: 'finish' } },
        ],
      }),
    ]),
  );

  const east = (version: number): Change =>
    teamChange('east', { name: '東日本', parent: null, code: '', curriculum: { curriculum: 'c', version } });

  test.each<readonly [string, readonly Change[], readonly string[]]>([
    ['nobody, where a note is written', [personChange('b', '鈴木', { ...onTheWay, note: '異動予定' })], []],
    ['a person whose target is another', [personChange('b', '鈴木', { ...onTheWay, target: 5 })], ['b']],
    ['a person who has completed a course', [completed('b', 'PMG-401')], ['b']],
    ['nobody, where a course of a level long held was completed', [completed('b', 'CSM-301')], []],
    ['everybody, where the rules are others', [rulesChange({ ...usualRules, classDaysPerMonth: 3 })], ['a', 'b']],
    ['a team that follows another version', [east(2)], ['a']],
    ['everybody, where a session is announced', [sessionChange('s', session({}))], ['a', 'b']],
    ['nobody, where one is only proposed', [sessionChange('s', session({ status: 'proposed' }))], []],
  ])('is %s', async (_what, changes, expected) => {
    expect(await staleAfter(changes)).toEqual(expected);
  });

  test('is whoever comes onto a roster, and joins that session although it is full', async () => {
    writeChanges(file, [sessionChange('s', session({ seats: 2 }))]);
    const roster = [{ person: 'b', attendance: 'enrolled' as const }];
    expect(await staleAfter([sessionChange('s', session({ seats: 2, roster }))])).toEqual(['b']);
    writeChanges(file, [sessionChange('s', session({ roster }))]);
    const backend = await openTestBackend(file);
    await plan(backend);
    const joined = (await backend.call('department.path', { person: 'b' }))?.courses.find(({ id }) => id === 'COM-401');
    expect(joined).toMatchObject({ session: 's', classDates: dates });
    const other = await backend.call('department.path', { person: 'a' });
    expect(other?.courses.map((course) => course.session)).not.toContain('s');
    await backend.close();
  });

  test('is everybody, where the catalogue or the calendar are others, and nobody once that is undone', async () => {
    const backend = await openTestBackend(file);
    await plan(backend);
    await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-1') });
    expect(await stale(backend)).toEqual(['a', 'b']);
    await backend.call('history.undo', {});
    expect(await stale(backend)).toEqual([]);
    await backend.call('calendar.update', { calendar: { ...usualCalendar, weekend: [5, 6, 7] } });
    expect(await stale(backend)).toEqual(['a', 'b']);
    await backend.close();
  });

  test('is whoever is given a plan of their own, which then counts', async () => {
    const backend = await openTestBackend(file);
    await plan(backend);
    const own = await backend.call('plans.create', { learner: 'b', name: '自分の計画', request: exampleRequest });
    expect(await stale(backend)).toEqual([]);
    await backend.call('people.change', { ids: ['b'], change: { plan: own.id }, dryRun: false });
    expect(await stale(backend)).toEqual(['b']);
    await plan(backend);
    expect(await backend.call('department.path', { person: 'b' })).toMatchObject({ from: 5, to: 6 });
    await backend.close();
  });
});
