/** 概要, レベルチェック, 実績と進捗 drawn whole: what each shows of a record, and the strip above the roadmap. */
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryContent, RecordEntry } from '../../shared/assessment/record-entries.ts';
import {
  completed,
  contribution,
  entriesFrom,
  entry,
  experience,
  expertise,
  mentoring,
} from '../helpers/record-fixture.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';

let screen: Screen | null = null;

/** The window over a person's entries, at a place. */
async function open(path: string, entries: readonly RecordEntry[]): Promise<Screen> {
  window.location.hash = '/plan/list';
  const drawn = await drawApp();
  screen = drawn;
  drawn.api.rows = { ...drawn.api.rows, records: { owner: entries } };
  await act(async () => {
    await Promise.all([drawn.store.getState().reloadPlans(), drawn.store.getState().reloadHistory()]);
    window.location.hash = path;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
  });
  return drawn;
}

afterEach(async () => {
  await act(async () => screen?.root.unmount());
});

const threeYears: EntryContent = experience({ from: '2023-04-01', to: '2026-03-31' });
const rows = () => [...document.querySelectorAll('.check-table tbody tr:not(.part-row)')].map((row) => row.textContent);
const row = (words: string) => rows().find((text) => text?.includes(words)) ?? '';
/** What a condition needs, what is reached, and what is missing. */
const numbers = (words: string) => {
  const found = [...document.querySelectorAll('.check-table tbody tr')].find((each) =>
    each.textContent?.includes(words),
  );
  return [...(found?.querySelectorAll(':scope > td') ?? [])].slice(1, 4).map(({ textContent }) => textContent);
};
const region = (name: string) => document.querySelector(`[aria-label="${name}"]`)?.textContent ?? '';

describe('レベルチェック', () => {
  it('counts each condition with what is needed, reached and missing, and the evidence beside it', async () => {
    const short = experience({ title: '基幹保守', from: '2023-04-01', to: '2026-02-28' });
    await open('/record/owner/level-check/hardware/5', entriesFrom([short, contribution('book')]));
    const years = row('通算3年以上');
    for (const words of ['通算3年', '2年11か月', 'あと1か月', '基幹保守']) expect(years).toContain(words);
    expect(numbers('当てはまる対象')).toEqual(['6のうち2', '6のうち2', '満たす']);
    expect(numbers('技術の継承')).toEqual(['7のうち3', '7のうち1', 'あと2つ']);
    expect(row('後進の育成')).toContain('まだない');
    expect(region('レベルの実証')).toContain('不足しています');
  });

  it('says that the indicator is met once every condition is', async () => {
    const all = [
      threeYears,
      expertise(),
      ...['book', 'patent', 'community'].map((kind) => contribution(kind)),
      mentoring(),
    ];
    const drawn = await open('/record/owner/level-check/hardware/5', entriesFrom(all));
    expect(document.querySelector('.check-verdict')?.textContent).toBe('指標を満たしています');
    expect(rows().every((text) => text?.includes('満たす'))).toBe(true);
    expect(drawn.text()).toContain('図3-7');
    expect(region('コースの修了')).toContain('修了 0コース');
  });

  it('says where no indicator is printed, and shows what the revision changed', async () => {
    const drawn = await open('/record/owner/level-check/hardware/4', []);
    expect(drawn.text()).toContain('このレベルの達成度指標は原典に印刷されていません');
    await act(async () => {
      window.location.hash = '/record/owner/level-check/hardware/5';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await settle();
    });
    const revision = document.querySelector('.revision-section')?.textContent ?? '';
    expect(revision).toContain('責任を3回以上果たす');
    expect(revision).toContain('通算3年以上');
    expect(revision).toContain('図3-6');
  });

  it('opens the form of the evidence that a condition misses', async () => {
    const drawn = await open('/record/owner/level-check/hardware/6', []);
    await drawn.press('button', '業界に及ぶ貢献がある');
    expect(drawn.store.getState().entryForm?.draft).toMatchObject({ kind: 'contribution', reach: 'industry' });
  });
});

describe('実績と進捗', () => {
  it('shows entries by kind, says what is wrong with them, and keeps removed ones apart', async () => {
    const entries = [
      entry('a', experience({ title: '一つ目' })),
      entry('b', experience({ title: '二つ目', from: '2025-03-01', to: '2025-06-30' })),
      entry('c', completed('CSM-501', { certificate: { number: 'A-1', issued: '2025-01-01', expires: '2026-01-01' } })),
      entry('d', mentoring({ title: '消したもの' }), { removed: true }),
    ];
    await open('/record/owner/evidence', entries);
    expect(region('実績：役割と期間')).toContain('「一つ目」と期間が重なっています');
    expect(region('コース')).toContain('期限切れ');
    expect(region('実績：後進の育成')).not.toContain('消したもの');
    expect(document.querySelector('.removed-entries')?.textContent).toContain('消したもの');
  });

  it('shows mistakes beside their fields once asked to record, and asks before it throws typing away', async () => {
    const drawn = await open('/record/owner/evidence', []);
    await drawn.press('button', '役割と期間の実績を追加');
    await drawn.press('button', '記録する');
    expect([...document.querySelectorAll('.entry-fields .field-error')].map((each) => each.textContent)).toEqual([
      '入力してください',
      '入力してください',
      '入力してください',
    ]);
    expect(drawn.api.namesOf('record.saveEntry')).toEqual([]);
    await act(async () => drawn.store.getState().changeEntryForm({ title: '保守' }));
    await drawn.press('button', 'キャンセル');
    expect(drawn.text()).toContain('入力した内容を破棄しますか');
    await drawn.press('button', '入力を続ける');
    expect(drawn.store.getState().entryForm?.draft.title).toBe('保守');
  });
});

describe('概要', () => {
  const late: EntryContent = completed('CSM-502', { status: 'under-way', date: null, due: '2026-11-20' });
  const expiring: EntryContent = completed('CSM-501', {
    certificate: { number: 'A-1', issued: '2025-12-20', expires: '2026-12-20' },
  });

  it('keeps the three gates apart and lists what is due, the most pressing first', async () => {
    await open('/record/owner/overview', entriesFrom([expiring, late]));
    expect(region('コースの修了')).toContain('修了 1コース');
    expect(region('スキルの保有')).toMatch(/レベル6までの要件 \d+のうち \d+/u);
    expect(region('レベルの実証')).toContain('9条件のうち9条件が不足');
    expect(region('期限の近いもの')).toMatch(/3日超過.*あと27日/u);
    expect(region('最近の変更')).toContain('CSM-501');
  });

  it('tells above the roadmap what is overdue, and nothing where nothing is', async () => {
    await open('/plan/list', entriesFrom([late]));
    const strip = document.querySelector('.due-strip');
    expect(strip?.textContent).toContain('期限を過ぎたコース 1件');
    expect(strip?.querySelector('a')?.getAttribute('href')).toBe('#/record/owner/overview');
    await act(async () => screen?.root.unmount());
    await open('/plan/list', entriesFrom([threeYears]));
    expect(document.querySelector('.due-strip')).toBeNull();
  });
});
