/** コース台帳 drawn whole: found, opened, checked, switched off, printed and exported. */
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { course } from '../helpers/planner-fixture.ts';
import { settle } from './app-fixture.tsx';
import { type CatalogueScreen, closeCatalogue, drawCatalogue } from './catalogue-fixture.tsx';

function own(id: string, given: Partial<Course> = {}): Course {
  return course(id, {
    group: 'csm',
    specialties: ['hardware'],
    levels: [4, 4],
    teaches: ['hw-csm-complaints@4'],
    ...given,
  });
}

/** Clicks the first element of a selector. */
async function click(selector: string): Promise<void> {
  await act(async () => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    found.click();
    await settle();
  });
}

afterEach(closeCatalogue);

const panel = () => document.querySelector('.catalogue-panel')?.textContent ?? '';

describe('the list', () => {
  it('draws only the rows in sight, and tells how many there are', async () => {
    const screen = await drawCatalogue('#/catalogue/list');
    expect(document.querySelector('.found-count')?.textContent).toBe('175コース');
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('176');
    expect(screen.ids().length).toBeGreaterThan(10);
    expect(screen.ids().length).toBeLessThan(60);
  });

  it('finds by one letter of either kana, and says when nothing is found', async () => {
    const screen = await drawCatalogue('#/catalogue/list');
    await screen.type('ネットワーク');
    const katakana = screen.ids();
    await screen.type('ねっとわーく');
    expect(screen.ids()).toEqual(katakana);
    await screen.type('ね');
    expect(screen.ids()).toEqual(expect.arrayContaining(katakana.slice(0, 3)));
    await screen.type('そんなコースはない');
    expect(screen.text()).toContain('条件に合うコースはありません。');
  });

  it('marks the department’s own courses, and never writes an unknown fee as zero', async () => {
    const screen = await drawCatalogue('#/catalogue/list', { courses: [own('OWN-1'), own('OWN-2', { cost: 0 })] });
    await screen.type('own');
    const rows = [...document.querySelectorAll('.list-rows [role="row"]')].map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/OWN-1.*不明.*自社/);
    expect(rows[1]).toMatch(/OWN-2.*¥0.*自社/);
  });

  it('sorts by a column there and back', async () => {
    const screen = await drawCatalogue('#/catalogue/list');
    const first = screen.ids()[0];
    await click('.cell-days button');
    await click('.cell-days button');
    expect(screen.ids()[0]).toBe('ITB-105');
    expect(document.querySelector('.list-head .cell-days')?.getAttribute('aria-sort')).toBe('descending');
    await click('.cell-days button');
    expect(screen.ids()[0]).toBe(first);
  });

  it('acts on all that was found: choose, switch off, undo offered', async () => {
    const screen = await drawCatalogue('#/catalogue/list');
    await screen.type('CSM-6');
    await click('.list-head input');
    expect(screen.text()).toContain('9件を選択中');
    await act(() => screen.store.getState().setCourseStates(['CSM-601', 'CSM-602'], 'off'));
    expect(screen.asked.find(({ name }) => name === 'catalogue.setState')?.input).toEqual({
      ids: ['CSM-601', 'CSM-602'],
      state: 'off',
    });
    expect(document.querySelector('.notice')?.textContent).toMatch(/2コースを停止しました.*元に戻す/);
    expect(document.querySelectorAll('.list-rows .absent')).toHaveLength(2);
  });
});

describe('a course', () => {
  it('opens beside the list with its whole sheet', async () => {
    const sessions = [{ id: 's', course: 'CSM-609', dates: ['2027-06-01'], seats: 12, place: '東京', note: '' }];
    const screen = await drawCatalogue('#/catalogue/list', { sessions });
    await screen.type('CSM-609');
    await click('.list-rows [role="row"]');
    for (const part of ['講座分類', 'コース概要', '受講対象者', '研修方法', '期間', '対象スキル項目', '関連する知識'])
      expect(panel()).toContain(part);
    expect(panel()).toContain('かつ');
    expect(panel()).toContain('2027年6月1日');
    expect(panel()).toContain('定員12名');
    expect(panel()).toContain('来年度');
    expect(panel()).toContain('提案 › 改善策の提案');
  });

  it('shows its needs to the end, and a circle once', async () => {
    const circle = [own('OWN-1', { prerequisites: [['OWN-2']] }), own('OWN-2', { prerequisites: [['OWN-1']] })];
    await drawCatalogue('#/catalogue/course/OWN-1', { courses: circle });
    await act(async () => {
      const details = document.querySelector('details');
      if (!details) throw new Error('nothing to open');
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
      await settle();
    });
    const tree = document.querySelector('.prerequisites')?.textContent ?? '';
    expect(tree).toContain('OWN-2');
    expect(tree).toContain('（上に同じ）');
  });

  it('that is gone is told by its id', async () => {
    const screen = await drawCatalogue('#/catalogue/course/NO-SUCH');
    expect(screen.text()).toContain('このコース（NO-SUCH）は、今の台帳にありません。');
  });

  it('prints its sheet, and the limit is told before it is passed', async () => {
    const screen = await drawCatalogue('#/catalogue/course/CSM-609');
    await act(() => screen.store.getState().openSheetPrinting(['CSM-609']));
    await act(() => screen.store.getState().printPaper());
    expect(screen.printed).toEqual(['<p>CSM-609</p>']);
    const many = Array.from({ length: 2_001 }, (_, at) => `X-${at}`);
    await act(() => screen.store.getState().openSheetPrinting(many));
    expect(document.querySelector('.notices')?.textContent).toContain('2000件まで');
  });
});

