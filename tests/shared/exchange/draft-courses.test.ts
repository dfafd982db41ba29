/** What becomes of the rows of a catalogue sheet. */
import { describe, expect, test } from 'vitest';
import { builtIn, courseOf, draft, line, none, problemsOf, standard } from './drafting.ts';

test('a whole row becomes a course', () => {
  const drafted = draft([
    line({
      'コース名（英語）': 'Monitoring in practice',
      受講前提: 'NET-401',
      研修方法: 'ｅラーニング、講義',
      標準時間: '１２時間',
      受講料: '¥120,000',
      提供元: '研修センター',
      関連する知識: '最新IT市場動向、tech-internet@5',
      コース概要: '概要',
      修得目標: '聞き取り、記録できる\n報告できる',
    }),
  ]);
  expect(problemsOf(drafted)).toEqual([]);
  expect(drafted.groups).toEqual([]);
  expect(drafted.courses).toEqual([
    {
      row: 2,
      change: 'new',
      provider: '研修センター',
      keptPrerequisites: [],
      course: {
        id: 'X-1',
        group: 'network-technology',
        kind: 'basic',
        title: { ja: '監視の実際', en: 'Monitoring in practice' },
        specialties: ['hardware', 'software'],
        levels: [4, 4],
        outline: { ja: '概要', en: '概要' },
        audience: { ja: '', en: '' },
        goals: { ja: ['聞き取り、記録できる', '報告できる'], en: ['聞き取り、記録できる', '報告できる'] },
        methods: ['e-learning', 'lecture'],
        eLearningHours: 12,
        classDays: 2,
        cost: 120_000,
        prerequisites: [['NET-401']],
        teaches: ['tech-it-market-trends@4', 'tech-internet@5'],
        functions: [],
        source: 'imported',
        revision: null,
        provider: '研修センター',
      },
    },
  ]);
});

describe('names', () => {
  test('are found in either language, whatever their width and case', () => {
    const course = courseOf({
      講座分類: 'ADVANCED',
      研修方法: 'lecture, ﾜｰｸｼｮｯﾌﾟ',
      対象専門分野: 'facility management',
    });
    expect(course).toMatchObject({ kind: 'advanced', methods: ['lecture', 'workshop'], specialties: ['facility'] });
    expect(courseOf({ 対象専門分野: '全て' }).specialties).toEqual(['hardware', 'software', 'facility']);
  });

  test('that the standard lacks are reported with the nearest one', () => {
    const drafted = draft([
      line({
        講座分類: '基礎講坐',
        領域: 'テクノロジー',
        対象専門分野: 'ハードウエア',
        研修方法: '講義録',
        関連する知識: 'インターネツト技術',
      }),
    ]);
    expect(drafted.courses).toEqual([]);
    expect(problemsOf(drafted)).toEqual([
      '2 specialties specialty-unknown ハードウェア',
      '2 area area-unknown テクノロジ',
      '2 kind kind-unknown 基礎講座',
      '2 methods method-unknown 講義',
      '2 knowledge knowledge-unknown インターネット技術',
    ]);
  });
});

describe('knowledge', () => {
  test('of one name in two skill items is that of the course’s specialties', () => {
    expect(courseOf({ 関連する知識: '障害原因特定', 対象専門分野: 'ハードウェア' }).teaches).toEqual(['hwr-cause@4']);
    expect(courseOf({ 関連する知識: '障害原因特定', 対象専門分野: 'ソフトウェア' }).teaches).toEqual(['swf-cause@4']);
    expect(courseOf({ 関連する知識: '障害原因特定' }).teaches).toEqual(['hwr-cause@4', 'swf-cause@4']);
    const facility = draft([line({ 関連する知識: '障害原因特定', 対象専門分野: 'ファシリティマネジメント' })]);
    expect(problemsOf(facility)).toEqual(['2 knowledge knowledge-ambiguous hwr-cause / swf-cause']);
  });

  test('of one name at two levels is that of the course’s levels', () => {
    expect(courseOf({ 関連する知識: 'リーダーシップ', 対象レベル: '2' }).teaches).toEqual(['l12-leadership-1@2']);
    expect(courseOf({ 関連する知識: 'リーダーシップ', 対象レベル: '4' }).teaches).toEqual(['lead-leadership@4']);
  });

  test('is taught at every level of the course unless a level is named', () => {
    expect(courseOf({ 対象レベル: '4～5' }).teaches).toEqual(['tech-internet@4', 'tech-internet@5']);
    expect(courseOf({ 対象レベル: '4～5', 関連する知識: 'tech-internet＠3' }).teaches).toEqual(['tech-internet@3']);
  });

  test('names that hold a comma are not cut', () => {
    expect(
      courseOf({ 関連する知識: 'プログラミング言語,マークアップランゲージ、インターネット技術@3' }).teaches,
    ).toEqual(['tech-languages@4', 'tech-internet@3']);
  });

  test('at a level that the standard does not ask for is an error', () => {
    expect(problemsOf(draft([line({ 関連する知識: 'tech-internet@1' })]))).toEqual(['2 knowledge knowledge-level 3-6']);
  });
});

