/** The words of the source: figures, discrepancies, texts that it has in English alone. */
import { describe, expect, it } from 'vitest';
import { builtInCatalogue, builtInStandard } from '../../../electron/backend/resources.ts';
import { indexStandard } from '../../../shared/model/standard-index.ts';
import { compareNamedGroups } from '../../../shared/standard/compare-groups.ts';
import { discrepanciesAbout, discrepanciesAt, discrepanciesElsewhere } from '../../../shared/standard/discrepancies.ts';
import { figureWords } from '../../../shared/standard/figure-words.ts';
import { functionRows } from '../../../shared/standard/function-rows.ts';
import { conditionsOf, indicatorParts } from '../../../shared/standard/indicator-parts.ts';
import { revisionYield } from '../../../shared/standard/revision-yield.ts';
import { runsOf } from '../../../shared/standard/runs-of.ts';
import { knownSourceWords, sourceName, sourceWords } from '../../../shared/standard/source-words.ts';
import { allFigures, figuresOf, type standardParts } from '../../../shared/standard/standard-figures.ts';

const standard = builtInStandard();
const catalogue = builtInCatalogue();

describe('figures', () => {
  it.each([
    ['3-11, 3-13', '図3-11・図3-13', 'Figure 3-11, Figure 3-13'],
    ['2-6 (excerpt)', '図2-6（抜粋）', 'Figure 2-6 (excerpt)'],
    [
      '3-16 (before), 3-17 (after): course groups',
      '図3-16（改訂前）・図3-17（改訂後）',
      'Figure 3-16 (before), Figure 3-17 (after)',
    ],
    ['appendix', '付録', 'Appendix'],
    ['3.3 text', '3.3節の本文', 'Text of section 3.3'],
    ['別紙2', '別紙2', '別紙2'],
  ])('%s', (figure, ja, en) => {
    expect(figureWords(figure, 'ja')).toBe(ja);
    expect(figureWords(figure, 'en')).toBe(en);
  });
});

describe('discrepancies', () => {
  it('are each told at some part of the standard', () => {
    expect(discrepanciesElsewhere(standard, allFigures(standard))).toEqual([]);
    const where = (part: (typeof standardParts)[number]) =>
      discrepanciesAt(standard, figuresOf(standard, part)).map((each) => each.where);
    expect(where('roadmap')).toEqual(['figures 3-16, 3-17']);
    expect(where('proficiency')).toEqual(['figure 3-14']);
    expect(where('indicators')).toEqual(['3.3.2 and figure 3-8', 'appendix']);
  });

  it('are told at the indicator that they speak of', () => {
    expect(discrepanciesAbout(standard, ['3-7']).map((each) => each.where)).toEqual(['appendix']);
    expect(discrepanciesAbout(standard, ['3-6'])).toEqual([]);
  });
});

describe('wording', () => {
  it('is there in Japanese for everything that the shipped standard says in English alone', () => {
    const { indicators, levelsOneTwo, roadmap, proficiency, discrepancies, levels, editions } = standard;
    const entries = indicators?.entries ?? [];
    const named = new Set(indicators?.expertise.map(({ id }) => id));
    const said = [
      ...Object.values(editions ?? {}).map((text) => ['edition', text] as const),
      ...levels.flatMap(({ band, definedFor }) => [['band', band] as const, ['definedFor', definedFor] as const]),
      ...Object.values(proficiency?.scope ?? {}).map(({ role }) => ['scopeRole', role] as const),
      ...entries.map(({ responsibility }) => ['responsibility', responsibility.role] as const),
      ...entries.flatMap(({ responsibility }) =>
        (responsibility.coordinates ?? []).map((text) => ['coordinates', text] as const),
      ),
      ...entries.flatMap(({ complexity: { standing } }) => (standing ? [['standing', standing] as const] : [])),
      ...entries.flatMap(({ note, professional }) =>
        [note, professional?.note].flatMap((text) => (text ? [['indicatorNote', text] as const] : [])),
      ),
      ...entries.flatMap(({ professional }) =>
        (professional?.expertise?.of ?? []).filter((id) => !named.has(id)).map((id) => ['expertise', id] as const),
      ),
      ...entries.flatMap(({ specialty, printedInSourceFor }) =>
        printedInSourceFor && printedInSourceFor !== specialty ? [['printedFor', printedInSourceFor] as const] : [],
      ),
      ...[...(indicators?.lowerLevels?.facts ?? []), indicators?.lowerLevels?.printed ?? ''].map(
        (text) => ['indicatorNote', text] as const,
      ),
      ...[levelsOneTwo?.source ?? '', levelsOneTwo?.examinationNote ?? ''].map((text) => ['entry', text] as const),
      ...(discrepancies ?? []).flatMap(({ where, what }) => [
        ['where', where] as const,
        ['discrepancy', what] as const,
      ]),
      ...Object.values(standard.skillAreas.after.specialty)
        .flat()
        .flatMap(({ note }) => (note ? [['skillNote', note] as const] : [])),
      ['roadmapNote', compareNamedGroups(standard)?.illegible ?? ''] as const,
    ];
    expect(roadmap?.revisions).toHaveLength(3);
    expect(said.filter(([place, text]) => knownSourceWords(place, text) === null)).toEqual([]);
  });

  it('stays as it is for another standard, and never shows an id', () => {
    expect(sourceWords('discrepancy', 'Another text', 'ja')).toBe('Another text');
    expect(sourceWords('discrepancy', 'constructor', 'ja')).toBe('constructor');
    expect(sourceName('matrix', 'risk-control', 'ja')).toBe('risk control');
  });
});

