/** Finds courses and examinations by what a cell of a person's record says. */
import type { Course } from '../model/catalogue-schema.ts';
import type { Standard } from '../model/standard-schema.ts';
import { foldName } from './fold-text.ts';
import { createNearest } from './nearest-name.ts';
import { parseLearnerLevel } from './parse-learner-level.ts';
import { remember } from './remember.ts';
import { splitList } from './split-list.ts';

/** An examination passed; the name is empty where only the level is known that it stands for. */
export interface HeldExamination {
  readonly name: string;
  readonly level: number;
}

/** The entries of one cell; what nothing bears is kept as it is written. */
export interface NamedList<Entry> {
  readonly found: readonly Entry[];
  readonly unknown: readonly string[];
  /** Names that several courses bear, with their ids. */
  readonly ambiguous: readonly { readonly name: string; readonly ids: readonly string[] }[];
}

export interface NameFinder<Entry> {
  read(cell: string): NamedList<Entry>;
  nearest(name: string): string | undefined;
}

/** Courses of the catalogue in use, with the ids that they answer to besides. */
export interface KnownCourses {
  readonly courses: readonly Pick<Course, 'id' | 'title'>[];
  readonly aliases: ReadonlyMap<string, string>;
}

/** The id that a course has now. */
export function courseNow(id: string, { aliases }: Pick<KnownCourses, 'aliases'>): string {
  return aliases.get(id) ?? id;
}

/** The names of a cell; only where one of them is unknown is it looked whether a separator belongs to a name. */
function namesIn(cell: string, isKnown: (name: string) => boolean): readonly string[] {
  const plain = splitList(cell);
  return plain.every(isKnown) ? plain : splitList(cell, isKnown);
}

function remembered<Entry>(read: (cell: string) => NamedList<Entry>): (cell: string) => NamedList<Entry> {
  const known = new Map<string, NamedList<Entry>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const list = read(cell);
    if (known.size < 20_000) known.set(cell, list);
    return list;
  };
}

const nobody: ReadonlySet<string> = new Set();

/** Courses by id, former id or title in either language. */
export function createCourseFinder({ courses, aliases }: KnownCourses): NameFinder<string> {
  const byName = new Map<string, Set<string>>();
  for (const { id, title } of courses) {
    for (const name of [title.ja, title.en]) {
      const key = foldName(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  for (const [alias, id] of aliases) byName.set(foldName(alias), new Set([id]));
  for (const { id } of courses) byName.set(foldName(id), new Set([id]));
  const nearest = createNearest(() => courses.flatMap(({ id, title }) => [id, title.ja, title.en]));
  const idsOf = remember((name) => byName.get(foldName(name)) ?? nobody, 20_000);
  const read = (cell: string): NamedList<string> => {
    const found = new Set<string>();
    const unknown: string[] = [];
    const ambiguous: { name: string; ids: readonly string[] }[] = [];
    for (const name of namesIn(cell, (text) => idsOf(text).size > 0)) {
      const ids = [...idsOf(name)];
      if (ids.length > 1) ambiguous.push({ name, ids });
      else if (ids[0] === undefined) unknown.push(name);
      else found.add(ids[0]);
    }
    return { found: [...found], unknown, ambiguous };
  };
  return { read: remembered(read), nearest };
}

/** `基本情報技術者試験（FE）` is also called by what stands before the brackets, in them, or without its last word. */
function shortNames(name: string): readonly string[] {
  const [, plain = name, short = ''] = /^(.*)[(（]([^()（）]*)[)）]$/u.exec(name) ?? [];
  return [name, plain, short, plain.replace(/(?:試験| Examination)$/u, '')].filter((each) => each !== '');
}

/** Names of which only one examination is meant; a whole name counts before a short one. */
function examinationNames(
  listed: readonly { readonly level: number; readonly ja: string; readonly en: string }[],
): ReadonlyMap<string, (typeof listed)[number]> {
  const names = new Map<string, (typeof listed)[number] | null>();
  for (const each of listed) {
    for (const name of [each.ja, each.en].flatMap(shortNames)) {
      const key = foldName(name);
      const other = names.get(key);
      names.set(key, other === undefined || other === each ? each : null);
    }
  }
  for (const each of listed) for (const name of [each.ja, each.en]) names.set(foldName(name), each);
  return new Map([...names].flatMap(([key, each]) => (each ? [[key, each] as const] : [])));
}

const withLevel = /^(.*)[(（]([^()（）]*)[)）]$/u;

export interface ExaminationFinder extends NameFinder<HeldExamination> {
  /** What two mentions of the same examination share. */
  keyOf(examination: HeldExamination): string;
}

/** Examinations by their names in the standard, by `レベル2`, or as `名前（レベル2）` where the standard lacks the name. */
export function createExaminationFinder({ levelsOneTwo, levels }: Standard): ExaminationFinder {
  const listed = levelsOneTwo?.examinations ?? [];
  const byName = examinationNames(listed);
  const highest = Math.max(...levels.map(({ level }) => level));
  const levelOf = (text: string): number | null => {
    const level = parseLearnerLevel(text);
    return level !== null && level >= 1 && level <= highest ? level : null;
  };
  const readOne = (text: string): HeldExamination | null => {
    const known = byName.get(foldName(text));
    if (known) return { name: known.ja, level: known.level };
    const level = levelOf(text);
    if (level !== null) return { name: '', level };
    const [, name = '', inBrackets = ''] = withLevel.exec(text) ?? [];
    const said = levelOf(inBrackets);
    return said === null || name.trim() === ''
      ? null
      : { name: byName.get(foldName(name))?.ja ?? name.trim(), level: said };
  };
  const nearest = createNearest(() => listed.flatMap(({ ja, en }) => [ja, en]));
  const read = (cell: string): NamedList<HeldExamination> => {
    const found: HeldExamination[] = [];
    const unknown: string[] = [];
    for (const name of namesIn(cell, (text) => byName.has(foldName(text)))) {
      const examination = readOne(name);
      if (examination) found.push(examination);
      else unknown.push(name);
    }
    return { found, unknown, ambiguous: [] };
  };
  return {
    read: remembered(read),
    nearest,
    keyOf: ({ name, level }) => `${foldName(byName.get(foldName(name))?.ja ?? name)}@${level}`,
  };
}