describe('the checks', () => {
  const told = async (given: Parameters<typeof drawCatalogue>[1]): Promise<CatalogueScreen> => {
    const screen = await drawCatalogue('#/catalogue/list', given);
    await act(async () => {
      screen.store.getState().setChecksOpen(true);
      await settle();
    });
    return screen;
  };

  it('say that nothing is to be mended', async () => {
    await told({});
    expect(panel()).toContain('問題は見つかりませんでした');
  });

  it('tell a circle with its path, a name that is missing, an inversion and a duplicate', async () => {
    const courses = [
      own('OWN-1', { prerequisites: [['OWN-2']] }),
      own('OWN-2', { prerequisites: [['OWN-1']] }),
      own('OWN-3', { prerequisites: [['CSM-609']], title: { ja: '同じ 名前', en: 'a' } }),
      own('OWN-4', { prerequisites: [['NO-SUCH', 'CSM-301']], title: { ja: '同じ名前', en: 'b' } }),
    ];
    await told({ courses });
    expect(document.querySelector('.circle')?.textContent).toMatch(/OWN-1.*OWN-2.*OWN-1/);
    expect(panel()).toContain('「NO-SUCH」というコースが、台帳にありません');
    expect(panel()).toContain('レベルが逆の受講前提');
    expect(panel()).toContain('名前が同じコース');
  });

  it('tell requirements that nothing teaches any more, by skill item', async () => {
    await told({ states: { 'CSM-609': 'off', 'CSM-608': 'off', 'CSM-604': 'off' } });
    expect(panel()).toMatch(/教えるコースのない要件（\d+件）/);
    expect(panel()).toContain('カスタマサービスマネジメント');
  });

  it('lead to the course and back', async () => {
    await told({ courses: [own('OWN-1', { teaches: [] })] });
    expect(panel()).toContain('要件に結び付かないコース');
    await click('.finding .button.link');
    expect(document.querySelector('.catalogue-panel h2')?.textContent).toBe('OWN-1の名');
    await click('.catalogue-panel .close .button');
    expect(panel()).toContain('台帳のチェック');
  });
});

describe('the other forms', () => {
  it('draw all courses of a specialty without a path', async () => {
    await drawCatalogue('#/catalogue/diagram');
    const chips = document.querySelectorAll('.diagram-chip');
    expect(chips.length).toBeGreaterThan(100);
    expect(document.querySelectorAll('.diagram-chip.path, .diagram-chip.held')).toHaveLength(0);
    expect(document.querySelector('.diagram-column-head.current, .diagram-column-head.target')).toBeNull();
    expect(chips[0]?.getAttribute('aria-label')).toBe('ITB-101 コンピュータの仕組み レベル1');
  });

  it('tell the groups before the revision as names and areas only', async () => {
    const screen = await drawCatalogue('#/catalogue/diagram');
    await act(async () => screen.store.getState().setCatalogueEdition('before'));
    const text = document.querySelector('.groups-before')?.textContent ?? '';
    expect(text).toContain('印刷されているのは、コース群の名前と領域だけです');
    expect(text).toContain('（図 3-16、3-17）');
    expect(text).toMatch(/プロジェクトマネジメント改訂でなくなった/);
  });

  it('cross courses with knowledge items', async () => {
    await drawCatalogue('#/catalogue/matrix');
    const row = [...document.querySelectorAll('.matrix-row')].find((each) => each.textContent?.includes('ITB-101'));
    expect(row?.querySelectorAll('.matrix-cell').length).toBeGreaterThan(3);
    expect(document.querySelector('.matrix-corner')?.textContent).toMatch(/\d+コース × \d+知識項目/);
    expect(document.querySelectorAll('.matrix-row').length).toBeLessThan(60);
  });
});

it('exports through the host', async () => {
  const screen = await drawCatalogue('#/catalogue/list');
  await act(() => screen.store.getState().exportCatalogue({ what: 'matrix', format: 'xlsx' }));
  expect(screen.saved.map(({ name }) => name)).toEqual(['matrix.xlsx']);
  expect(document.querySelector('.notices')?.textContent).toContain('matrix.xlsx を保存しました');
});

it('speaks English', async () => {
  const screen = await drawCatalogue('#/catalogue/list');
  await act(async () => {
    screen.store.getState().setLanguage('en');
    await settle();
  });
  expect(document.querySelector('.found-count')?.textContent).toBe('175 courses');
  const words = document.querySelector('.catalogue-view')?.textContent ?? '';
  expect(words.match(/[\u3040-\u30ff\u4e00-\u9fff]+/g) ?? []).toEqual([]);
});
