/** 一括印刷 drawn whole: who is meant, who is left out, progress, cancelling, what was made, and the booklet. */
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Department } from '../../shared/contract/department-methods.ts';
import { RefusalError } from '../../shared/contract/error.ts';
import type { Download } from '../../shared/contract/made-file.ts';
import type { PrintRun } from '../../shared/contract/print-run-methods.ts';
import { noPace } from '../../shared/curriculum/person.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';
import { giveRoom } from './catalogue-fixture.tsx';
import { installDepartment, person, team } from './fake-department.ts';

let drawn: Screen | null = null;

afterEach(async () => {
  await act(async () => drawn?.root.unmount());
  window.location.hash = '';
});

const content = {
  name: '保守責任者',
  specialty: 'hardware',
  from: 3,
  to: 6,
  choice: { kind: 'planner', locked: [], excluded: [] },
  objective: 'hours',
  pace: noPace,
  start: null,
  note: '',
} as const;

const department: Partial<Department> = {
  people: [
    person('sato', { number: '1', name: '佐藤 花子', team: 'first' }),
    person('suzuki', { number: '2', name: '鈴木 一郎', team: 'east' }),
    person('nishi', { number: '3', name: '西 三郎', curriculum: { curriculum: 'c', version: 1 } }),
  ],
  teams: [team('east', { name: '東日本' }), team('first', { name: '一課', parent: 'east' })],
  curricula: [
    {
      id: 'c',
      createdAt: '2026-04-01T00:00:00Z',
      draft: content,
      versions: [{ version: 1, publishedAt: '2026-05-01T00:00:00Z', change: '', content }],
    },
  ],
};

const file: Download = { download: 'd', name: '研修ロードマップ.pdf', type: 'application/pdf', size: 2_500_000 };
const noGoal = { person: 'suzuki', answer: { kind: 'none', why: 'no-target' } } as const;
const made: PrintRun = { file, printed: 2, files: 1, leftOut: [noGoal] };

async function drawPrintRun(): Promise<Screen> {
  giveRoom();
  window.location.hash = '#/standard';
  const screen = await drawApp();
  drawn = screen;
  installDepartment(screen.api, department);
  screen.api.overrides['printRun.preview'] = async ({ people }) => ({
    people: people?.length ?? 3,
    teams: 2,
    leftOut: [noGoal],
    unplanned: ['sato'],
    pages: 12,
  });
  await act(async () => {
    window.location.hash = '#/department/print';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
  });
  return screen;
}

const asked = ({ api }: Screen, name: 'printRun.preview' | 'printRun.make') =>
  api.calls.filter((call) => call.name === name).map(({ input }) => input);

describe('before a run', () => {
  it('tells how many people and pages, who is left out and why, with a way to each of them', async () => {
    const screen = await drawPrintRun();
    for (const words of [
      '3人・2所属',
      '約12ページ',
      'うち1人は',
      '印刷しない人（1人）',
      '目標レベルが決まっていません',
    ])
      expect(screen.text()).toContain(words);
    const link = [...document.querySelectorAll('.left-out a')].find((each) => each.textContent === '2 鈴木 一郎');
    expect(link?.getAttribute('href')).toBe('#/department/people/suzuki');
    await screen.press('button', '一覧で見る');
    expect(screen.store.getState().peopleBehind?.people).toEqual(['suzuki']);
  });

  it('asks for a team with those below it, for a curriculum, and for those behind a number', async () => {
    const screen = await drawPrintRun();
    const { choosePrint, showPeople } = screen.store.getState();
    await act(async () => choosePrint({ who: { kind: 'team', team: 'east' } }));
    expect(asked(screen, 'printRun.preview').at(-1)).toEqual({ people: ['sato', 'suzuki'], parts: ['roadmap'] });
    await act(async () => choosePrint({ who: { kind: 'curriculum', curriculum: 'c' }, parts: ['diagram'] }));
    expect(asked(screen, 'printRun.preview').at(-1)).toEqual({ people: ['nishi'], parts: ['diagram'] });
    await act(async () => {
      showPeople({ title: '期限に遅れる人', people: ['suzuki', 'gone'] });
      choosePrint({ who: { kind: 'shown' } });
      await settle();
    });
    expect(asked(screen, 'printRun.preview').at(-1)).toMatchObject({ people: ['suzuki'] });
    expect(screen.text()).toContain('期限に遅れる人（2人）');
  });
});

describe('a run', () => {
  it('shows how far it is, can be cancelled, and says nothing went wrong', async () => {
    const screen = await drawPrintRun();
    const end = Promise.withResolvers<PrintRun>();
    screen.api.overrides['printRun.make'] = () => end.promise;
    screen.api.overrides['task.cancel'] = async () => {
      end.reject(new RefusalError('cancelled', {}));
      return {};
    };
    await screen.press('button', '印刷を始める');
    const task = screen.store.getState().printWork?.task ?? '';
    await act(async () => screen.api.emit({ name: 'task.progress', data: { task, done: 3, total: 6 } }));
    expect(screen.text()).toContain('50%');
    await screen.press('button', '中止');
    expect(screen.store.getState()).toMatchObject({ printWork: null, printResult: null, printRefusal: null });
    expect(screen.saved).toEqual([]);
  });

  it('saves what was made, and tells how many were printed and who was not', async () => {
    const screen = await drawPrintRun();
    screen.api.overrides['printRun.make'] = async () => made;
    await act(async () => screen.store.getState().choosePrint({ parts: ['roadmap', 'career'], form: 'people' }));
    await screen.press('button', '印刷を始める');
    expect(asked(screen, 'printRun.make')).toMatchObject([
      { people: null, parts: ['roadmap', 'career'], form: 'people', language: 'ja' },
    ]);
    expect(screen.saved).toEqual([file]);
    expect(screen.text()).toContain('2人を印刷しました（PDF 1個）');
    expect(screen.text()).toContain('印刷しない人（1人）');
  });

  it('says why it could not be printed', async () => {
    const screen = await drawPrintRun();
    screen.api.overrides['printRun.make'] = async () => {
      throw new RefusalError('no-browser', {});
    };
    await screen.press('button', '印刷を始める');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('ブラウザ');
  });
});

describe('the booklet', () => {
  it('opens on paper, of the newest version, and can leave parts out', async () => {
    const screen = await drawPrintRun();
    screen.api.overrides['paper.booklet'] = async ({ parts }) => ({ html: `<p>${parts.join()}</p>`, title: '冊子' });
    await screen.press('button', 'プレビュー');
    expect(screen.api.calls.at(-1)).toMatchObject({ name: 'paper.booklet', input: { curriculum: 'c', version: 1 } });
    await act(() => screen.store.getState().choosePaperParts(['list']));
    await act(() => screen.store.getState().printPaper());
    expect(screen.printed).toEqual(['<p>list</p>']);
  });
});
