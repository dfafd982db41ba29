/** The level check against a table of hand-made cases for each printed indicator: both sides of every count. */
import { describe, expect, test } from 'vitest';
import { checkLevel, type LevelCheck } from '../../../shared/assessment/level-check.ts';
import { checkPrinted } from '../../../shared/assessment/printed-check.ts';
import type { EntryContent } from '../../../shared/assessment/record-entries.ts';
import { indexStandard } from '../../../shared/model/standard-index.ts';
import { builtInPlanner } from '../../helpers/planner-fixture.ts';
import {
  contribution,
  entriesFrom,
  examination,
  experience,
  expertise,
  mentoring,
} from '../../helpers/record-fixture.ts';
import { smallStandard } from '../../helpers/small-standard.ts';

const index = builtInPlanner().standard;
const today = '2027-04-01';

function check(specialty: string, level: number, contents: readonly EntryContent[]): LevelCheck {
  return checkLevel({ index, specialty, level, entries: entriesFrom(contents), today });
}

function condition({ conditions }: Pick<LevelCheck, 'conditions'>, kind: string) {
  const found = conditions.find((each) => each.kind === kind);
  if (!found) throw new Error(`no condition ${kind}`);
  return found;
}

const unmet = ({ conditions }: Pick<LevelCheck, 'conditions'>) =>
  conditions.flatMap(({ kind, met }) => (met ? [] : [kind]));

/** What the indicators of levels 5 and 6 (figures 3-7, 3-8) ask for, just reached. */
const enough = {
  5: { years: experience({ from: '2024-04-02', to: null }), contributions: ['book', 'patent', 'internal-lecturer'] },
  6: {
    years: experience({
      from: '2024-04-02',
      to: null,
      role: 6,
      scale: 6,
      coordinates: ['internal departments', 'external departments', 'customers'],
    }),
    contributions: ['book', 'patent', 'internal-lecturer'],
  },
} as const;

type Changes = { readonly years?: Partial<ReturnType<typeof experience>>; readonly others?: readonly EntryContent[] };

/** Everything that a level asks for, with something changed. */
function evidence(level: 5 | 6, specialty: string, { years, others }: Changes = {}): readonly EntryContent[] {
  const activities = specialty === 'software' ? ['sw-csm'] : ['hw-csm'];
  const usual = [
    expertise(),
    mentoring(),
    ...enough[level].contributions.map((kind) => contribution(kind, { reach: level === 6 ? 'industry' : 'company' })),
  ];
  return [{ ...enough[level].years, specialty, activities, ...years }, ...(others ?? usual)];
}

const cases = (['hardware', 'software'] as const).flatMap((specialty) =>
  ([5, 6] as const).map((level) => ({ specialty, level })),
);

