/** Understanding a sheet of learners: who each row means, what it changes, and what is wrong where. */
import { describe, expect, test } from 'vitest';
import { learnerFields, learnerHeader } from '../../../shared/exchange/learner-fields.ts';
import { learnerProblemCodes } from '../../../shared/exchange/learner-problem.ts';
import { parseDue } from '../../../shared/exchange/parse-date.ts';
import { wordLearnerProblem } from '../../../shared/i18n/exchange/learner-words.ts';
import { draftSheet, known, problemsOf, team } from '../../helpers/learners-fixture.ts';

const header = ['社員番号', '氏名', '所属', '専門分野', '現在レベル', '目標レベル', '目標時期'];
const sato = known('p1', '佐藤 花子', { number: '0012', specialty: 'hardware', current: 3, target: 5, team: 't2' });
const suzuki = known('p2', '鈴木 一郎', { number: '0013' });
const teams = [team('t1', '本部'), team('t2', '札幌支店', 't1', 'B1'), team('t3', '大阪支店', 't1')];

describe('headers', () => {
  test.each(['ja', 'en'] as const)('are known in %s, in any order and width', (language) => {
    const fields = [...learnerFields].reverse().filter((field) => field !== 'id');
    const cells: Readonly<Record<string, string>> = {
      number: '９９',
      name: '田中 実',
      kana: 'タナカ ミノル',
      specialty: 'ソフトウェア',
      current: 'レベル２',
      target: 'L4',
      due: '令和10年3月31日',
      completed: 'CSM-301、CSM-401',
      examinations: 'レベル2',
    };
    const { people, problems } = draftSheet([
      ['受講者一覧'],
      fields.map((field) => ` ${learnerHeader(field, language)}　`),
      fields.map((field) => cells[field] ?? ''),
    ]);
    expect(problems).toEqual([]);
    expect(people).toMatchObject([
      {
        change: 'new',
        name: '田中 実',
        profile: {
          number: '９９',
          kana: 'タナカ ミノル',
          specialty: 'software',
          current: 2,
          target: 4,
          due: '2028-03-31',
        },
        completed: ['CSM-301', 'CSM-401'],
        examinations: [{ name: '', level: 2 }],
      },
    ]);
  });

  test('a sheet without anything that says who is who is refused once', () => {
    expect(
      problemsOf(
        draftSheet([
          ['所属', '現在レベル'],
          ['', '3'],
          ['', '4'],
        ]),
      ),
    ).toEqual(['1 name who-missing']);
  });
});

