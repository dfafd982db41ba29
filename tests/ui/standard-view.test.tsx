/** スキル標準 drawn whole: what each part shows, and what a standard with less shows instead. */
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { RefusalError } from '../../shared/contract/error.ts';
import type { MethodName } from '../../shared/contract/methods.ts';
import { smallCatalogue, smallStandard } from '../helpers/small-standard.ts';
import { type AppFixture, drawApp, type Screen, settle, startedFixture } from './app-fixture.tsx';

const smallSummary = { id: 'kitchen', title: smallStandard.title, builtIn: false, courses: 9 };
const builtInSummary = { id: 'built-in', title: { ja: '内蔵', en: 'Built in' }, builtIn: true, courses: 175 };

/** Answers of a backend with two standards, over those of the fake one. */
function withTwoStandards({ api }: AppFixture): { inUse: string } {
  const state = { inUse: 'built-in' };
  const usual = api.call.bind(api);
  const answers: Partial<Record<MethodName, (input: never) => unknown>> = {
    'standards.list': () => [builtInSummary, smallSummary].map((each) => ({ ...each, inUse: each.id === state.inUse })),
    'standards.use': ({ id }: { readonly id: string }) => {
      state.inUse = id;
      return {};
    },
  };
  const kitchen: Partial<Record<MethodName, () => unknown>> = {
    'standard.get': () => smallStandard,
    'catalogue.get': () => smallCatalogue,
    'plans.list': () => [],
  };
  const call = async (name: MethodName, input: never) => {
    const answer = answers[name] ?? (state.inUse === 'kitchen' ? kitchen[name] : undefined);
    return answer ? answer(input) : usual(name, input);
  };
  Object.assign(api, { call });
  return state;
}

async function open(path: string): Promise<Screen> {
  window.location.hash = path;
  return drawApp();
}

async function goTo(path: string): Promise<void> {
  await act(async () => {
    window.location.hash = path;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
  });
}

const panel = () => document.querySelector('[role="tabpanel"]')?.textContent ?? '';
const marked = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

let screen: Screen | null = null;
afterEach(async () => {
  await act(async () => screen?.root.unmount());
  screen = null;
  window.location.hash = '';
});

describe('the sections', () => {
  it('lead from plans to the standard and back to the view that was left', async () => {
    screen = await open('/plan/list');
    expect(document.title).toContain('レベル3→6');
    await goTo('/standard/skills');
    expect(document.querySelector('[aria-current="page"]')?.textContent).toBe('スキル標準');
    expect(document.title).toBe('スキル標準 — 道標');
    expect(document.querySelector('.section-link')?.getAttribute('href')).toBe('#/plan/list');
    expect(screen.text()).not.toContain('印刷・PDF');
  });
});

describe('the career framework', () => {
  it('marks level 6 as new for hardware and software alone, and level 7 as not defined', async () => {
    screen = await open('/standard');
    expect(marked('.level-cell.new')).toHaveLength(2);
    expect(panel()).toContain('改訂でハードウェア、ソフトウェアにレベル6が加わりました。');
    expect(panel()).toContain('この職種では定義なし');
  });
});

describe('the skill areas', () => {
  it('stand side by side and narrow to a kind of change', async () => {
    screen = await open('/standard/skills');
    const all = marked('.knowledge').length;
    await act(async () => {
      const split = [...document.querySelectorAll<HTMLElement>('.segment')].find(({ textContent }) =>
        textContent?.startsWith('分割'),
      );
      split?.click();
      await settle();
    });
    expect(marked('.knowledge').length).toBeLessThan(all);
    expect(panel()).toContain('→ ファシリティ設計 › 信頼性・可用性・保守性');
    expect(panel()).not.toContain('最新IT市場動向');
  });
});

