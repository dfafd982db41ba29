/** Differences in words: what changes, by how much, and whether that is for the better. */
import { describe, expect, it } from 'vitest';
import {
  breaksPlan,
  differenceParts,
  wordDifference,
  wordSpan,
} from '../../renderer/features/what-if/difference-parts.ts';
import { screenText } from '../../shared/i18n/screen/screen-text.ts';
import type { RoadmapDifference } from '../../shared/planner/roadmap-difference.ts';

const ja = screenText('ja');
const en = screenText('en');

const nothing: RoadmapDifference = {
  added: [],
  removed: [],
  moved: [],
  courses: 0,
  studyHours: 0,
  eLearningHours: 0,
  classDays: 0,
  cost: 0,
  knownCost: 0,
  unknownCosts: 0,
  finishDays: 0,
  finish: { before: '2030-03-31', after: '2030-03-31' },
  status: { before: 'optimal', after: 'optimal' },
  hitch: { before: null, after: null },
};

const difference = (given: Partial<RoadmapDifference>): RoadmapDifference => ({ ...nothing, ...given });

describe('wordDifference', () => {
  it('says courses, hours, cost and finish in this order', () => {
    const given = difference({ courses: 2, added: ['A', 'B'], studyHours: 12, cost: 30_000, finishDays: 21 });
    expect(wordDifference(given, ja)).toBe('＋2コース、＋12時間、＋¥30,000、修了 3週間後ろ倒し');
    expect(wordDifference(given, en)).toBe('＋2 courses, ＋12 h, ＋¥30,000, finish 3 weeks later');
  });

  it('tells one course in another’s place from no change', () => {
    expect(wordDifference(difference({ added: ['A'], removed: ['B'], finishDays: -3 }), ja)).toBe(
      '1コース入れ替え、修了 3日前倒し',
    );
    expect(wordDifference(nothing, ja)).toBe('計画は変わりません');
  });

  it('says that dates move where all sums stay', () => {
    const dates = { start: '2028-01-01', end: '2028-01-02' };
    const moved = [{ course: 'A', before: dates, after: { ...dates, end: '2028-01-05' } }];
    expect(wordDifference(difference({ moved }), ja)).toBe('修了日は同じ（1コースの日程が変わります）');
  });

  it('speaks of known costs only where some are unknown, and not at all where none is known', () => {
    const unknown = { courses: 1, added: ['A'], cost: null, unknownCosts: 1 };
    expect(wordDifference(difference(unknown), ja)).toBe('＋1コース');
    expect(wordDifference(difference({ ...unknown, knownCost: -20_000 }), ja)).toBe(
      '＋1コース、分かっている費用 －¥20,000、費用不明 ＋1コース',
    );
  });

  it('leaves sums out where the path would have gaps', () => {
    const given = difference({ courses: -3, studyHours: -40, hitch: { before: null, after: 'gaps' } });
    expect(wordDifference(given, ja)).toContain('できません');
    expect(wordDifference(given, ja)).not.toContain('40');
  });

  it('says that a path becomes whole', () => {
    const given = difference({ hitch: { before: 'gaps', after: null } });
    expect(differenceParts(given, ja)).toMatchObject([{ id: 'status', tone: 'better' }]);
  });
});

describe('a deadline', () => {
  it('is said to be missed or met, beside the sums', () => {
    const late = difference({ studyHours: 6, finishDays: 3, hitch: { before: null, after: 'late' } });
    expect(wordDifference(late, ja)).toBe('＋6時間、修了 3日後ろ倒し、期限に間に合わなくなります');
    const inTime = difference({ finishDays: -3, hitch: { before: 'late', after: null } });
    expect(wordDifference(inTime, ja)).toBe('修了 3日前倒し、期限に間に合います');
  });

  it('breaks no plan; gaps and clashes do, unless there were some before', () => {
    expect(breaksPlan(difference({ hitch: { before: null, after: 'late' } }))).toBe(false);
    expect(breaksPlan(difference({ hitch: { before: 'late', after: 'clash' } }))).toBe(true);
    expect(breaksPlan(difference({ hitch: { before: 'gaps', after: 'gaps' } }))).toBe(false);
  });
});

describe('differenceParts', () => {
  it('calls less better', () => {
    const parts = differenceParts(difference({ studyHours: -6, cost: 500, finishDays: -2 }), ja);
    expect(parts.map(({ id, tone }) => [id, tone])).toEqual([
      ['hours', 'better'],
      ['cost', 'worse'],
      ['finish', 'better'],
    ]);
  });
});

describe('wordSpan', () => {
  it.each([
    [1, '1日'],
    [13, '13日'],
    [14, '2週間'],
    [18, '18日'],
    [56, '8週間'],
    [61, '約2か月'],
    [365, '約12か月'],
  ])('words %i days', (days, words) => {
    expect(wordSpan(days, ja)).toBe(words);
  });
});