describe.each(cases)('$specialty level $level (figures 3-7 and 3-8)', ({ specialty, level }) => {
  const result = (changes: Changes = {}) => check(specialty, level, evidence(level, specialty, changes));
  const contributions = (
    kinds: readonly string[],
    reach: 'company' | 'industry' = level === 6 ? 'industry' : 'company',
  ) => [expertise(), mentoring(), ...kinds.map((kind) => contribution(kind, { reach }))];

  test('everything just reached is met', () => {
    expect(unmet(result())).toEqual([]);
    expect(result()).toMatchObject({ verdict: 'met', source: 'indicator', edition: 'after' });
  });

  test('nothing at all is missing in every condition', () => {
    const none = check(specialty, level, []);
    expect(none.verdict).toBe('missing');
    expect(unmet(none)).toEqual(none.conditions.map(({ kind }) => kind));
  });

  test('a day less than three years is missing by that day', () => {
    const short = result({ years: { from: '2024-04-03' } });
    expect(unmet(short)).toEqual(['years']);
    expect(condition(short, 'years')).toMatchObject({ needed: 3, missingText: { ja: 'あと1日', en: '1 day more' } });
  });

  test('years at the complexity of one condition do not count', () => {
    const plain = result({ years: { complexity: ['multi-vendor'] } });
    expect(unmet(plain)).toEqual(['years', 'complexity']);
    expect(condition(plain, 'complexity')).toMatchObject({ needed: 2, reached: 1, missing: 1 });
  });

  test('two conditions in two different works are not two in one', () => {
    const year = evidence(level, specialty)[0] as ReturnType<typeof experience>;
    const apart = check(specialty, level, [
      { ...year, complexity: ['multi-vendor'] },
      { ...year, complexity: ['nationwide'] },
    ]);
    expect(condition(apart, 'complexity')).toMatchObject({ reached: 1, met: false });
  });

  test.each([
    [3, false],
    [4, true],
  ])('a scale below counts with four complexity conditions, not with %i', (count, met) => {
    const complexity = ['cross-platform', 'multi-vendor', 'new-technology', 'mission-critical'].slice(0, count);
    const smaller = result({ years: { scale: level - 1, complexity } });
    expect(condition(smaller, 'size')).toMatchObject({ met, reached: met ? 1 : 0 });
    expect(condition(smaller, 'size').of[1]?.reachedText?.ja).toBe(`複雑性 ${count}／4`);
    expect(condition(smaller, 'years').met).toBe(met);
  });

  test('two scales below do not count, however complex', () => {
    const complexity = [
      'cross-platform',
      'multi-vendor',
      'new-technology',
      'mission-critical',
      'non-stop',
      'nationwide',
    ];
    expect(condition(result({ years: { scale: level - 2, complexity } }), 'size').met).toBe(false);
  });

  test('a role below does not count', () => {
    expect(condition(result({ years: { role: level - 1 } }), 'role')).toMatchObject({ met: false, reached: 0 });
    expect(condition(result({ years: { role: level - 1 } }), 'years').reached).toBe(0);
  });

  test('coordination with one partner too few', () => {
    const all = enough[level].years.coordinates;
    const few = result({ years: { coordinates: all.slice(1) } });
    expect(unmet(few)).toEqual(['coordination']);
    expect(condition(few, 'coordination')).toMatchObject({ needed: all.length, reached: all.length - 1 });
  });

  test('activities of another specialty give no years', () => {
    expect(unmet(result({ years: { activities: ['fm-operation'] } }))).toEqual(['years']);
    expect(unmet(result({ years: { specialty: 'facility' } }))).toContain('years');
  });

  test('two kinds of contribution are too few, and one kind three times is one', () => {
    const two = result({ others: contributions(['book', 'patent']) });
    expect(unmet(two)).toEqual(['succession']);
    expect(condition(two, 'succession')).toMatchObject({ needed: 3, reached: 2, missingText: { ja: 'あと1つ' } });
    expect(condition(result({ others: contributions(['book', 'book', 'book']) }), 'succession').reached).toBe(1);
  });

  test('expertise counts where others are guided in one of the fields', () => {
    const others = (given: Parameters<typeof expertise>[0]) => [
      ...contributions(enough[level].contributions).slice(1),
      expertise(given),
    ];
    expect(unmet(result({ others: others({}) }))).toEqual([]);
    expect(unmet(result({ others: others({ guidesOthers: false }) }))).toEqual(['expertise']);
    expect(unmet(result({ others: others({ field: 'operation-policy-selection-planning' }) }))).toEqual(['expertise']);
  });

  test('nobody mentored', () => {
    const others = contributions(enough[level].contributions).filter(({ kind }) => kind !== 'mentoring');
    expect(unmet(result({ others }))).toEqual(['mentoring']);
  });

  test('contributions within the company are enough at level 5 and not at level 6', () => {
    const inside = result({ others: contributions(enough[level].contributions, 'company') });
    expect(unmet(inside)).toEqual(level === 6 ? ['reach'] : []);
  });

  test('courses and skills take no part', () => {
    expect(unmet(check(specialty, level, [examination(4)])).length).toBe(check(specialty, level, []).conditions.length);
  });
});

describe('hardware level 5 before the revision (figure 3-6), counted in times', () => {
  const indicators = index.standard.indicators;
  const printed = indicators?.entries.find(
    ({ edition, specialty }) => edition === 'before' && specialty === 'hardware',
  );
  const count = (contents: readonly EntryContent[]) => {
    if (!printed || !indicators) throw new Error('figure 3-6 is missing');
    return { conditions: checkPrinted(printed, indicators, index, entriesFrom(contents), today) };
  };
  const own = experience({ scale: 6, components: ['サーバ'] });

  test.each([
    [2, 0, { times: false, 'own-times': true }],
    [3, 0, { times: true, 'own-times': true }],
    [1, 2, { times: true, 'own-times': true }],
    [0, 3, { times: true, 'own-times': false }],
    [1, 1, { times: false, 'own-times': true }],
  ])('%i times at its own level and %i at level 4', (atOwn, atOther, met) => {
    const result = count([
      ...(atOwn > 0 ? [{ ...own, times: atOwn }] : []),
      ...(atOther > 0 ? [{ ...own, scale: 5, complexity: ['non-stop'], times: atOther }] : []),
    ]);
    expect(condition(result, 'times').met).toBe(met.times);
    expect(condition(result, 'own-times').met).toBe(met['own-times']);
  });

  test('asks for one main component, for no years and no coordination', () => {
    expect(condition(count([own]), 'components').met).toBe(true);
    expect(condition(count([{ ...own, components: [] }]), 'components')).toMatchObject({
      needed: 1,
      reached: 0,
      met: false,
    });
    expect(count([]).conditions.map(({ kind }) => kind)).toEqual([
      'role',
      'components',
      'times',
      'own-times',
      'complexity',
      'size',
      'expertise',
      'succession',
      'reach',
      'mentoring',
    ]);
  });
});

