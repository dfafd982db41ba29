/** What the achievement indicators (達成度指標) still ask for: courses completed is not a level reached. */
import type { Localized } from '../model/localized.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Milestone, MilestoneItem } from '../model/roadmap.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { IndicatorEntry, Indicators } from '../model/standard-schema.ts';
import { targets } from './problem.ts';

/** What a level asks for, without its specialty. */
type Plain = Omit<Milestone, 'specialty'>;

type Named = { readonly id: string; readonly ja: string; readonly en: string };

const text = (ja: string, en: string): Localized => ({ ja, en });

function named(ids: readonly string[], lists: readonly (readonly Named[])[]): readonly Localized[] {
  const all = lists.flat();
  return ids.flatMap((id) => {
    const found = all.find((item) => item.id === id);
    return found ? [text(found.ja, found.en)] : [];
  });
}

function roleOf(index: StandardIndex, level: number): Localized {
  return index.standard.levels.find((entry) => entry.level === level)?.role ?? text('担当者', 'practitioner');
}

function responsibilityItem(entry: IndicatorEntry, index: StandardIndex): MilestoneItem {
  const { minimumYears, minimumCount, activities } = entry.responsibility;
  const role = roleOf(index, entry.level);
  const of = named(activities ?? [], [[...index.skillItems.values()]]);
  const counted =
    minimumYears !== undefined
      ? text(
          `${role.ja}として、次の活動を通算${minimumYears}年以上、レベル${entry.level}の複雑性・サイズで遂行した`,
          `As ${role.en.toLowerCase()}, carried out these activities for at least ${minimumYears} years at the complexity and size of level ${entry.level}`,
        )
      : text(
          `${role.ja}として、責任を${minimumCount ?? 1}回以上果たした`,
          `As ${role.en.toLowerCase()}, held the responsibility at least ${minimumCount ?? 1} times`,
        );
  return { id: 'responsibility', text: counted, of };
}

function complexityItem(entry: IndicatorEntry, indicators: Indicators): MilestoneItem {
  const { atLeast, of } = entry.complexity;
  return {
    id: 'complexity',
    text: text(
      `複雑性：次のうち${atLeast}つ以上に当てはまる対象を担当した`,
      `Complexity: at least ${atLeast} of these conditions met`,
    ),
    of: named(of, [indicators.complexity, entry.facilityComplexity ?? []]),
  };
}

function sizeItem(entry: IndicatorEntry): MilestoneItem {
  const of = entry.size.anyOf.map(({ ja, en, needsComplexityAtLeast: least }) =>
    least === undefined
      ? text(ja, en)
      : text(`${ja}（複雑性${least}つ以上の場合）`, `${en} (where ${least} or more complexity conditions are met)`),
  );
  return { id: 'size', text: text('サイズ：次のいずれかを担当した', 'Size: any one of these'), of };
}

function professionalItems(entry: IndicatorEntry, indicators: Indicators): MilestoneItem[] {
  const { professional } = entry;
  if (!professional) return [];
  const items: MilestoneItem[] = [];
  const { expertise, succession } = professional;
  if (expertise) {
    items.push({
      id: 'expertise',
      text: text(
        `専門性：次のうち${expertise.atLeast}つ以上の専門性を持ち、他を指導した`,
        `Expertise: guides others in at least ${expertise.atLeast} of these fields`,
      ),
      of: named(expertise.of, [indicators.expertise]),
    });
  }
  if (succession) {
    const where =
      professional.contributesTo === 'industry' ? text('業界', 'the industry') : text('社内', 'the company');
    items.push({
      id: 'succession',
      text: text(
        `技術の継承：${where.ja}に貢献し、次のうち${succession.atLeast}つ以上の実績がある`,
        `Passing on knowledge: contributes to ${where.en} by at least ${succession.atLeast} of these`,
      ),
      of: named(succession.of, [indicators.succession]),
    });
  }
  if (professional.mentoring)
    items.push({ id: 'mentoring', text: text('後進を育成した', 'Has mentored younger colleagues') });
  return items;
}

