/** From the seats that people need to sessions that are held: proposed, moved by keys, attended. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CourseSession } from '../../shared/curriculum/course-session.ts';
import { emptyProfile } from '../../shared/curriculum/person.ts';
import { enrolled, sessionOf } from '../helpers/session-fixture.ts';
import { SessionsPage } from './pages/sessions-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
const names = ['青木 健', '井上 由美', '上田 誠', '江口 直樹', '大野 恵'];
let app: ServedApp;
let sessions: SessionsPage;
let people: readonly string[];

beforeAll(async () => {
  app = await startServedApp(faults);
  sessions = new SessionsPage(await app.open());
  const made: string[] = [];
  for (const [at, name] of names.entries()) {
    const profile = { ...emptyProfile, number: `E${at + 1}`, specialty: 'hardware', current: 3, target: 4 };
    made.push(((await sessions.call('people.create', { name, profile })) as { id: string }).id);
  }
  people = made;
  await sessions.call('department.plan', { people: null, all: false, task: 'plan' });
  await sessions.open();
}, 60_000);

afterAll(() => app.close());

async function expectSound(): Promise<void> {
  expect(await violations(sessions.page)).toEqual([]);
  expect(await overflow(sessions.page)).toBe(0);
}

const list = async () => (await sessions.call('courseSessions.list', {})) as readonly CourseSession[];

describe('the sessions of a department', { timeout: 60_000 }, () => {
  it('shows who needs a seat, and proposes sessions that are taken as one edit', async () => {
    await sessions.show('需要');
    await sessions.page.getByText(/5人の計画から。不足 \d+席/u).waitFor();
    await expectSound();
    await sessions.show('開催');
    await sessions.page.getByRole('button', { name: '開催を提案' }).click();
    await sessions.page.getByRole('button', { name: '採用する' }).click();
    await sessions.page.getByText(/開催案\d+件を採用しました/u).waitFor();
    expect(await sessions.bars().count()).toBeGreaterThan(5);
    await expectSound();
  });

  it('moves a session by keys, with the effect told before it is taken', async () => {
    const bar = sessions.bars().first();
    const id = await bar.getAttribute('data-session');
    const before = (await list()).find((session) => session.id === id);
    await bar.focus();
    await sessions.page.keyboard.press('ArrowRight');
    await sessions.effect().getByText('5人に影響').waitFor();
    expect((await list()).find((session) => session.id === id)?.dates).toEqual(before?.dates);
    await sessions.page.keyboard.press('Escape');
    await sessions.effect().waitFor({ state: 'detached' });
    await sessions.page.keyboard.press('ArrowRight');
    await sessions.page.keyboard.press('Enter');
    await sessions.page.getByText('開催回を移動しました').waitFor();
    const after = (await list()).find((session) => session.id === id);
    expect((after?.dates[0] ?? '') > (before?.dates[0] ?? '')).toBe(true);
  });

  it('records attendance by digits, which completes the course in the record', async () => {
    const content = sessionOf({
      dates: ['2026-10-06', '2026-10-07'],
      seats: 8,
      status: 'announced',
      roster: enrolled(...people),
    });
    await sessions.call('courseSessions.save', { changes: [{ id: null, content }], dryRun: false });
    await sessions.show('名簿');
    await sessions.page.getByRole('button', { name: /2026\/10\/06/u }).click();
    await sessions.page.getByRole('row', { name: '青木 健 受講予定' }).focus();
    await sessions.page.keyboard.press('1');
    await sessions.page.getByRole('row', { name: '青木 健 出席' }).waitFor();
    await sessions.page.keyboard.press('2');
    await sessions.page.getByRole('row', { name: '井上 由美 欠席' }).waitFor();
    const { record } = (await sessions.call('record.get', { learner: people[0] })) as {
      record: { completed: readonly string[] };
    };
    expect(record.completed).toContain(content.course);
    await expectSound();
    await sessions.show('予算');
    await expectSound();
    expect(faults).toEqual([]);
  });
});
