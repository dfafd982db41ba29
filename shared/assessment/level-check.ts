/** The level check: what the indicators (達成度指標) of a specialty and level ask for, against a person's evidence. */
import type { Localized } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { IndicatorEntry, Indicators } from '../model/standard-schema.ts';
import { conditionsOf, type IndicatorPart, indicatorParts } from '../standard/indicator-parts.ts';
import { sourceWords } from '../standard/source-words.ts';
import { type CheckedCondition, counted } from './checked-condition.ts';
import { checkFacts } from './facts-check.ts';
import { checkPrinted } from './printed-check.ts';
import { entriesOf, type RecordEntry } from './record-entries.ts';

/**
 * `met`: every condition of the printed indicator; `missing`: something is; `facts-met`: all that the source states is
 * met, but it does not print the whole; `unstated`: the standard says nothing of this level.
 */
export type Verdict = 'met' | 'missing' | 'facts-met' | 'unstated';

/** One indicator as it is printed, for reading beside another edition's. */
export interface PrintedIndicator {
  readonly edition: 'before' | 'after';
  readonly figure: string;
  readonly parts: readonly {
    readonly part: IndicatorPart;
    readonly conditions: readonly { readonly text: Localized; readonly of: readonly Localized[] }[];
  }[];
}

export interface LevelCheck {
  readonly specialty: string;
  readonly level: number;
  /** `indicator` is printed, `facts` is what the text says where none is, `examinations` stand for levels 1 and 2. */
  readonly source: 'indicator' | 'facts' | 'examinations' | 'none';
  readonly edition: 'before' | 'after' | null;
  readonly figure: string | null;
  readonly verdict: Verdict;
  readonly conditions: readonly CheckedCondition[];
  /** What must be known to read the answer: what the source does not print, or prints elsewhere. */
  readonly notes: readonly Localized[];
  /** What the revision changed, in the source's words; the indicator before and after it, where both are printed. */
  readonly revision: {
    readonly facts: readonly Localized[];
    readonly before: PrintedIndicator | null;
    readonly after: PrintedIndicator | null;
  };
}

const say = (ja: string, en: string): Localized => ({ ja, en });
const note = (text: string): Localized =>
  say(sourceWords('indicatorNote', text, 'ja'), sourceWords('indicatorNote', text, 'en'));

const cutOff = say(
  '原典の付録はこの指標をサイズまでで切っており、プロフェッショナル貢献の条件は分かりません。',
  'The appendix of the source cuts this indicator off after its size; what it asks of professional contribution is not known.',
);
const notPrinted = say(
  'このレベルの達成度指標は原典に印刷されていません。原典が述べる事実だけで答えます。',
  'The source prints no indicator for this level; only the facts that it states are used.',
);
const examinationsOnly = say(
  'レベル1と2に達成度指標はありません。試験の合格がそのレベルの目安となります。',
  'Levels 1 and 2 have no indicators; passing an examination stands for them.',
);
const nothingStated = say(
  'このスキル標準は達成度指標を定めていません。',
  'This standard has no achievement indicators.',
);

function printed(entry: IndicatorEntry | null, indicators: Indicators, index: StandardIndex): PrintedIndicator | null {
  if (!entry) return null;
  const parts = indicatorParts.map((part) => ({
    part,
    conditions: conditionsOf(entry, part, indicators, index).map(({ text, of = [] }) => ({ text, of })),
  }));
  return {
    edition: entry.edition,
    figure: entry.figure,
    parts: parts.filter(({ conditions }) => conditions.length > 0),
  };
}

interface Asked {
  readonly index: StandardIndex;
  readonly specialty: string;
  readonly level: number;
  readonly entries: readonly RecordEntry[];
  readonly today: string;
}

const nothing = { source: 'none', edition: null, figure: null, verdict: 'unstated', conditions: [] } as const;
const noRevision = { facts: [], before: null, after: null };