describe('indicators', () => {
  const index = indexStandard(standard);
  const { indicators } = standard;
  if (!indicators) throw new Error('the shipped standard has indicators');

  it('count as printed: two of six, three of seven, three years', () => {
    const entry = indicators.entries.find(({ specialty, level }) => specialty === 'hardware' && level === 6);
    if (!entry) throw new Error('hardware level 6 is printed');
    const all = indicatorParts.flatMap((part) => conditionsOf(entry, part, indicators, index));
    const text = all.map((each) => each.text.ja).join('\n');
    expect(text).toContain('通算3年以上');
    expect(text).toContain('次のうち2つ以上');
    expect(text).toContain('業界に貢献し、次のうち3つ以上');
    expect(all.find((each) => each.text.ja.includes('技術の継承'))?.of).toHaveLength(7);
  });

  it('count times before the revision', () => {
    const entry = indicators.entries.find(({ edition, specialty }) => edition === 'before' && specialty === 'hardware');
    if (!entry) throw new Error('hardware level 5 before is printed');
    const texts = conditionsOf(entry, 'responsibility', indicators, index).map(({ text }) => text.ja);
    expect(texts).toContain('責任を3回以上果たす');
    expect(texts).toContain('うち1回以上はレベル5、残りはレベル4の複雑性・サイズ');
  });

  it('show no id in any condition', () => {
    for (const entry of indicators.entries) {
      const shown = indicatorParts
        .flatMap((part) => conditionsOf(entry, part, indicators, index))
        .flatMap(({ text, of }) => [text, ...(of ?? [])]);
      for (const { ja } of shown) expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });
});

describe('the roadmap', () => {
  it('names the courses that each revision brought', () => {
    const counts = standard.roadmap?.revisions.map(({ id }) => revisionYield(catalogue, id).courses);
    expect(counts).toEqual([12, 17, 13]);
    expect(revisionYield(catalogue, 'csm').groups.map(({ group }) => group.id)).toEqual(['csm']);
  });

  it('tells which named groups stayed, were split or added', () => {
    const groups = compareNamedGroups(standard)?.groups ?? [];
    const of = (ja: string) => groups.find(({ group }) => group.ja === ja);
    expect(of('IT基本1')?.change).toBe('kept');
    expect(of('カスタマサービスマネジメント')?.change).toBe('added');
    expect(of('プロジェクトマネジメント')?.counterparts.map(({ ja }) => ja)).toEqual([
      'プロジェクトマネジメント基礎',
      'プロジェクトマネジメント上級',
    ]);
  });

  it('names none where the standard does not', () => {
    const { roadmap: _, ...rest } = standard;
    expect(compareNamedGroups(rest)).toBeNull();
  });
});

describe('function matrices', () => {
  it('span their repeated cells, and each row has its courses', () => {
    for (const [name, matrix] of Object.entries(standard.functions ?? {})) {
      const rows = functionRows(name, matrix, catalogue.courses);
      expect(rows.reduce((sum, { majorSpan }) => sum + majorSpan, 0)).toBe(rows.length);
      expect(rows.reduce((sum, { middleSpan }) => sum + middleSpan, 0)).toBe(rows.length);
      expect(rows.filter(({ courses }) => courses.length === 0)).toEqual([]);
    }
  });
});

describe('runs', () => {
  it('are equal neighbours', () => {
    expect(runsOf(['a', 'a', 'b', 'a'])).toEqual([
      { value: 'a', at: 0, length: 2 },
      { value: 'b', at: 2, length: 1 },
      { value: 'a', at: 3, length: 1 },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
