/** An achievement indicator (達成度指標) as its counted conditions, part by part, in both languages. */
import type { Localized } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { IndicatorEntry, Indicators } from '../model/standard-schema.ts';
import { knownSourceWords, type SourcePlace, sourceName, sourceWords } from './source-words.ts';

/** What a condition counts. */
export type ConditionKind =
  | 'role'
  | 'coordination'
  | 'years'
  | 'components'
  | 'times'
  | 'own-times'
  | 'complexity'
  | 'size'
  | 'expertise'
  | 'succession'
  | 'mentoring';

/** One condition; `of` lists what it counts among, in the order of the standard's file. */
export interface IndicatorCondition {
  readonly kind: ConditionKind;
  readonly text: Localized;
  readonly of?: readonly Localized[];
}

export const indicatorParts = ['responsibility', 'complexity', 'size', 'professional'] as const;
export type IndicatorPart = (typeof indicatorParts)[number];

type Named = { readonly id: string; readonly ja: string; readonly en: string };

const both = (ja: string, en: string): Localized => ({ ja, en });

function said(place: SourcePlace, text: string): Localized {
  return both(sourceWords(place, text, 'ja'), sourceWords(place, text, 'en'));
}

function named(ids: readonly string[], list: readonly Named[], place: SourcePlace = 'expertise'): Localized[] {
  return ids.map((id) => {
    const found = list.find((item) => item.id === id) ?? knownSourceWords(place, id);
    return found ? both(found.ja, found.en) : both(sourceName(place, id, 'ja'), sourceName(place, id, 'en'));
  });
}

function coordination(coordinates: readonly string[]): IndicatorCondition[] {
  if (coordinates.length === 0) return [];
  const names = coordinates.map((each) => said('coordinates', each));
  const ja = names.map((each) => each.ja).join('・');
  const en = names.map((each) => each.en).join(', ');
  return [{ kind: 'coordination', text: both(`${ja}との調整を行う`, `Coordinates with ${en}`) }];
}

function counts({ responsibility, level }: IndicatorEntry, index: StandardIndex): IndicatorCondition[] {
  const { minimumYears, activities, minimumCount, countAtOwnLevel, otherCountAtLevel, mainComponents } = responsibility;
  const conditions: IndicatorCondition[] = [];
  if (minimumYears !== undefined) {
    conditions.push({
      kind: 'years',
      text: both(
        `次の活動領域を通算${minimumYears}年以上、レベル${level}の複雑性・サイズで遂行`,
        `At least ${minimumYears} years in these activity areas, at the complexity and size of level ${level}`,
      ),
      of: named(activities ?? [], [...index.skillItems.values()]),
    });
  }
  if (mainComponents !== undefined) {
    conditions.push({
      kind: 'components',
      text: both(
        `ITの主要コンポネントのうち${mainComponents}つ以上を対象とする`,
        `Covers at least ${mainComponents} of the main IT components`,
      ),
    });
  }
  if (minimumCount !== undefined) {
    conditions.push({
      kind: 'times',
      text: both(`責任を${minimumCount}回以上果たす`, `Held the responsibility at least ${minimumCount} times`),
    });
  }
  if (countAtOwnLevel !== undefined && otherCountAtLevel !== undefined) {
    conditions.push({
      kind: 'own-times',
      text: both(
        `うち${countAtOwnLevel}回以上はレベル${level}、残りはレベル${otherCountAtLevel}の複雑性・サイズ`,
        `At least ${countAtOwnLevel} of them at the complexity and size of level ${level}, the others at level ${otherCountAtLevel}`,
      ),
    });
  }
  return conditions;
}

function responsibility(entry: IndicatorEntry, index: StandardIndex): readonly IndicatorCondition[] {
  const { role, coordinates } = entry.responsibility;
  return [
    { kind: 'role', text: said('responsibility', role) },
    ...coordination(coordinates ?? []),
    ...counts(entry, index),
  ];
}

function complexity(entry: IndicatorEntry, indicators: Indicators): readonly IndicatorCondition[] {
  const { atLeast, of, standing } = entry.complexity;
  const as = standing === undefined ? null : said('standing', standing);
  return [
    {
      kind: 'complexity',
      text: both(
        `${as ? `${as.ja}として、` : ''}次のうち${atLeast}つ以上に当てはまる対象を担当`,
        as ? `As ${as.en}: at least ${atLeast} of these` : `At least ${atLeast} of these`,
      ),
      of: named(of, [...indicators.complexity, ...(entry.facilityComplexity ?? [])]),
    },
  ];
}

function size(entry: IndicatorEntry): readonly IndicatorCondition[] {
  const of = entry.size.anyOf.map(({ ja, en, needsComplexityAtLeast: least }) =>
    least === undefined
      ? both(ja, en)
      : both(`${ja}（複雑性が${least}つ以上の場合）`, `${en} (where ${least} or more complexity conditions are met)`),
  );
  return [{ kind: 'size', text: both('次のいずれか', 'Any one of these'), of }];
}

function professional({ professional: part }: IndicatorEntry, indicators: Indicators): readonly IndicatorCondition[] {
  if (!part) return [];
  const { expertise, succession, mentoring, contributesTo } = part;
  const where = said('contributesTo', contributesTo ?? 'company');
  return [
    ...(expertise
      ? [
          {
            kind: 'expertise' as const,
            text: both(
              `専門性：次のうち${expertise.atLeast}つ以上で他を指導できる`,
              `Expertise: guides others in at least ${expertise.atLeast} of these`,
            ),
            of: named(expertise.of, indicators.expertise),
          },
        ]
      : []),
    ...(succession
      ? [
          {
            kind: 'succession' as const,
            text: both(
              `技術の継承：${where.ja}に貢献し、次のうち${succession.atLeast}つ以上の実績がある`,
              `Passing on knowledge: contributes to ${where.en} by at least ${succession.atLeast} of these`,
            ),
            of: named(succession.of, indicators.succession),
          },
        ]
      : []),
    ...(mentoring ? [{ kind: 'mentoring' as const, text: both('後進の育成', 'Mentors younger colleagues') }] : []),
  ];
}

/** The conditions of one part of an indicator; empty where it does not print that part. */
export function conditionsOf(
  entry: IndicatorEntry,
  part: IndicatorPart,
  indicators: Indicators,
  index: StandardIndex,
): readonly IndicatorCondition[] {
  switch (part) {
    case 'responsibility':
      return responsibility(entry, index);
    case 'complexity':
      return complexity(entry, indicators);
    case 'size':
      return size(entry);
    case 'professional':
      return professional(entry, indicators);
  }
}