function notesOf(entry: IndicatorEntry): readonly Localized[] {
  const { printedInSourceFor, professional } = entry;
  const words = printedInSourceFor === entry.specialty ? undefined : printedInSourceFor;
  return [
    ...(entry.note ? [note(entry.note)] : []),
    ...(words ? [say(sourceWords('printedFor', words, 'ja'), sourceWords('printedFor', words, 'en'))] : []),
    ...(professional ? [] : [cutOff]),
    ...(professional?.note ? [note(professional.note)] : []),
  ];
}

function byIndicator(
  { index, specialty, level, entries, today }: Asked,
  entry: IndicatorEntry,
  indicators: Indicators,
) {
  const conditions = checkPrinted(entry, indicators, index, entries, today);
  const all = conditions.every(({ met }) => met);
  const verdict: Verdict = !all ? 'missing' : entry.professional ? 'met' : 'facts-met';
  const { edition, figure } = entry;
  return {
    specialty,
    level,
    source: 'indicator' as const,
    edition,
    figure,
    verdict,
    conditions,
    notes: notesOf(entry),
  };
}

function byFacts({ index, specialty, level, entries, today }: Asked, revised: boolean, indicators: Indicators) {
  const conditions = checkFacts(index, specialty, level, revised, entries, today);
  const verdict: Verdict = conditions.every(({ met }) => met) ? 'facts-met' : 'missing';
  const { lowerLevels } = indicators;
  const notes = [notPrinted, ...(lowerLevels ? [note(lowerLevels.printed)] : [])];
  return {
    specialty,
    level,
    source: 'facts' as const,
    edition: null,
    figure: lowerLevels?.figure ?? null,
    verdict,
    conditions,
    notes,
  };
}

function byExaminations({ index, specialty, level, entries }: Asked): LevelCheck {
  const names = index.standard.levelsOneTwo?.examinations.filter((each) => each.level === level) ?? [];
  const passed = entriesOf(entries, 'examination').filter(({ content }) => content.level >= level);
  const [ja, en] = [names.map((each) => each.ja).join('、'), names.map((each) => each.en).join(', ')];
  const text = say(`${ja}、またはより上の試験に合格した`, `Passed the ${en}, or one of a higher level`);
  const condition = counted(
    { part: 'responsibility', kind: 'examination', text, entries: passed.map(({ id }) => id) },
    1,
    Math.min(1, passed.length),
  );
  return {
    specialty,
    level,
    source: 'examinations',
    edition: null,
    figure: null,
    verdict: condition.met ? 'facts-met' : 'missing',
    conditions: [condition],
    notes: [examinationsOnly],
    revision: noRevision,
  };
}

/**
 * Checks one level. `entries` are those that count as of `today`; what is wrong with the others is told elsewhere.
 * Neither courses completed nor skills held take part: experience alone evidences a level.
 */
export function checkLevel(asked: Asked): LevelCheck {
  const { index, specialty, level } = asked;
  const { indicators, levelsOneTwo } = index.standard;
  if (levelsOneTwo && Object.hasOwn(levelsOneTwo.proficiency, String(level))) return byExaminations(asked);
  if (!indicators) return { specialty, level, ...nothing, notes: [nothingStated], revision: noRevision };
  const own = indicators.entries.filter((entry) => entry.specialty === specialty);
  const of = (edition: string) => own.find((entry) => entry.level === level && entry.edition === edition) ?? null;
  const [before, after] = [of('before'), of('after')];
  const entry = after ?? before;
  const revised = own.some(({ edition }) => edition === 'after');
  const answer = entry ? byIndicator(asked, entry, indicators) : byFacts(asked, revised, indicators);
  const facts = revised ? (indicators.lowerLevels?.facts ?? []).map(note) : [];
  return {
    ...answer,
    revision: { facts, before: printed(before, indicators, index), after: printed(after, indicators, index) },
  };
}
