/** The options of `plan`, and the question that they ask. */
import type { ParseArgsOptionsConfig } from 'node:util';
import { z } from 'zod';
import type { Language } from '../../../shared/model/localized.ts';
import { type Conditions, objectives, type PlanRequest } from '../../../shared/model/plan-request.ts';
import { emptyRecord, type LearnerRecord, recordSchema } from '../../../shared/model/record.ts';
import { indexStandard } from '../../../shared/model/standard-index.ts';
import { companyCalendarSchema } from '../../../shared/model/work-calendar.ts';
import type { Clock } from '../backend.ts';
import type { PlannerData } from '../create-planner.ts';
import { readCatalogueFile } from '../files/read-catalogue.ts';
import { readJsonFile } from '../files/read-json.ts';
import { readSessions } from '../files/read-sessions.ts';
import { readStandardFile } from '../files/read-standard.ts';
import { builtInStandard } from '../resources.ts';
import { type Arguments, choiceOption, listOption, numberOption, textOption, wrongUse } from './parse-arguments.ts';
import { checkDate, conditionOptions } from './plan-conditions.ts';

export const planFormats = ['text', 'json', 'csv', 'xlsx', 'ics', 'html', 'pdf'] as const;
export type PlanFormat = (typeof planFormats)[number];

const text = { type: 'string' } as const;

export const planOptions = {
  specialty: text,
  from: text,
  to: text,
  objective: text,
  start: text,
  'hours-per-week': text,
  'class-days-per-month': text,
  lock: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  budget: text,
  methods: text,
  held: text,
  calendar: text,
  sessions: text,
  ...conditionOptions,
  catalogue: text,
  standard: text,
  learner: text,
  store: text,
  format: text,
  out: text,
  lang: text,
  help: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** A record file may give only what it has to say. */
const heldSchema = z.object(recordSchema.unwrap().partial().shape).readonly();

function levelOption(given: Arguments, name: string): number | undefined {
  const value = numberOption(given, name);
  if (value !== undefined && (!Number.isInteger(value) || value < 0 || value > 99)) {
    throw wrongUse(
      `--${name}「${value}」はレベルではありません。0（未経験）以上の整数にしてください`,
      `--${name} "${value}" is no level; give a whole number from 0`,
    );
  }
  return value;
}

function startOption(given: Arguments, clock: Clock): string {
  const start = textOption(given, 'start');
  return start === undefined ? clock.today() : checkDate('start', start);
}

function budgetOption(given: Arguments): number | undefined {
  const value = numberOption(given, 'budget');
  if (value !== undefined && value < 0) {
    throw wrongUse(`--budget「${value}」は使えません。0以上の金額にしてください`, `--budget "${value}" is below 0`);
  }
  return value;
}

/** The record of `--held`. @throws RefusalError where the file cannot be read or has another shape. */
export function heldOption(given: Arguments, language: Language): LearnerRecord {
  const file = textOption(given, 'held');
  if (file === undefined) return emptyRecord;
  const read = readJsonFile(file, heldSchema, language);
  return {
    completed: read.completed ?? [],
    examinations: read.examinations ?? [],
    assessment: read.assessment ?? {},
    exemptions: read.exemptions ?? [],
  };
}

/** What is planned by instead of the data that ships with the product. */
export type PlanData = Partial<PlannerData>;

/** Reads `--calendar` and `--sessions`, where given; they go before those of the store. */
async function datesOptions(given: Arguments, language: Language): Promise<Pick<PlanData, 'company' | 'sessions'>> {
  const calendarFile = textOption(given, 'calendar');
  const sessionsFile = textOption(given, 'sessions');
  return {
    ...(calendarFile !== undefined && { company: readJsonFile(calendarFile, companyCalendarSchema, language) }),
    ...(sessionsFile !== undefined && { sessions: await readSessions(sessionsFile, language) }),
  };
}

/**
 * Reads `--standard` and `--catalogue`, where given; a file may hold a standard with its catalogue. They go before
 * `stored`, and a catalogue stays with the standard that it was made for.
 */
export async function dataOptions(given: Arguments, language: Language, stored: PlanData): Promise<PlanData> {
  const standardFile = textOption(given, 'standard');
  const catalogueFile = textOption(given, 'catalogue');
  const read = standardFile === undefined ? null : readStandardFile(standardFile, language);
  const dates = await datesOptions(given, language);
  const own: PlanData =
    read === null
      ? { ...stored, ...dates }
      : {
          ...(stored.company && { company: stored.company }),
          standard: read.standard,
          ...(read.catalogue && { catalogue: read.catalogue }),
          ...dates,
        };
  if (catalogueFile === undefined) return own;
  const index = indexStandard(own.standard ?? builtInStandard());
  return { ...own, catalogue: await readCatalogueFile(catalogueFile, index, language) };
}

function required<Value>(value: Value | undefined, option: string): Value {
  if (value === undefined) throw wrongUse(`--${option} を指定してください`, `--${option} is missing`);
  return value;
}

const splitList = (value: string) =>
  value
    .normalize('NFKC')
    .split(/[、,;\s]+/)
    .filter((part) => part !== '');

/** The question of the command line; `stored` is the newest question of `--learner`, if any. */
export function planRequestOf(
  given: Arguments,
  record: LearnerRecord,
  conditions: Conditions,
  clock: Clock,
  stored: PlanRequest | null,
): PlanRequest {
  const methods = textOption(given, 'methods');
  const locked = listOption(given, 'lock');
  const excluded = listOption(given, 'exclude');
  const objective = choiceOption(given, 'objective', objectives) ?? stored?.objective ?? 'hours';
  if (textOption(given, 'weights') !== undefined && objective !== 'weighted')
    throw wrongUse(
      '--weights は --objective weighted と合わせて指定してください',
      '--weights needs --objective weighted',
    );
  return {
    ...conditions,
    specialty: required(textOption(given, 'specialty') ?? stored?.specialty, 'specialty'),
    from: required(levelOption(given, 'from') ?? stored?.from, 'from'),
    to: required(levelOption(given, 'to') ?? stored?.to, 'to'),
    objective,
    start: textOption(given, 'start') === undefined && stored ? stored.start : startOption(given, clock),
    hoursPerWeek: numberOption(given, 'hours-per-week') ?? stored?.hoursPerWeek ?? 4,
    classDaysPerMonth: numberOption(given, 'class-days-per-month') ?? stored?.classDaysPerMonth ?? 2,
    locked: locked.length > 0 ? locked : (stored?.locked ?? []),
    excluded: excluded.length > 0 ? excluded : (stored?.excluded ?? []),
    budget: budgetOption(given) ?? stored?.budget ?? null,
    methods: methods === undefined ? (stored?.methods ?? null) : splitList(methods),
    record,
  };
}