describe('ids', () => {
  test('are made from the title where they are missing, the same at every import', () => {
    const once = draft([line({ コースID: '' })]);
    const again = draft([line({ コースID: '' })]);
    const id = once.courses[0]?.course.id;
    expect(id).toMatch(/^imp-[a-z0-9]+$/);
    expect(again.courses[0]?.course.id).toBe(id);
    expect(problemsOf(once)).toEqual([`2 id id-missing ${id}`]);
  });

  test('that stand twice, or cannot be ids, are errors with a way out', () => {
    const drafted = draft([line(), line({ コース名: '別' }), line({ コースID: 'A B、C', コース名: '第三' })]);
    expect(problemsOf(drafted)).toEqual(['3 id id-duplicate X-1-2', '4 id id-invalid A-B-C']);
    expect(drafted.courses.map(({ row }) => row)).toEqual([2]);
  });

  test('full width is folded', () => {
    expect(courseOf({ コースID: 'Ｘ－９' }).id).toBe('X-9');
  });

  test('of built-in courses are refused, unless the row says nothing new', () => {
    expect(problemsOf(draft([line({ コースID: 'NET-401' })]))).toContain('2 id id-built-in NET-401-2');
    const [same] = builtIn.courses;
    if (!same) throw new Error('the catalogue is empty');
    const drafted = draft([{ コースID: same.id, コース名: same.title.ja }]);
    expect(problemsOf(drafted)).toEqual(['2 id built-in-unchanged']);
    expect(drafted).toMatchObject({ courses: [], errors: 0 });
  });

  test('of own courses change them, and only in the columns that the sheet has', () => {
    const own = { groups: [], courses: [{ ...courseOf({ コース概要: '前' }), aliases: ['OLD-1'], cost: 5_000 }] };
    const changed = draft([{ コースID: 'X-1', コース名: '監視の実際', 対象レベル: '5' }], { own });
    expect(changed.errors).toBe(0);
    expect(changed.courses).toMatchObject([{ change: 'changed' }]);
    expect(changed.courses[0]?.course).toEqual({ ...own.courses[0], levels: [5, 5] });
    expect(draft([{ コースID: 'X-1', コース名: '監視の実際' }], { own }).courses).toMatchObject([{ change: 'same' }]);
  });
});

describe('prerequisites', () => {
  const two = (受講前提: string, given: Parameters<typeof draft>[1] = {}) =>
    draft([line({ 受講前提 }), line({ コースID: 'X-2', コース名: '保守計画（初級）', コース群: '社内研修' })], given);

  test.each([
    ['X-2', [['X-2']]],
    ['x-2', [['X-2']]],
    ['保守計画（初級）', [['X-2']]],
    ['保守計画 (初級)', [['X-2']]],
    ['社内研修', [['X-2']]],
    ['（X-2 または NET-401）かつ NET-402', [['X-2', 'NET-401'], ['NET-402']]],
    ['なし', []],
  ])('%s', (text, expected) => {
    const drafted = two(text);
    expect(problemsOf(drafted)).toEqual([]);
    expect(drafted.courses[0]?.course.prerequisites).toEqual(expected);
  });

  test('a course group is any of its courses but the course itself', () => {
    const groups = courseOf({ 受講前提: 'ネットワーク技術' }).prerequisites;
    const ids = builtIn.courses.filter(({ group }) => group === 'network-technology').map(({ id }) => id);
    expect(groups).toEqual([ids]);
  });

  test('names that nothing bears are refused, or kept as text', () => {
    expect(problemsOf(two('保守計画（初球） または NET-401'))).toEqual([
      '2 prerequisites prerequisite-unknown 保守計画（初級）',
    ]);
    const kept = two('他社の講座 または NET-401', { unknownPrerequisites: 'keep' });
    expect(kept.errors).toBe(0);
    expect(kept.courses[0]).toMatchObject({
      keptPrerequisites: ['他社の講座'],
      course: { prerequisites: [['NET-401']], prerequisiteText: '他社の講座' },
    });
  });

  test('on itself, ambiguous or ill-formed ones are errors', () => {
    expect(problemsOf(two('X-1'))).toEqual(['2 prerequisites prerequisite-self']);
    expect(problemsOf(two('X-2 かつ（NET-401'))).toEqual(['2 prerequisites prerequisite-syntax 7']);
    const twins = draft([
      line({ 受講前提: '双子' }),
      line({ コースID: 'T1', コース名: '双子' }),
      line({ コースID: 'T2', コース名: '双　子' }),
    ]);
    expect(problemsOf(twins)).toContain('4 title title-alike T1 双子');
    // One of them bears exactly that title.
    expect(twins.courses[0]?.course.prerequisites).toEqual([['T1']]);
    const same = draft([
      line({ 受講前提: '双子' }),
      line({ コースID: 'T1', コース名: '双子' }),
      line({ コースID: 'T2', コース名: '双子' }),
    ]);
    expect(problemsOf(same)).toContain('2 prerequisites prerequisite-ambiguous T1 / T2');
  });
});

