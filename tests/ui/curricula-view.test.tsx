/** The screen of curricula: a list by hand that follows the standard, saved by itself, published and given. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RefusalError } from '../../shared/contract/error.ts';
import type { CurriculumContent } from '../../shared/curriculum/curriculum.ts';
import { usualRules } from '../../shared/curriculum/department-rules.ts';
import type { Follower } from '../../shared/curriculum/follows.ts';
import { modelQuestion } from '../../shared/curriculum/model-learner.ts';
import { planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import { curriculumContent, curriculumOf, listChoice, personAt, teamOf } from '../helpers/curriculum-fixture.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';

const planner = builtInPlanner();
let screen: Screen;

/** Three of level 4, one of level 5. */
const list = ['HWR-401', 'HWR-402', 'CSM-401', 'CSM-501'];

function department(content: CurriculumContent) {
  return {
    people: [personAt('p1', { name: '佐藤 花子', number: 'F1' }), personAt('p2', { name: '田中 一郎', target: 5 })],
    teams: [teamOf('t', { name: '関西支店' })],
    curricula: [{ ...curriculumOf('K', curriculumContent()), draft: content }],
    rules: usualRules,
  };
}

const followers: readonly Follower[] = [
  { person: 'p1', curriculum: 'K', version: 1, team: 't', state: 'follows', divergences: [] },
  {
    person: 'p2',
    curriculum: 'K',
    version: 1,
    team: null,
    state: 'diverges',
    divergences: [{ kind: 'other-target', target: 5 }],
  },
];

async function open(place: string, content = curriculumContent({ to: 4, choice: listChoice(list) })): Promise<void> {
  screen = await drawApp();
  const { api } = screen;
  let kept = department(content);
  api.overrides['department.get'] = async () => kept;
  api.overrides['department.answers'] = async () => ({ answers: {}, plannedAt: null, stale: [] });
  api.overrides['curricula.followers'] = async () => followers;
  api.overrides['curricula.save'] = async ({ content: draft }) => {
    const [curriculum] = kept.curricula;
    if (!curriculum) throw new Error('one curriculum');
    kept = { ...kept, curricula: [{ ...curriculum, draft }] };
    return { ...curriculum, draft };
  };
  api.overrides['curricula.preview'] = async ({ content: asked }) => {
    const question = modelQuestion(asked, { rules: usualRules, today: '2026-11-23', courseIds: planner.catalogue.ids });
    if (!question.ok) throw new RefusalError('target-not-above-current', { from: asked.from, to: asked.to });
    return planRoadmap(question.request, planner);
  };
  await act(async () => {
    globalThis.location.hash = `#/department/curricula${place}`;
    await settle();
  });
  await act(settle);
}

const rows = () => [...document.querySelectorAll('[data-course]')].map((row) => row.getAttribute('data-course'));
const saved = () =>
  screen.api.namesOf('curricula.save').map((call) => (call as { input: { content: CurriculumContent } }).input.content);

async function press(course: string, key: string): Promise<void> {
  await act(async () => {
    const row = document.querySelector<HTMLElement>(`[data-course="${course}"]`);
    row?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
    await settle();
  });
}

beforeEach(() => {
  globalThis.location.hash = '';
});
afterEach(() => act(async () => screen.root.unmount()));

describe('the list of all', () => {
  test('tells goal, version and how many follow; a number opens the people', async () => {
    await open('');
    expect(screen.text()).toContain('ハードウェア上級');
    expect(screen.text()).toContain('ハードウェア 3→6');
    expect(screen.text()).toContain('未公開の変更あり');
    await screen.press('button', '1人の一覧を開く：「ハードウェア上級」から外れている人');
    expect(screen.store.getState().peopleBehind).toEqual({
      title: '「ハードウェア上級」から外れている人',
      people: ['p2'],
    });
    expect(globalThis.location.hash).toBe('#/department/people');
  });
});

describe('a list by hand', () => {
  test('is reordered by keys within its level, and saved a moment later', async () => {
    await open('/K');
    await press('CSM-401', 'ArrowUp');
    expect(rows()).toEqual(['HWR-401', 'CSM-401', 'HWR-402', 'CSM-501']);
    expect(saved()).toEqual([]);
    await act(async () => {
      screen.timers.run(500);
      await settle();
    });
    expect(saved().at(-1)?.choice).toEqual(listChoice(['HWR-401', 'CSM-401', 'HWR-402', 'CSM-501']));
  });

  test('does not let a course leave its level', async () => {
    await open('/K');
    await press('CSM-501', 'ArrowUp');
    expect(rows()).toEqual(list);
  });

  test('says beside it why a course cannot come before what it rests on', async () => {
    await open('/K', curriculumContent({ to: 4, choice: listChoice(['PLT-401', 'HWR-402']) }));
    await press('HWR-402', 'ArrowUp');
    expect(rows()).toEqual(['PLT-401', 'HWR-402']);
    expect(screen.text()).toMatch(
      /「難障害の切り分けと修復」は、前提の「プラットフォーム構成と性能」.*より先には受けられません/,
    );
  });

  test('tells what it leaves uncovered, and takes what is missing from the planner', async () => {
    await open('/K', curriculumContent({ from: 5, choice: listChoice(['CSM-602', 'CSM-601']) }));
    expect(screen.text()).toMatch(/足りない知識項目（\d+件）/);
    expect(screen.find('button', '公開').hasAttribute('disabled')).toBe(true);
    await screen.press('button', '足りないコースを自動で補う');
    await act(settle);
    expect(screen.text()).not.toContain('足りない知識項目');
    expect(rows().length).toBeGreaterThan(10);
    expect(screen.find('button', '公開').hasAttribute('disabled')).toBe(false);
  });
});

describe('who follows', () => {
  test('is filtered by reason', async () => {
    await open('/K/followers');
    expect(screen.find('button', 'すべて 2')).toBeTruthy();
    await screen.press('button', '目標が違う 1');
    await screen.press('button', '受講者の画面で見る');
    expect(screen.store.getState().peopleBehind).toEqual({
      title: '「ハードウェア上級」から外れている人（目標が違う）',
      people: ['p2'],
    });
  });
});