describe('the other parts', () => {
  it('tell the discrepancies of the source where they matter', async () => {
    screen = await open('/standard/proficiency');
    expect(marked('.discrepancy')).toHaveLength(1);
    expect(panel()).toContain('2つの行が入れ替わっている');
    expect(panel()).toContain('ハードウェア、ソフトウェアの専門分野のスキル項目のうち、レベル6');
  });

  it('lead from each row of a function matrix to its courses', async () => {
    screen = await open('/standard/functions/customer-service-management');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.function-table a')];
    expect(links.length).toBeGreaterThan(11);
    expect(links[0]?.getAttribute('href')).toMatch(/^#\/catalogue\/course\/CSM-6/);
    expect(panel()).not.toContain('応えるコースがありません');
  });

  it('show indicators of both editions, and say where none is printed', async () => {
    screen = await open('/standard/indicators/hardware/5');
    expect(panel()).toContain('責任を3回以上果たす');
    expect(panel()).toContain('通算3年以上');
    await goTo('/standard/indicators/hardware/6');
    expect(panel()).toContain('改訂前のハードウェアにレベル6はありません');
    await goTo('/standard/indicators/software/4');
    expect(panel()).toContain('標準に印刷されていません');
    expect(panel()).toContain('全体が印刷されているのはレベル5');
  });

  it('name the courses that each revision brought', async () => {
    screen = await open('/standard/roadmap');
    expect(marked('.revision')).toHaveLength(3);
    expect(panel()).toContain('1群・17コース');
    expect(panel()).toContain('→ プロジェクトマネジメント基礎、プロジェクトマネジメント上級');
  });

  it('leave no Japanese sentence of the screen in English', async () => {
    screen = await open('/standard/indicators/hardware/6');
    await act(async () => {
      screen?.store.getState().setLanguage('en');
      await settle();
    });
    expect(panel()).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    await goTo('/standard/framework');
    expect(panel()).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});

describe('switching', () => {
  it('reads everything again, and says of what the other standard lacks that it does not say', async () => {
    screen = await open('/standard/switch');
    withTwoStandards(screen);
    await act(async () => {
      await screen?.store.getState().reloadStandards();
      await settle();
    });
    await screen.press('button', '「調理場のスキル標準」に切り替える');
    expect(document.querySelector('h1')?.textContent).toBe('調理場のスキル標準');
    expect(screen.store.getState().plans).toEqual([]);
    expect(screen.store.getState().roadmap).toBeNull();
    for (const part of ['proficiency', 'functions', 'indicators', 'roadmap', 'entry']) {
      await goTo(`/standard/${part}`);
      expect(panel()).toBe('この標準には記載がありません');
    }
    await goTo('/standard/skills');
    expect(panel()).toContain('包丁');
    await goTo('/plan');
    expect(screen.text()).toContain('計画がありません');
  });

  it('follows another window that switched', async () => {
    const fixture = await startedFixture();
    withTwoStandards(fixture).inUse = 'kitchen';
    fixture.api.emit({ name: 'store.changed', data: { what: 'all' } });
    await settle();
    const state = fixture.store.getState();
    expect(state.reference?.standard.title.ja).toBe('調理場のスキル標準');
    expect(state.openPlan).toBeNull();
  });

  it('plans again when the catalogue changed, and not when nothing did', async () => {
    const fixture = await startedFixture();
    const planned = () => fixture.api.namesOf('roadmap.plan').length;
    const before = planned();
    fixture.api.emit({ name: 'store.changed', data: { what: 'catalogue' } });
    await settle();
    expect(planned()).toBe(before);
    fixture.api.overrides['catalogue.get'] = async (_, usual) => {
      const { groups, courses } = await usual();
      return { groups, courses: courses.slice(1) };
    };
    fixture.api.emit({ name: 'store.changed', data: { what: 'catalogue' } });
    await settle();
    expect(planned()).toBe(before + 1);
    expect(fixture.store.getState().reference?.catalogue.courses.length).toBe(174);
  });

  it('keeps a refusal of a file in place', async () => {
    const fixture = await startedFixture();
    const usual = fixture.api.call.bind(fixture.api);
    const refusal = new RefusalError('file-invalid', { file: 'a.json', where: 'title', problem: '必須です' });
    Object.assign(fixture.api, {
      call: async (name: MethodName, input: never) => {
        if (name === 'upload.begin') return { upload: 'u' };
        if (name === 'upload.append') return { received: 2 };
        if (name === 'standards.load') throw refusal;
        return usual(name, input);
      },
    });
    await fixture.store.getState().loadStandardFile(new File(['{}'], 'a.json'));
    const { standardsRefusal, standardsBusy } = fixture.store.getState();
    expect(standardsRefusal?.code).toBe('file-invalid');
    expect(standardsBusy).toBeNull();
  });
});
