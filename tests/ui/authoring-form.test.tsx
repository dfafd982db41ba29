/** The forms on screen: what is typed is saved, what is wrong is said, nothing is lost unasked. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppFixture } from './app-fixture.tsx';
import { authoringFixture, doing, drawDialogs, type OwnRows, press, screenText, type } from './authoring-fixture.tsx';

let fixture: AppFixture & { readonly own: OwnRows };

beforeEach(async () => {
  fixture = await authoringFixture();
  await drawDialogs(fixture);
});

const state = () => fixture.store.getState();
const openCopy = () => doing(() => state().copyCourse('CSM-401', 'CSM-401-A', true));

describe('a new course', () => {
  it('says what is missing, and saves nothing until it is there', async () => {
    await doing(() => state().openCourseForm(null));
    await type('コース名（日本語）', '試しのコース');
    await press('保存');
    expect(screenText()).toContain('コース群を選んでください');
    expect(fixture.api.namesOf('catalogue.saveCourse')).toEqual([]);
  });

  it('says at once that an id is taken', async () => {
    await doing(() => state().openCourseForm(null));
    await type('コースID', 'CSM-401');
    expect(screenText()).toContain('「CSM-401」はすでに使われています');
  });
});

describe('a built-in course', () => {
  it('opens to be read, and offers a version of one’s own that says what happens', async () => {
    await doing(() => state().openCourseForm('CSM-401'));
    expect(screenText()).toContain('組み込みのコースです');
    expect(document.querySelector('input')).toBeNull();
    await press('自社版を作る');
    expect(screenText()).toContain('元の CSM-401 は変わらず台帳に残ります');
    await press('作って編集する');
    expect(fixture.api.namesOf('catalogue.copyCourse')).toEqual([
      { name: 'catalogue.copyCourse', input: { id: 'CSM-401', newId: 'CSM-401-A', replace: true } },
    ]);
    expect(screenText()).toContain('CSM-401 の自社版');
  });
});

describe('an own course', () => {
  it('is saved with what was changed, and nothing else', async () => {
    await openCopy();
    const before = state().reference?.courses.get('CSM-401-A');
    await type('提供元', '株式会社みちしるべ');
    await press('保存');
    expect(fixture.own.courses).toEqual([{ ...before, provider: '株式会社みちしるべ' }]);
    expect(state().courseForm).toBeNull();
    expect(state().reference?.courses.get('CSM-401-A')?.provider).toBe('株式会社みちしるべ');
  });

  it('asks before changes are lost', async () => {
    await openCopy();
    await type('提供元', '別の会社');
    await press('閉じる');
    expect(screenText()).toContain('保存していない変更があります');
    await press('保存せずに閉じる');
    expect(state().courseForm).toBeNull();
    expect(fixture.api.namesOf('catalogue.saveCourse')).toEqual([]);
  });

  it('closes without a question where nothing changed', async () => {
    await openCopy();
    await press('閉じる');
    expect(state().courseForm).toBeNull();
  });

  it('teaches what is ticked in the grid', async () => {
    await openCopy();
    const before = state().reference?.courses.get('CSM-401-A')?.teaches ?? [];
    await press('ネゴシエーションのすべて、レベル4');
    await press('保存');
    expect(fixture.own.courses[0]?.teaches.length).toBe(before.length + 1);
  });

  it('gets a session, which is saved after the course', async () => {
    await openCopy();
    await press('開催回を追加');
    await press('日を追加');
    await press('保存');
    expect(fixture.own.sessions).toMatchObject([
      { course: 'CSM-401-A', dates: ['2026-11-24', '2026-11-25'], seats: null },
    ]);
    await doing(() => state().openCourseForm('CSM-401-A'));
    await press('開催回1を削除');
    await press('保存');
    expect(fixture.own.sessions).toEqual([]);
  });
});

describe('a course group', () => {
  it('is saved in words and levels, and told to who asked for it', async () => {
    const told: string[] = [];
    await doing(() => state().openGroupForm(null, (id) => told.push(id)));
    await type('コース群ID', 'own-security');
    await type('コース群名（日本語）', '自社セキュリティ');
    await press('保存');
    expect(fixture.own.groups).toMatchObject([
      { id: 'own-security', title: { ja: '自社セキュリティ', en: '自社セキュリティ' }, source: 'imported' },
    ]);
    expect(told).toEqual(['own-security']);
    expect(state().groupForm).toBeNull();
  });
});