function printedMilestone(entry: IndicatorEntry, indicators: Indicators, index: StandardIndex): Plain {
  const unclear =
    entry.edition === 'before'
      ? text(
          '改訂前の形式（回数）の指標。改訂で変わらないため、そのまま用いる。原典ではサイズまでで切れている。',
          'An indicator in the old form (counts), which the revision leaves as it is; the source cuts it off after the size.',
        )
      : null;
  const thanks = entry.professional?.note
    ? text(
        '原典の本文は、このレベルで顧客からの感謝状も挙げるが、印刷された例には載っていない。',
        'The text of the source also names a letter of thanks from a customer at this level; its printed example does not show it.',
      )
    : null;
  return {
    level: entry.level,
    figure: entry.figure,
    printed: true,
    items: [
      responsibilityItem(entry, index),
      complexityItem(entry, indicators),
      sizeItem(entry),
      ...professionalItems(entry, indicators),
    ],
    note: unclear ?? thanks,
  };
}

/** Levels 3 and up whose indicator the source does not print: only its general facts can be said. */
/** The years of the revised form; a specialty that keeps the old form is told its role alone. */
function unprintedResponsibility(level: number, revised: boolean, role: Localized): Localized {
  const english = role.en.toLowerCase();
  if (!revised) {
    return text(
      `${role.ja}として経験を積んだ（この専門分野の指標は改訂前の形式＝回数のまま）`,
      `Experience as ${english} (the indicators of this specialty keep the form before the revision: counts)`,
    );
  }
  if (level === 3) {
    return text(
      `${role.ja}として、全活動領域を通算1年経験した（レベル3相当）`,
      `As ${english}, one year in every activity area (equal to level 3)`,
    );
  }
  return text(
    `${role.ja}として、レベルに応じた年数の経験を積んだ（1〜3年）`,
    `As ${english}, years of experience as the level asks (one to three)`,
  );
}

function unprintedMilestone(level: number, revised: boolean, indicators: Indicators, index: StandardIndex): Plain {
  return {
    level,
    figure: indicators.lowerLevels?.figure ?? null,
    printed: false,
    items: [{ id: 'responsibility', text: unprintedResponsibility(level, revised, roleOf(index, level)) }],
    note: text(
      'このレベルの達成度指標は原典に印刷されていないため、原典が述べる事実だけを示す。',
      'The source prints no indicator for this level; only the facts that it states are shown.',
    ),
  };
}

/** The national examinations that stand for a level (1 to 3 whole, 4 in part). */
function examinationMilestone(level: number, index: StandardIndex): Plain | null {
  const examinations = index.standard.levelsOneTwo?.examinations.filter((entry) => entry.level === level) ?? [];
  if (examinations.length === 0) return null;
  const items = examinations.map(({ ja, en }) => ({
    id: 'examination',
    text: text(`${ja}の合格がこのレベルの目安となる`, `Passing the ${en} stands for this level`),
  }));
  return { level, figure: null, printed: true, items, note: null };
}

function milestoneOf(level: number, specialty: string, index: StandardIndex): Plain | null {
  const { indicators, levelsOneTwo } = index.standard;
  const common = levelsOneTwo ? Object.keys(levelsOneTwo.proficiency).map(Number) : [];
  if (common.includes(level)) return examinationMilestone(level, index);
  if (!indicators) return null;
  const entries = indicators.entries.filter((entry) => entry.specialty === specialty && entry.level === level);
  const entry = entries.find(({ edition }) => edition === 'after') ?? entries[0];
  if (entry) return printedMilestone(entry, indicators, index);
  const revised = indicators.entries.some(({ specialty: id, edition }) => id === specialty && edition === 'after');
  return unprintedMilestone(level, revised, indicators, index);
}

/** What each level from `from` + 1 to `to` asks for beyond courses, in one specialty. */
export function milestones(index: StandardIndex, specialty: string, from: number, to: number): readonly Milestone[] {
  const result: Milestone[] = [];
  for (let level = from + 1; level <= to; level += 1) {
    const milestone = milestoneOf(level, specialty, index);
    if (milestone) result.push({ ...milestone, specialty });
  }
  return result;
}

/**
 * What all specialties planned for ask for. A level reached in one specialty is evidence for no other, so the others
 * begin at the lowest level that is not common to all jobs.
 */
export function allMilestones(index: StandardIndex, request: PlanRequest): readonly Milestone[] {
  const { specialty, origin, from, to } = request;
  const common = Object.keys(index.standard.levelsOneTwo?.proficiency ?? {}).map(Number);
  const lowest = Math.max(0, ...common);
  return targets(request).flatMap((each) => {
    const top = Math.min(to, index.specialties.get(each)?.levels.after[1] ?? 0);
    return milestones(index, each, each === (origin ?? specialty) ? from : Math.min(from, lowest), top);
  });
}
