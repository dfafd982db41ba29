/** Everybody's roadmaps as tables: one row a person, and one row a course of a person. */
import type { PlanAll, PlannedPerson } from '../../../../shared/contract/plan-all-schema.ts';
import {
  type CourseColumn,
  type PeopleColumn,
  type PlanAllWords,
  planAllWords,
} from '../../../../shared/i18n/exchange/plan-all-words.ts';
import type { Course } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { Standard } from '../../../../shared/model/standard-schema.ts';
import type { SheetTable, TableCell } from './sheet-table.ts';

/** What the tables name things by. */
export interface PlanAllNames {
  readonly standard: Pick<Standard, 'specialties'>;
  readonly courses: readonly Course[];
  readonly language: Language;
}

type Width = readonly [characters: number, numeric?: 'numeric'];

const peopleWidths: Readonly<Record<PeopleColumn, Width>> = {
  number: [11],
  name: [16],
  team: [18],
  specialty: [16],
  current: [7, 'numeric'],
  target: [7, 'numeric'],
  due: [12],
  outcome: [12],
  start: [12],
  finish: [12],
  courses: [8, 'numeric'],
  studyHours: [9, 'numeric'],
  classDays: [9, 'numeric'],
  knownCost: [12, 'numeric'],
  unknownCosts: [10, 'numeric'],
  reason: [50],
};

const courseWidths: Readonly<Record<CourseColumn, Width>> = {
  number: [11],
  name: [16],
  team: [18],
  place: [5, 'numeric'],
  level: [7, 'numeric'],
  id: [11],
  title: [40],
  start: [12],
  end: [12],
  classDates: [24],
  eLearningHours: [9, 'numeric'],
  classDays: [9, 'numeric'],
  cost: [11, 'numeric'],
  estimated: [10],
  session: [14],
};

function columnsOf<Name extends string>(
  widths: Readonly<Record<Name, Width>>,
  headers: Readonly<Record<Name, string>>,
): SheetTable['columns'] {
  return (Object.keys(widths) as Name[]).map((name) => {
    const [width, numeric] = widths[name];
    return { header: headers[name], width, ...(numeric ? { numeric: true } : {}) };
  });
}

function personRow(
  { path, ...person }: PlannedPerson,
  words: PlanAllWords,
  specialtyName: (id: string) => string,
): readonly TableCell[] {
  const specialty = path?.specialty ?? person.specialty;
  const sums = path
    ? [path.start, path.finish, path.courses.length, path.studyHours, path.classDays, path.knownCost, path.unknownCosts]
    : [null, null, null, null, null, null, null];
  return [
    person.number,
    person.name,
    person.team,
    specialty === null ? null : specialtyName(specialty),
    path?.from ?? person.current,
    path?.to ?? person.target,
    path?.deadline?.date ?? person.due,
    words.outcomes[person.outcome],
    ...sums,
    person.reason,
  ];
}

function courseRows(
  { path, number, name, team }: PlannedPerson,
  words: PlanAllWords,
  title: (id: string) => string,
): readonly (readonly TableCell[])[] {
  return (path?.courses ?? []).map((course, at) => [
    number,
    name,
    team,
    at + 1,
    course.level,
    course.id,
    title(course.id),
    course.start,
    course.end,
    course.classDates.join('、'),
    course.eLearningHours,
    course.classDays,
    course.cost,
    course.costEstimated ? words.estimated : null,
    course.session,
  ]);
}

/** The tables, people first. */
export function planAllTables(
  { people }: PlanAll,
  { standard, courses, language }: PlanAllNames,
): readonly [people: SheetTable, courses: SheetTable] {
  const words = planAllWords(language);
  const titles = new Map(courses.map((course) => [course.id, course.title[language]]));
  const specialties = new Map(standard.specialties.map((each) => [each.id, each[language]]));
  const nameIn = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  return [
    {
      name: words.peopleSheet,
      columns: columnsOf(peopleWidths, words.people),
      rows: people.map((person) => personRow(person, words, nameIn(specialties))),
      frozenColumns: 2,
    },
    {
      name: words.coursesSheet,
      columns: columnsOf(courseWidths, words.courses),
      rows: people.flatMap((person) => courseRows(person, words, nameIn(titles))),
      frozenColumns: 2,
    },
  ];
}