describe('matching', () => {
  test('goes by number whatever its width; empty cells and missing columns change nothing', () => {
    const { people } = draftSheet(
      [
        ['社員番号', '氏名', '現在レベル', '目標レベル'],
        ['００１２', '', '4', ''],
      ],
      { people: [sato], teams },
    );
    expect(people).toMatchObject([{ before: { id: 'p1' }, change: 'changed', name: '佐藤 花子' }]);
    expect(people[0]?.profile).toEqual({ ...sato.profile, current: 4 });
  });

  test('a row that says nothing new is the same', () => {
    const row = ['0012', '佐藤 花子', '本部/札幌支店', 'ハードウェア', '3', '5', ''];
    expect(draftSheet([header, row], { people: [sato], teams }).people).toMatchObject([{ change: 'same' }]);
  });

  test('zeros that a spreadsheet took away are no new person', () => {
    const drafted = draftSheet([header, ['12', '佐藤 花子']], { people: [sato, suzuki], teams });
    expect(problemsOf(drafted)).toEqual(['2 number number-zeros']);
    expect(drafted.people).toMatchObject([{ before: { id: 'p1' }, change: 'same', profile: { number: '0012' } }]);
    const other = draftSheet([header, ['12', '別の人']], { people: [sato], teams });
    expect(other.people).toMatchObject([{ before: null, profile: { number: '12' } }]);
  });

  test('without a number goes by name and team where that is one person, with a warning', () => {
    const namesake = known('p3', '佐藤 花子', { number: '0014', team: 't3' });
    const drafted = draftSheet([header, ['', '佐藤花子', '札幌支店'], ['', '佐藤 花子', ''], ['', '新 しい', '']], {
      people: [sato, namesake],
      teams,
    });
    expect(drafted.people.map(({ before }) => before?.id ?? null)).toEqual(['p1', null, null]);
    expect(problemsOf(drafted)).toEqual(['2 name matched-by-name', '3 name namesakes']);
  });

  test('somebody who had no number yet is given the one of the row', () => {
    const drafted = draftSheet([header, ['77', '木村 愛']], { people: [known('p4', '木村 愛')] });
    expect(drafted.people).toMatchObject([{ before: { id: 'p4' }, change: 'changed', profile: { number: '77' } }]);
    expect(problemsOf(drafted)).toEqual(['2 number number-given']);
  });

  test('by id a number and a name can be changed', () => {
    const drafted = draftSheet(
      [
        ['受講者ID', ...header],
        ['p1', '0099', '加藤 花子'],
      ],
      { people: [sato, suzuki], teams },
    );
    expect(problemsOf(drafted)).toEqual([]);
    expect(drafted.people).toMatchObject([{ before: { id: 'p1' }, name: '加藤 花子', profile: { number: '0099' } }]);
    const taken = draftSheet(
      [
        ['受講者ID', ...header],
        ['p1', '0013'],
      ],
      { people: [sato, suzuki], teams },
    );
    expect(problemsOf(taken)).toEqual(['2 number number-taken']);
    const swapped = draftSheet(
      [
        ['受講者ID', ...header],
        ['p1', '0013'],
        ['p2', '0012'],
      ],
      { people: [sato, suzuki], teams },
    );
    expect(swapped.errors).toBe(0);
  });

  test('the same number twice is told in both rows, each naming the other', () => {
    const { problems } = draftSheet([header, ['5', '一'], ['5', '二'], ['0012', '佐藤 花子'], ['', '佐藤 花子']], {
      people: [sato],
      teams,
    });
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ row, code, suggestion }) => [row, code, suggestion]),
    ).toEqual([
      [2, 'number-duplicate', '3'],
      [3, 'number-duplicate', '2'],
      [4, 'person-twice', '5'],
      [5, 'person-twice', '4'],
    ]);
  });

  test('a number of somebody who has left is refused with their name', () => {
    const { problems } = draftSheet([header, ['0012', '新人 太郎']], {
      left: [{ id: 'p1', name: '佐藤 花子', number: '0012' }],
    });
    expect(problems).toMatchObject([{ row: 2, column: 0, code: 'number-of-left', suggestion: '佐藤 花子' }]);
  });
});

describe('teams', () => {
  test.each([
    ['本部／札幌支店', 't2'],
    ['本部/札幌支店', 't2'],
    ['札幌支店', 't2'],
    ['B1', 't2'],
    ['本 部', 't1'],
  ])('"%s" is found', (cell, id) => {
    expect(draftSheet([header, ['1', '一', cell]], { teams }).people[0]?.profile.team).toBe(id);
  });

  test('those that are not there are refused with the nearest, or made as a tree, each once', () => {
    const rows = [
      header,
      ['1', '一', '大阪支店／保守一課'],
      ['2', '二', '大阪支店／保守一課'],
      ['3', '三', '九州／福岡／一課'],
      ['4', '四', '九州'],
    ];
    const refused = draftSheet(rows, { teams });
    expect(problemsOf(refused)).toEqual(['2', '3', '4', '5'].map((row) => `${row} team team-unknown`));
    expect(draftSheet([header, ['1', '一', '大坂支店']], { teams }).problems[0]?.suggestion).toBe('大阪支店');
    const made = draftSheet(rows, { teams, unknownTeams: 'create' });
    expect(made.errors).toBe(0);
    expect(made.teams.map(({ path }) => path.join('／'))).toEqual([
      '本部／大阪支店／保守一課',
      '九州',
      '九州／福岡',
      '九州／福岡／一課',
    ]);
    expect(made.teams[0]?.parent).toBe('t3');
    expect(made.teams[2]?.parent).toBe(made.teams[1]?.ref);
    const [first, second, , fourth] = made.people.map(({ profile }) => profile.team);
    expect(first).toBe(second);
    expect(fourth).toBe(made.teams[1]?.ref);
    expect(problemsOf(made)).toEqual([
      '2 team team-created',
      '4 team team-created',
      '4 team team-created',
      '4 team team-created',
    ]);
  });

  test('a name that two teams bear must be told apart, but is no change for whoever is in one of them', () => {
    const twice = [team('a', '東'), team('b', '西'), team('a1', '一課', 'a'), team('b1', '一課', 'b')];
    const person = known('p9', '九', { number: '9', team: 'b1' });
    const drafted = draftSheet([header, ['1', '一', '一課'], ['9', '九', '一課']], { teams: twice, people: [person] });
    expect(problemsOf(drafted)).toEqual(['2 team team-ambiguous']);
    expect(drafted.people).toMatchObject([{ before: { id: 'p9' }, change: 'same' }]);
  });
});

