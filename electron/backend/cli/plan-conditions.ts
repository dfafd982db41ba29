/** The options of `plan` that limit or move things: what a person need not think about unless they want to. */
import type { ParseArgsOptionsConfig } from 'node:util';
import { splitList } from '../../../shared/exchange/split-list.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { plainDateSchema } from '../../../shared/model/plain-date.ts';
import { type Conditions, noConditions, type Weights } from '../../../shared/model/plan-request.ts';
import { readDaysOff } from '../files/read-days-off.ts';
import { type Arguments, listOption, numberOption, textOption, wrongUse } from './parse-arguments.ts';

const text = { type: 'string' } as const;
const repeatable = { type: 'string', multiple: true } as const;

export const conditionOptions = {
  origin: text,
  also: repeatable,
  weights: text,
  'usual-price-day': text,
  'usual-price-hour': text,
  providers: text,
  deadline: text,
  'days-off': text,
  move: repeatable,
  session: repeatable,
  order: repeatable,
} as const satisfies ParseArgsOptionsConfig;

/** @throws RefusalError `wrong-use` where the text is no date of the calendar. */
export function checkDate(name: string, date: string): string {
  if (!plainDateSchema.safeParse(date).success)
    throw wrongUse(
      `--${name}「${date}」は使えません。1970年から2199年までの日付を 2027-04-01 の形で書いてください`,
      `--${name} "${date}" is no date from 1970 to 2199; write it as 2027-04-01`,
    );
  return date;
}

const weightNames = ['hours', 'cost', 'courses'] as const;

function refuseWeights(given: string): never {
  throw wrongUse(
    `--weights「${given}」は使えません。hours=1,cost=2,courses=0 のように、0から1000の整数で書いてください（すべて0にはできません）`,
    `--weights "${given}" cannot be used; write whole numbers from 0 to 1000 as hours=1,cost=2,courses=0, not all of them 0`,
  );
}

/** What is not named weighs nothing. */
function weightsOption(given: Arguments): Weights | undefined {
  const written = textOption(given, 'weights');
  if (written === undefined) return undefined;
  const weights = { hours: 0, cost: 0, courses: 0 };
  for (const part of splitList(written.normalize('NFKC'))) {
    const [, word, value] = /^([a-z]+)\s*=\s*(\d{1,4})$/.exec(part) ?? [];
    const name = weightNames.find((each) => each === word);
    if (!name || Number(value) > 1_000) refuseWeights(written);
    weights[name] = Number(value);
  }
  if (weights.hours + weights.cost + weights.courses === 0) refuseWeights(written);
  return weights;
}

const mostYen = 10_000_000;

function yenOption(given: Arguments, name: string): number | undefined {
  const value = numberOption(given, name);
  if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= mostYen))
    throw wrongUse(
      `--${name}「${value}」は使えません。0から${mostYen}円の整数にしてください`,
      `--${name} "${value}" is no whole number of yen from 0 to ${mostYen}`,
    );
  return value;
}

/** `COURSE=VALUE`, split at the last sign: an id may hold one. */
function pairsOption(given: Arguments, name: string, value: string): readonly (readonly [string, string])[] {
  return listOption(given, name).map((pair) => {
    const at = pair.lastIndexOf('=');
    const parts = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
    if (at < 1 || parts[0] === '' || parts[1] === '')
      throw wrongUse(
        `--${name}「${pair}」は使えません。コースID=${value} の形で書いてください`,
        `--${name} "${pair}" cannot be used; write it as COURSE=${value}`,
      );
    return parts;
  });
}

/** The new list where it was given, else the one before. */
const listOr = <Entry>(given: readonly Entry[], before: readonly Entry[]) => (given.length > 0 ? given : before);

function namedConditions(given: Arguments, before: Conditions): Omit<Conditions, 'daysOff'> {
  const deadline = textOption(given, 'deadline');
  const providers = textOption(given, 'providers');
  const moves = pairsOption(given, 'move', '2027-04-01');
  return {
    origin: textOption(given, 'origin') ?? before.origin,
    also: listOr(listOption(given, 'also'), before.also),
    weights: weightsOption(given) ?? before.weights,
    usualPrices: {
      perClassDay: yenOption(given, 'usual-price-day') ?? before.usualPrices.perClassDay,
      perELearningHour: yenOption(given, 'usual-price-hour') ?? before.usualPrices.perELearningHour,
    },
    providers: providers === undefined ? before.providers : splitList(providers),
    deadline: deadline === undefined ? before.deadline : checkDate('deadline', deadline),
    moves: listOr(
      moves.map(([course, start]) => ({ course, start: checkDate('move', start) })),
      before.moves,
    ),
    sessions: listOr(
      pairsOption(given, 'session', 'ID').map(([course, session]) => ({ course, session })),
      before.sessions,
    ),
    order: listOr(listOption(given, 'order'), before.order),
  };
}

/**
 * The conditions that the options name; others stay as `before`, those of a saved plan.
 * @throws RefusalError where an option or a file cannot be used.
 */
export async function conditionsOf(
  given: Arguments,
  before: Conditions | null,
  language: Language,
): Promise<Conditions> {
  const named = namedConditions(given, before ?? noConditions);
  const file = textOption(given, 'days-off');
  return { ...named, daysOff: file === undefined ? (before?.daysOff ?? []) : await readDaysOff(file, language) };
}