describe('facility level 6 (appendix), in times and numbers', () => {
  const rooms = (
    computerRooms: number | null,
    squareMetres: number | null = null,
    networkSites: number | null = null,
  ) => ({
    computerRooms,
    squareMetres,
    networkSites,
  });
  const work = (given: Partial<ReturnType<typeof experience>>) =>
    experience({
      specialty: 'facility',
      activities: ['fm-operation'],
      complexity: ['fm-non-stop', 'fm-protection'],
      facility: rooms(5),
      scale: null,
      ...given,
    });
  const size = (given: Partial<ReturnType<typeof experience>>) =>
    condition(check('facility', 6, [work(given)]), 'size').met;

  test.each([
    [rooms(5), true],
    [rooms(4), false],
    [rooms(null, 5000), true],
    [rooms(null, 4999), false],
    [rooms(null, null, 300), true],
    [rooms(null, null, 299), false],
  ])('the plain size %o', (facility, met) => {
    expect(size({ facility })).toBe(met);
  });

  test.each([
    [rooms(3), true],
    [rooms(2), false],
    [rooms(null, 2000), true],
    [rooms(null, 1999), false],
    [rooms(null, null, 100), true],
    [rooms(null, null, 99), false],
  ])('the smaller size %o counts with three conditions and not with two', (facility, met) => {
    const three = ['fm-non-stop', 'fm-protection', 'fm-many-sites'];
    expect(size({ facility, complexity: three })).toBe(met);
    expect(size({ facility, complexity: three.slice(1) })).toBe(false);
  });

  test('three times, one of them at level 6, is met as far as the source prints it', () => {
    const result = check('facility', 6, [work({ times: 1 }), work({ facility: null, scale: 5, times: 2 })]);
    expect(unmet(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'facts-met', edition: 'before', figure: 'appendix' });
    expect(result.notes.some(({ ja }) => ja.includes('切って'))).toBe(true);
  });

  test.each([
    [[work({ times: 2 })], ['times']],
    [[work({ times: 1 }), work({ facility: null, scale: 4, times: 2 })], ['times']],
    [[work({ facility: null, scale: 5, times: 3 })], ['own-times', 'size']],
  ])('one time too few, or none at the level itself (%#)', (contents, missing) => {
    expect(unmet(check('facility', 6, contents))).toEqual(missing);
  });
});

describe('levels whose indicator is not printed', () => {
  const member = (given: Partial<ReturnType<typeof experience>>) =>
    experience({ role: 3, scale: 3, complexity: [], coordinates: [], ...given });
  const areas = ['hw-installation', 'hw-repair', 'hw-prevention', 'hw-csm'];

  test('level 3 asks for a year in every activity area, and says that it is not printed', () => {
    const all = check('hardware', 3, [member({ activities: areas })]);
    expect(all).toMatchObject({ verdict: 'facts-met', source: 'facts', edition: null });
    expect(all.notes[0]?.ja).toContain('印刷されていません');
    const three = check('hardware', 3, [member({ activities: areas.slice(1) })]);
    expect(condition(three, 'years')).toMatchObject({ needed: 4, reached: 3, met: false });
    const short = check('hardware', 3, [member({ activities: areas, to: '2025-03-30' })]);
    expect(condition(short, 'years')).toMatchObject({ reached: 0 });
  });

  test('level 4 asks for the role of team leader and a year at the least', () => {
    expect(check('software', 4, [experience({ specialty: 'software', role: 4 })]).verdict).toBe('facts-met');
    expect(unmet(check('software', 4, [experience({ specialty: 'software', role: 3 })]))).toEqual(['role', 'years']);
    expect(unmet(check('software', 4, [experience({ specialty: 'software', role: 4, to: '2025-03-30' })]))).toEqual([
      'years',
    ]);
  });

  test('facility below 6 keeps the old form, of which only the role is known', () => {
    const result = check('facility', 5, [experience({ specialty: 'facility' })]);
    expect(result.conditions.map(({ kind }) => kind)).toEqual(['role']);
    expect(result).toMatchObject({ verdict: 'facts-met', revision: { facts: [], before: null, after: null } });
  });

  test.each([
    [1, 1, 'facts-met'],
    [2, 1, 'missing'],
    [2, 4, 'facts-met'],
  ])('level %i with an examination of level %i', (level, passed, verdict) => {
    expect(check('hardware', level, [examination(passed)])).toMatchObject({ source: 'examinations', verdict });
  });

  test('a standard without indicators says nothing', () => {
    const result = checkLevel({ index: indexStandard(smallStandard), specialty: 'cook', level: 3, entries: [], today });
    expect(result).toMatchObject({ source: 'none', verdict: 'unstated', conditions: [] });
  });
});

test('the revision can be seen: times become years, industries become users', () => {
  const { revision } = check('hardware', 5, []);
  expect(revision.before?.figure).toBe('3-6');
  expect(revision.after?.figure).toBe('3-7');
  const words = (side: typeof revision.before, part: string) =>
    JSON.stringify(side?.parts.find((each) => each.part === part));
  expect(words(revision.before, 'responsibility')).toContain('3回以上');
  expect(words(revision.after, 'responsibility')).toContain('通算3年以上');
  expect(words(revision.before, 'size')).toContain('インダストリ');
  expect(words(revision.after, 'size')).toContain('ユーザ');
  expect(revision.facts).toHaveLength(3);
  expect(check('hardware', 6, []).revision.before).toBeNull();
});