describe('what a row says', () => {
  test.each([
    [['1', '一', '', 'ハードウエア'], '2 specialty specialty-unknown', 'ハードウェア'],
    [['1', '一', '', '', '上級'], '2 current level-invalid', undefined],
    [['1', '一', '', 'ハードウェア', '7'], '2 current level-out-of-range', '0-6'],
    [['1', '一', '', '', '3', '0'], '2 target level-out-of-range', '1-6'],
    [['1', '一', '', '', '4', '4'], '2 target target-not-above-current', '4'],
    [['1', '一', '', '', '', '', '来年'], '2 due date-invalid', undefined],
    [['1', ''], '2 name name-missing', undefined],
    [['1', 'あ'.repeat(201)], '2 name too-long', '200'],
  ])('%j is told where it stands', (row, problem, suggestion) => {
    const drafted = draftSheet([header, row]);
    expect(problemsOf(drafted)).toContain(problem);
    expect(drafted.problems.find(({ severity }) => severity === 'error')?.suggestion).toBe(suggestion);
    expect(drafted.people).toEqual([]);
  });

  test('who comes up to a target of before is warned of, and one that stands unchanged is not looked at', () => {
    const at = { number: '1', specialty: 'hardware', current: 4, target: 4 };
    expect(problemsOf(draftSheet([header, ['1', '一', '', '', '4', '4']], { people: [known('p', '一', at)] }))).toEqual(
      [],
    );
    const before = known('p', '一', { ...at, current: 3 });
    expect(problemsOf(draftSheet([header, ['1', '一', '', '', '4', '4']], { people: [before] }))).toEqual([
      '2 current target-reached',
    ]);
  });

  test('courses by id or title and examinations by name or level are added once', () => {
    const sheet = [
      ['社員番号', '氏名', '修了コース', '保有資格'],
      ['1', '一', 'CSM-301、CSM-401、csm-401', '基本情報技術者、FE、レベル3、社内検定（レベル1）'],
    ];
    const { people, problems } = draftSheet(sheet, {
      people: [known('p', '一', { number: '1' }, { completed: ['CSM-301'], examinations: [{ name: '', level: 3 }] })],
    });
    expect(problems).toEqual([]);
    expect(people[0]?.completed).toEqual(['CSM-401']);
    expect(people[0]?.examinations).toEqual([
      { name: '基本情報技術者試験（FE）', level: 2 },
      { name: '社内検定', level: 1 },
    ]);
  });

  test('a course that nobody knows is refused with the nearest, but not what the person has already', () => {
    const person = known('p', '一', { number: '1' }, { completed: ['OLD-1'] });
    const sheet = [
      ['社員番号', '氏名', '修了コース', '保有資格'],
      ['1', '一', 'OLD-1、CSM-30', '国家資格'],
    ];
    const { problems } = draftSheet(sheet, { people: [person] });
    expect(problems.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [2, 2, 'course-unknown', 'CSM-30'],
      [2, 3, 'examination-unknown', '国家資格'],
    ]);
    expect(problems[0]?.suggestion).toMatch(/^CSM-30/);
  });
});

test.each([
  ['2028-03-31', '2028-03-31', false],
  ['令和10年3月31日', '2028-03-31', false],
  ['R10.3.31', '2028-03-31', false],
  ['令和元年5月1日', '2019-05-01', false],
  ['46843', '2028-03-31', false],
  ['2028年3月', '2028-03-31', true],
  ['２０２８／２', '2028-02-29', true],
  ['2027年度末', '2028-03-31', true],
  ['FY2027', '2028-03-31', true],
])('the due date "%s" is read', (text, date, taken) => {
  expect(parseDue(text)).toEqual({ date, taken });
});

test.each(['来年', '2028', '13/2028', '2028-02-30', '2028年13月', '123456789'])('"%s" is no due date', (text) => {
  expect(parseDue(text)).toBeNull();
});

test.each(['ja', 'en'] as const)('every problem has a sentence of its own in %s', (language) => {
  const sentences = learnerProblemCodes.map((code) =>
    wordLearnerProblem(
      { row: 1, column: 0, field: 'name', code, value: 'V', severity: 'error', suggestion: 'S' },
      language,
    ),
  );
  expect(new Set(sentences).size).toBe(learnerProblemCodes.length);
  for (const sentence of sentences) expect(sentence).toMatch(/[。.?]$/);
});
