/** Counts evidence against a printed indicator (figures 3-6 to 3-8, appendix), condition by condition. */
import type { Localized } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { IndicatorEntry, Indicators } from '../model/standard-schema.ts';
import {
  conditionsOf,
  type IndicatorCondition,
  type IndicatorPart,
  indicatorParts,
} from '../standard/indicator-parts.ts';
import { sourceWords } from '../standard/source-words.ts';
import { type CheckedCondition, type CountedOption, counted, countedYears, tenureText } from './checked-condition.ts';
import { complexityMet, isAtLevel, isAtOtherLevel, sizeFit, spansOf } from './experience-fit.ts';
import { type EntryOf, entriesOf, type RecordEntry } from './record-entries.ts';
import { roleNeeded } from './role-needed.ts';
import { countService } from './tenure.ts';

type Experience = EntryOf<'experience'>;

/** What the conditions of one indicator are counted from. */
interface Case {
  readonly entry: IndicatorEntry;
  readonly index: StandardIndex;
  readonly today: string;
  readonly entries: readonly RecordEntry[];
  /** Experience in the role that the indicator asks for. */
  readonly inRole: readonly Experience[];
  /** Of it, what was at the complexity and the size of the level. */
  readonly atLevel: readonly Experience[];
}

type Asked = Pick<CheckedCondition, 'part' | 'kind' | 'text'> & { readonly of: readonly Localized[] };

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function option(id: string, text: Localized | undefined, entries: readonly { readonly id: string }[]): CountedOption {
  return { id, text: text ?? { ja: id, en: id }, met: entries.length > 0, entries: idsOf(entries), reachedText: null };
}

/** Each id of a list with the entries that bear it. */
function options<Entry extends { readonly id: string }>(
  ids: readonly string[],
  { of }: Asked,
  entries: readonly Entry[],
  bears: (entry: Entry, id: string) => boolean,
): readonly CountedOption[] {
  return ids.map((id, at) =>
    option(
      id,
      of[at],
      entries.filter((entry) => bears(entry, id)),
    ),
  );
}

const metIn = (of: readonly CountedOption[]) => of.filter(({ met }) => met);

function countedAmong(asked: Asked, needed: number, of: readonly CountedOption[]): CheckedCondition {
  const entries = [...new Set(metIn(of).flatMap((each) => each.entries))];
  return counted({ ...asked, of, entries }, needed, metIn(of).length);
}

function coordination(asked: Asked, { entry, inRole }: Case): CheckedCondition {
  const ids = entry.responsibility.coordinates ?? [];
  const words = ids.map((id) => ({
    ja: sourceWords('coordinates', id, 'ja'),
    en: sourceWords('coordinates', id, 'en'),
  }));
  const of = options(ids, { ...asked, of: words }, inRole, ({ content }, id) => content.coordinates.includes(id));
  return countedAmong(asked, ids.length, of);
}

/** Years in any of the activity areas; each area's own years stand beside it. */
function years(asked: Asked, { entry, atLevel, today }: Case): CheckedCondition {
  const { minimumYears = 0, activities = [] } = entry.responsibility;
  const inArea = ({ content }: Experience, id: string) => content.activities.includes(id);
  const counting = atLevel.filter((each) => activities.length === 0 || activities.some((id) => inArea(each, id)));
  const of = options(activities, asked, counting, inArea).map((each) => {
    const own = counting.filter((experience) => inArea(experience, each.id));
    return { ...each, reachedText: tenureText(countService(spansOf(own, today), minimumYears).reached) };
  });
  return countedYears(
    { ...asked, of, entries: idsOf(counting) },
    minimumYears,
    countService(spansOf(counting, today), minimumYears),
  );
}

function components(asked: Asked, { entry, inRole }: Case): CheckedCondition {
  const named = inRole.filter(({ content }) => content.components.length > 0);
  const distinct = new Set(named.flatMap(({ content }) => content.components));
  return counted({ ...asked, of: [], entries: idsOf(named) }, entry.responsibility.mainComponents ?? 0, distinct.size);
}

const sumOfTimes = (entries: readonly Experience[]) => entries.reduce((sum, { content }) => sum + content.times, 0);

/** Times at the level's own complexity and size, and at the other level that the indicator lets count as well. */
function times(asked: Asked, { entry, inRole, atLevel }: Case): CheckedCondition {
  const { minimumCount = 0, otherCountAtLevel: other } = entry.responsibility;
  const counting = inRole.filter(
    (each) => other === undefined || atLevel.includes(each) || isAtOtherLevel(entry, other, each.content),
  );
  return counted({ ...asked, of: [], entries: idsOf(counting) }, minimumCount, sumOfTimes(counting), 'times');
}

function ownTimes(asked: Asked, { entry, atLevel }: Case): CheckedCondition {
  const needed = entry.responsibility.countAtOwnLevel ?? 0;
  return counted({ ...asked, of: [], entries: idsOf(atLevel) }, needed, sumOfTimes(atLevel), 'times');
}

