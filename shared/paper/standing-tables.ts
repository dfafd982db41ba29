/** The tables behind the pictures of the standing, as papers and workbooks show them. */
import { areaOfItem } from '../curriculum/standing/item-titles.ts';
import { formatTableDate } from '../i18n/format.ts';
import type { AnswerOf, StandingContext } from './standing-input.ts';
import { courseName, itemName, personCells, specialtyName, teamName } from './standing-input.ts';

export type StandingCell = string | number | null;

export interface StandingColumn {
  readonly header: string;
  /** In characters; a Japanese letter counts as two. */
  readonly width: number;
  readonly numeric?: boolean;
  /** A share of one, shown as a percentage. */
  readonly percent?: boolean;
}

export interface StandingTable {
  readonly name: string;
  readonly columns: readonly StandingColumn[];
  readonly rows: readonly (readonly StandingCell[])[];
  readonly frozenColumns: number;
  /** Words over the columns whose equal neighbours belong together. */
  readonly above?: readonly string[];
  /** Columns of figures that are coloured by their size, from low to high. */
  readonly heat?: {
    readonly first: number;
    readonly low: number;
    readonly high: number;
    readonly rising: 'good' | 'bad';
  };
}

const personColumns = ({ words }: StandingContext): readonly StandingColumn[] => [
  { header: words.number, width: 12 },
  { header: words.name, width: 18 },
  { header: words.team, width: 30 },
];

const figure = (header: string, width = 12): StandingColumn => ({ header, width, numeric: true });

export function levelsTable({ data }: AnswerOf<'levels'>, context: StandingContext): StandingTable {
  const { words } = context;
  const unplanned = new Set(data.unplanned);
  const columns = [words.now, ...data.years.map(words.atEnd)];
  return {
    name: words.title.levels,
    frozenColumns: 2,
    columns: [
      { header: words.specialty, width: 20 },
      { header: words.levelNow, width: 16 },
      ...columns.map((header) => figure(header)),
      figure(words.unplanned),
    ],
    rows: data.rows.map(({ specialty, level, cells }) => [
      specialtyName(specialty, context),
      words.level(level),
      ...cells.map((places) => places.length),
      (cells[0] ?? []).filter((place) => unplanned.has(place)).length,
    ]),
  };
}

/** The area of each item: that of levels 1 and 2, the common ones, the specialty's own. */
export function areaNames(items: readonly string[], context: StandingContext): readonly string[] {
  const { standard, language, words } = context;
  return items.map((id) => areaOfItem(standard, id, language) ?? words.jobCommon);
}

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 1_000) / 1_000);

/** People by items: the level held, or how far it is below what is asked for. */
export function skillPeopleTable(
  answer: AnswerOf<'skills'>,
  context: StandingContext,
  what: 'held' | 'missing',
): StandingTable {
  const { data, rows } = answer;
  const { words } = context;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const fixed = [...personColumns(context), figure(words.target, 9), { ...figure(words.held, 9), percent: true }];
  const value = ([held, required]: readonly [number, number]) =>
    what === 'held' ? held : Math.round((required - held) * 100) / 100;
  const top = context.standard.specialties.get(data.specialty)?.levels.after[1] ?? 0;
  return {
    name: what === 'held' ? words.title.skills : words.skillGaps,
    frozenColumns: 3,
    above: [...fixed.map(() => ''), ...areaNames(data.items, context)],
    columns: [...fixed, ...data.items.map((item) => figure(itemName(item, context), 6))],
    rows: data.people.map(({ id, to, required, held }) => [
      ...personCells(id, context),
      to,
      to === null ? null : share(held, required),
      ...(byId.get(id)?.cells ?? []).map((cell) => cell && value(cell)),
    ]),
    heat:
      what === 'held'
        ? { first: fixed.length, low: 0, high: top, rising: 'good' }
        : { first: fixed.length, low: 0, high: Math.min(3, top), rising: 'bad' },
  };
}