describe('course groups', () => {
  test('that are new are made from their rows', () => {
    const drafted = draft([
      line({
        コース群: '社内研修',
        領域: 'パーソナル',
        対象レベル: '3',
        対象専門分野: 'ソフトウェア',
        関連する知識: '',
      }),
      line({
        コースID: 'X-2',
        コース名: '次',
        コース群: '社内 研修',
        領域: 'パーソナル',
        対象レベル: '5-6',
        対象専門分野: 'ハードウェア',
        関連する知識: '',
      }),
    ]);
    expect(drafted.groups).toEqual([
      {
        id: expect.stringMatching(/^group-/),
        title: { ja: '社内研修', en: '社内研修' },
        area: 'personal',
        levels: [3, 6],
        legend: 'specialty-choice',
        source: 'imported',
        specialties: ['hardware', 'software'],
        revision: null,
        figure: null,
      },
    ]);
    expect(new Set(drafted.courses.map(({ course }) => course.group)).size).toBe(1);
  });

  test('keep their area', () => {
    expect(problemsOf(draft([line({ 領域: 'パーソナル' })]))).toEqual(['2 area area-differs テクノロジ']);
  });

  test('are made by area where the sheet names none', () => {
    const drafted = draft([{ コースID: 'X-1', コース名: '監視', 対象レベル: '4', 領域: 'パーソナル' }]);
    expect(drafted.groups).toMatchObject([
      { id: 'imported-personal', title: { ja: '取り込んだコース（パーソナル）' } },
    ]);
    expect(drafted.errors).toBe(0);
  });
});

test('columns that are missing are told once, not for every row', () => {
  const lines = Array.from({ length: 50 }, (_, index) => ({
    コースID: `X-${index}`,
    コース名: `講座${index}`,
    対象レベル: '4',
  }));
  const drafted = draft(lines);
  expect(drafted.courses).toHaveLength(50);
  expect(problemsOf(drafted).filter((text) => text.startsWith('1 ')).length).toBeLessThan(6);
  expect(drafted.warnings).toBeLessThan(8);
});

test('missing titles and levels are errors; amounts say what is wrong with them', () => {
  const drafted = draft([
    line({ コース名: '' }),
    line({ コースID: 'X-2', コース名: '次', 対象レベル: '', 標準日数: '-2', 受講料: '時価', 標準時間: '99999' }),
  ]);
  expect(problemsOf(drafted)).toEqual([
    '2 title title-missing',
    '3 levels level-missing',
    '3 eLearningHours too-high',
    '3 classDays negative',
    '3 cost not-a-number',
  ]);
});

test('text that looks like a formula is taken as text', () => {
  const drafted = draft([line({ コース名: '=1+1', コース概要: '＋計算', 提供元: "'=HYPERLINK(1)" })]);
  expect(problemsOf(drafted)).toEqual(['2 title formula-like', '2 outline formula-like', '2 provider formula-like']);
  expect(drafted.courses[0]?.course).toMatchObject({
    title: { ja: '=1+1' },
    outline: { ja: '＋計算' },
    provider: '=HYPERLINK(1)',
  });
});

test('ids like keys of every object are ids like any other', () => {
  const drafted = draft([
    line({ コースID: '__proto__', コース名: 'constructor', コース群: '__proto__', 受講前提: 'toString' }),
    line({ コースID: 'toString', コース名: 'hasOwnProperty', コース群: 'constructor', 受講前提: 'constructor' }),
  ]);
  expect(drafted.errors).toBe(0);
  expect(drafted.courses.map(({ course }) => course.prerequisites)).toEqual([[['toString']], [['__proto__']]]);
  expect(({} as Record<string, unknown>).title).toBeUndefined();
});

test('another job’s standard without lists of kinds, methods and areas takes what the sheet says', () => {
  const { courseSheet: _sheet, roadmap: _roadmap, ...rest } = standard.standard;
  const plain = { ...standard, standard: rest };
  const drafted = draft([line({ 講座分類: '独自', 研修方法: '見学', 領域: '現場' })], {
    standard: plain,
    builtIn: none,
  });
  expect(drafted.errors).toBe(0);
  expect(drafted.courses[0]?.course).toMatchObject({ kind: '独自', methods: ['見学'] });
  expect(drafted.groups).toMatchObject([{ area: '現場' }]);
});