/** The conditions must meet in one piece of work: the one that met most counts. */
function complexity(asked: Asked, { entry, inRole }: Case): CheckedCondition {
  const most = Math.max(0, ...inRole.map(({ content }) => complexityMet(entry, content).length));
  const best = inRole.find(({ content }) => complexityMet(entry, content).length === most);
  const counting = most === 0 || !best ? [] : [best];
  const of = options(entry.complexity.of, asked, counting, ({ content }, id) => content.complexity.includes(id));
  return countedAmong(asked, entry.complexity.atLeast, of);
}

/** How near the best experience comes to a size condition that asks for complexity besides. */
function sizeReached(entry: IndicatorEntry, at: number, inRole: readonly Experience[]): Localized | null {
  const size = entry.size.anyOf[at];
  if (!size) return null;
  const large = inRole.map(({ content }) => sizeFit(entry, size, content)).filter((fit) => fit.large);
  const needed = size.needsComplexityAtLeast ?? 0;
  if (large.length === 0 || needed === 0) return null;
  const reached = Math.max(...large.map((fit) => fit.complexityReached));
  return { ja: `複雑性 ${reached}／${needed}`, en: `Complexity ${reached} of ${needed}` };
}

function size(asked: Asked, { entry, inRole }: Case): CheckedCondition {
  const of = entry.size.anyOf.map((condition, at) => ({
    ...option(
      `size-${at + 1}`,
      asked.of[at],
      inRole.filter(({ content }) => sizeFit(entry, condition, content).met),
    ),
    reachedText: sizeReached(entry, at, inRole),
  }));
  const entries = [...new Set(metIn(of).flatMap((each) => each.entries))];
  return counted({ ...asked, of, entries }, 1, Math.min(1, metIn(of).length));
}

function expertise(asked: Asked, { entry, entries }: Case): CheckedCondition {
  const part = entry.professional;
  const fields = entriesOf(entries, 'expertise').filter(({ content }) => content.guidesOthers || !part?.guidesOthers);
  const of = options(part?.expertise?.of ?? [], asked, fields, ({ content }, id) => content.field === id);
  return countedAmong(asked, part?.expertise?.atLeast ?? 0, of);
}

function succession(asked: Asked, { entry, entries }: Case): CheckedCondition {
  const part = entry.professional?.succession;
  const of = options(
    part?.of ?? [],
    asked,
    entriesOf(entries, 'contribution'),
    ({ content }, id) => content.succession === id,
  );
  return countedAmong(asked, part?.atLeast ?? 0, of);
}

/** Whom the contributions must reach: the company, or from level 6 on the industry. */
function reach({ entry, entries }: Case): CheckedCondition[] {
  const { professional } = entry;
  const to = professional?.contributesTo;
  if (!professional?.succession || to === undefined) return [];
  const where = { ja: sourceWords('contributesTo', to, 'ja'), en: sourceWords('contributesTo', to, 'en') };
  const reaching = entriesOf(entries, 'contribution').filter(
    ({ content }) => to !== 'industry' || content.reach === 'industry',
  );
  const text = { ja: `${where.ja}に及ぶ貢献がある`, en: `A contribution that reaches ${where.en}` };
  return [
    counted({ part: 'professional', kind: 'reach', text, entries: idsOf(reaching) }, 1, Math.min(1, reaching.length)),
  ];
}

function present(asked: Asked, entries: readonly { readonly id: string }[]): CheckedCondition {
  return counted({ ...asked, of: [], entries: idsOf(entries) }, 1, Math.min(1, entries.length));
}

function check(asked: Asked, kind: IndicatorCondition['kind'], given: Case): readonly CheckedCondition[] {
  switch (kind) {
    case 'role':
      return [present(asked, given.inRole)];
    case 'coordination':
      return [coordination(asked, given)];
    case 'years':
      return [years(asked, given)];
    case 'components':
      return [components(asked, given)];
    case 'times':
      return [times(asked, given)];
    case 'own-times':
      return [ownTimes(asked, given)];
    case 'complexity':
      return [complexity(asked, given)];
    case 'size':
      return [size(asked, given)];
    case 'expertise':
      return [expertise(asked, given)];
    case 'succession':
      return [succession(asked, given), ...reach(given)];
    case 'mentoring':
      return [present(asked, entriesOf(given.entries, 'mentoring'))];
  }
}

function caseOf(entry: IndicatorEntry, index: StandardIndex, entries: readonly RecordEntry[], today: string): Case {
  const role = roleNeeded(entry, index.standard);
  const inRole = entriesOf(entries, 'experience').filter(
    ({ content }) => content.specialty === entry.specialty && content.role >= role,
  );
  const atLevel = inRole.filter(({ content }) => isAtLevel(entry, content));
  return { entry, index, today, entries, inRole, atLevel };
}

/** Every condition of a printed indicator. `entries` are those that count as of `today`. */
export function checkPrinted(
  entry: IndicatorEntry,
  indicators: Indicators,
  index: StandardIndex,
  entries: readonly RecordEntry[],
  today: string,
): readonly CheckedCondition[] {
  const given = caseOf(entry, index, entries, today);
  const conditions = (part: IndicatorPart) =>
    conditionsOf(entry, part, indicators, index).flatMap(({ kind, text, of = [] }) =>
      check({ part, kind, text, of }, kind, given),
    );
  return indicatorParts.flatMap(conditions);
}