/** Teams by items: the share of people who hold all of an item that is asked of them. */
export function skillTeamsTable({ data }: AnswerOf<'skills'>, context: StandingContext): StandingTable {
  const { words } = context;
  const fixed = [{ header: words.team, width: 34 }, figure(words.headcount, 8)];
  return {
    name: words.teams,
    frozenColumns: 2,
    above: [...fixed.map(() => ''), ...areaNames(data.items, context)],
    columns: [...fixed, ...data.items.map((item) => ({ ...figure(itemName(item, context), 7), percent: true }))],
    rows: data.groups.map(({ team, people, asked, holds }) => [
      teamName(team, context),
      people,
      ...data.items.map((_, at) => share(holds[at] ?? 0, asked[at] ?? 0)),
    ]),
    heat: { first: fixed.length, low: 0, high: 1, rising: 'good' },
  };
}

export function gapsTable({ data }: AnswerOf<'gaps'>, context: StandingContext): StandingTable {
  const { words } = context;
  return {
    name: words.title.gaps,
    frozenColumns: 2,
    columns: [
      { header: words.team, width: 34 },
      { header: words.item, width: 34 },
      figure(words.asked),
      figure(words.lacking),
      figure(words.missingLevels),
      figure(words.missing),
      { header: words.courses, width: 70 },
    ],
    rows: data.rows.map(({ team, item, asked, lacking, levels, missing, courses }) => [
      teamName(team, context),
      context.itemTitle(item),
      asked,
      lacking,
      levels,
      missing,
      courses.map(({ course, closes }) => `${courseName(course, context)} (${words.closes(closes)})`).join('\n'),
    ]),
  };
}

export function closestTable({ data }: AnswerOf<'closest'>, context: StandingContext): StandingTable {
  const { words, language } = context;
  return {
    name: words.title.closest,
    frozenColumns: 4,
    columns: [
      figure(words.rank, 7),
      ...personColumns(context),
      { header: words.specialty, width: 20 },
      { header: words.levelNow, width: 12 },
      { header: words.target, width: 12 },
      { header: words.stateTitle, width: 16 },
      figure(words.toTarget),
      figure(words.beyond),
      figure(words.toTop),
      { header: words.planTo, width: 12 },
      figure(words.planned),
      figure(words.hours),
      { header: words.finish, width: 13 },
    ],
    rows: data.map(({ person, specialty, level, target, state, plan, missing, beyond }, at) => [
      at + 1,
      ...personCells(person, context),
      specialtyName(specialty, context),
      words.level(level),
      target === null ? '' : words.level(target),
      words.state[state],
      target === null ? null : missing,
      beyond,
      missing + beyond,
      plan ? words.level(plan.to) : '',
      plan?.courses ?? null,
      plan?.hours ?? null,
      plan?.finish ? formatTableDate(plan.finish, language) : '',
    ]),
  };
}

export function certificatesTable({ data }: AnswerOf<'certificates'>, context: StandingContext): StandingTable {
  const { words, language } = context;
  return {
    name: words.title.certificates,
    frozenColumns: 3,
    columns: [
      ...personColumns(context),
      { header: words.kind, width: 16 },
      { header: words.subject, width: 44 },
      { header: words.certificate, width: 18 },
      { header: words.expires, width: 13 },
      figure(words.daysLeft),
    ],
    rows: data.certificates.map(({ person, kind, subject, number, expires, days }) => [
      ...personCells(person, context),
      words.kinds[kind],
      kind === 'course' ? courseName(subject, context) : subject,
      number,
      formatTableDate(expires, language),
      days,
    ]),
  };
}

/** The tables of an answer, the first the one that its picture shows. */
export function standingTables(context: StandingContext): readonly StandingTable[] {
  const { answer } = context;
  switch (answer.view) {
    case 'levels':
      return [levelsTable(answer, context)];
    case 'skills':
      return answer.question.rows === 'teams'
        ? [skillTeamsTable(answer, context)]
        : [skillPeopleTable(answer, context, 'held'), skillPeopleTable(answer, context, 'missing')];
    case 'gaps':
      return [gapsTable(answer, context)];
    case 'closest':
      return [closestTable(answer, context)];
    case 'certificates':
      return [certificatesTable(answer, context)];
  }
}
