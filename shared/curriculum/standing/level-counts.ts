/** People by specialty and level: now, and at the end of each fiscal year as planned. */
import { dayNumber, fiscalYear } from '../../model/plain-date.ts';
import { highestLevel, type StandardIndex } from '../../model/standard-index.ts';
import { type StandingPerson, usablePath } from './standing-person.ts';

export interface LevelRow {
  /** Null for people of whom nobody said a specialty, or a level. */
  readonly specialty: string | null;
  readonly level: number | null;
  /** By column, first today, then the years: who is at the level, as places in `people`. */
  readonly cells: readonly (readonly number[])[];
}

export interface LevelCounts {
  readonly people: readonly string[];
  /** Fiscal years by whose ends people are counted. */
  readonly years: readonly number[];
  /** Places of people who have no plan though something is left to do: they stay where they are. */
  readonly unplanned: readonly number[];
  /** By specialty and rising level. */
  readonly rows: readonly LevelRow[];
}

/** The first column for each level that is reached on the way: the year's place, 1 for the first year. */
type Steps = readonly { readonly level: number; readonly year: number }[];

function stepsOf(person: StandingPerson, thisYear: number): Steps {
  const ends = usablePath(person)?.levelEnds ?? [];
  return ends.flatMap(({ level, end }) =>
    end === null || (person.level !== null && level <= person.level)
      ? []
      : [{ level, year: Math.max(thisYear, fiscalYear(dayNumber(end))) }],
  );
}

/** The level at the end of a year as planned. */
function levelAt({ level }: StandingPerson, steps: Steps, year: number): number | null {
  return steps.reduce<number | null>(
    (best, step) => (step.year <= year ? Math.max(best ?? 0, step.level) : best),
    level,
  );
}

function isUnplanned({ level, target }: StandingPerson, steps: Steps): boolean {
  return steps.length === 0 && !(level !== null && target !== null && level >= target);
}

const keyOf = (specialty: string | null, level: number | null) => JSON.stringify([specialty, level]);

/** Specialties in the order of the standard, then others by their ids, people without one last. */
function specialtiesOf(people: readonly StandingPerson[], index: StandardIndex): readonly (string | null)[] {
  const present = new Set(people.map(({ specialty }) => specialty));
  const known = [...index.specialties.keys()];
  const others = [...present].flatMap((each) => (each === null || known.includes(each) ? [] : [each])).sort();
  const named = [...known, ...others].filter((each) => present.has(each));
  return present.has(null) ? [...named, null] : named;
}

/** All levels of the specialty, and those besides at which somebody is. */
function levelsOf(
  specialty: string | null,
  filled: ReadonlySet<string>,
  index: StandardIndex,
  highest: number,
): readonly (number | null)[] {
  const found = specialty === null ? undefined : index.specialties.get(specialty);
  const top = found ? highestLevel(found) : 0;
  const all = Array.from({ length: highest + 1 }, (_, level) => level);
  const numbered = all.filter((level) => (level > 0 && level <= top) || filled.has(keyOf(specialty, level)));
  return filled.has(keyOf(specialty, null)) ? [null, ...numbered] : numbered;
}

/** Counts people. `today` is `YYYY-MM-DD`; the years go from this one to the last in which somebody reaches a level. */
export function countLevels(people: readonly StandingPerson[], index: StandardIndex, today: string): LevelCounts {
  const thisYear = fiscalYear(dayNumber(today));
  const steps = people.map((person) => stepsOf(person, thisYear));
  const lastYear = steps.reduce(
    (last, own) => own.reduce((latest, { year }) => Math.max(latest, year), last),
    thisYear,
  );
  const years = Array.from({ length: lastYear - thisYear + 1 }, (_, at) => thisYear + at);
  const cells = new Map<string, number[][]>();
  let highest = [...index.specialties.values()].reduce((most, each) => Math.max(most, highestLevel(each)), 0);
  const put = (place: number, specialty: string | null, level: number | null, column: number) => {
    const key = keyOf(specialty, level);
    const row = cells.get(key) ?? Array.from({ length: years.length + 1 }, () => []);
    row[column]?.push(place);
    cells.set(key, row);
    highest = Math.max(highest, level ?? 0);
  };
  people.forEach((person, place) => {
    put(place, person.specialty, person.level, 0);
    years.forEach((year, at) => {
      put(place, person.specialty, levelAt(person, steps[place] ?? [], year), at + 1);
    });
  });
  const filled = new Set(cells.keys());
  const empty = Array.from({ length: years.length + 1 }, () => []);
  return {
    people: people.map(({ person }) => person.id),
    years,
    unplanned: people.flatMap((person, place) => (isUnplanned(person, steps[place] ?? []) ? [place] : [])),
    rows: specialtiesOf(people, index).flatMap((specialty) =>
      levelsOf(specialty, filled, index, highest).map((level) => ({
        specialty,
        level,
        cells: cells.get(keyOf(specialty, level)) ?? empty,
      })),
    ),
  };
}
