/**
 * Catalogues that do not exist but could: courses clustered by topic, study hours with noise, alternatives,
 * prerequisites of one or several courses of which one is enough. The same seed gives the same catalogue.
 */
import type { Row, SelectionModel } from '../../shared/planner/selection/selection-model.ts';

export interface CatalogueShape {
  readonly seed: number;
  readonly courses: number;
  /** Specialties that share the catalogue. */
  readonly specialties: number;
  /** Twice as many courses teach each attainment. */
  readonly dense?: boolean;
  /** Larger topics that teach much of each other's: harder than the usual shape. */
  readonly linked?: boolean;
}

/** An attainment is `item * levels + level - 1`; each item belongs to a topic. */
export interface GeneratedCourse {
  readonly specialties: readonly number[];
  readonly levels: readonly [number, number];
  readonly teaches: readonly number[];
  /** Groups of courses; one of each group must come before. */
  readonly prerequisites: readonly (readonly number[])[];
  readonly hours: number;
  /** Yen, or null where it is unknown. */
  readonly cost: number | null;
}

export interface GeneratedCatalogue {
  readonly courses: readonly GeneratedCourse[];
  /** Attainments that each specialty asks for. */
  readonly required: readonly (readonly number[])[];
  /** Attainments that the learner holds already: 15%. */
  readonly held: ReadonlySet<number>;
}

/** Levels 1 to 7. */
export const levelCount = 7;

const coursesPerTopic = { usual: 30, linked: 40 };
const itemsPerTopic = 5;

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Drawing {
  readonly chance: () => number;
  readonly shape: CatalogueShape;
  readonly topics: number;
}

const below = ({ chance }: Drawing, end: number) => Math.floor(chance() * end);

/** Specialties of a topic: one topic in twelve is for everybody, one in three for two specialties, the others for one. */
function drawSpecialties(drawing: Drawing): readonly number[] {
  const { specialties } = drawing.shape;
  const kind = drawing.chance();
  if (kind < 0.08) return Array.from({ length: specialties }, (_, at) => at);
  const first = below(drawing, specialties);
  return kind < 0.42 ? [...new Set([first, below(drawing, specialties)])] : [first];
}

function drawLevels(drawing: Drawing): readonly [number, number] {
  const from = 1 + below(drawing, levelCount);
  const span = drawing.chance();
  return [from, Math.min(levelCount, from + (span < 0.7 ? 0 : span < 0.95 ? 1 : 2))];
}

function drawTeaches(drawing: Drawing, topic: number, [from, to]: readonly [number, number]): readonly number[] {
  const share = drawing.shape.dense ? 0.7 : drawing.shape.linked ? 0.5 : 0.45;
  const result = new Set<number>();
  for (let item = 0; item < itemsPerTopic; item += 1) {
    for (let level = from; level <= to; level += 1) {
      if (drawing.chance() < share) result.add((topic * itemsPerTopic + item) * levelCount + level - 1);
    }
  }
  const visits = drawing.chance() < (drawing.shape.linked ? 0.4 : 0.15) ? 2 : 0;
  for (let visit = 0; visit < visits; visit += 1) {
    const near = (topic + 1 + below(drawing, 3)) % drawing.topics;
    result.add((near * itemsPerTopic + below(drawing, itemsPerTopic)) * levelCount + from - 1);
  }
  if (result.size === 0) result.add((topic * itemsPerTopic + below(drawing, itemsPerTopic)) * levelCount + from - 1);
  return [...result].sort((a, b) => a - b);
}

/** Groups of one to three lower courses, of the same topic most of the time. */
function drawPrerequisites(
  drawing: Drawing,
  level: number,
  lower: (topic: number, level: number) => readonly number[],
  topic: number,
): readonly (readonly number[])[] {
  const groups = drawing.chance() < 0.45 ? (drawing.chance() < 0.2 ? 2 : 1) : 0;
  return Array.from({ length: groups }, (_, at) => {
    const candidates = lower(at === 0 ? topic : (topic + 1 + below(drawing, 3)) % drawing.topics, level);
    if (candidates.length === 0) return [];
    const size = 1 + below(drawing, 3);
    const group = Array.from({ length: size }, () => candidates[below(drawing, candidates.length)] ?? 0);
    return [...new Set(group)].sort((a, b) => a - b);
  }).filter((group) => group.length > 0);
}

/** Generates a catalogue. */
export function generateCatalogue(shape: CatalogueShape): GeneratedCatalogue {
  const topics = Math.max(4, Math.round(shape.courses / coursesPerTopic[shape.linked ? 'linked' : 'usual']));
  const drawing: Drawing = { chance: randomNumbers(shape.seed), shape, topics };
  const { chance } = drawing;
  const audiences = Array.from({ length: topics }, () => drawSpecialties(drawing));
  const sketches = Array.from({ length: shape.courses }, (_, course) => {
    const topic = course % topics;
    const levels = drawLevels(drawing);
    return { topic, levels, specialties: audiences[topic] ?? [], teaches: drawTeaches(drawing, topic, levels) };
  });
  const byPlace = new Map<string, number[]>();
  sketches.forEach(({ topic, levels: [from] }, course) => {
    for (let level = from + 1; level <= levelCount; level += 1) {
      const key = `${topic} ${level}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), course]);
    }
  });
  const lower = (topic: number, level: number) => byPlace.get(`${topic} ${level}`) ?? [];
  const courses = sketches.map(({ topic, levels, specialties, teaches }): GeneratedCourse => {
    const hours = Math.max(2, Math.round((3 + 3.5 * teaches.length) * (0.75 + 0.5 * chance())));
    const cost = chance() < 0.1 ? null : Math.round(hours * (2 + 2 * chance())) * 1000;
    return {
      specialties,
      levels,
      teaches,
      prerequisites: drawPrerequisites(drawing, levels[0], lower, topic),
      hours,
      cost,
    };
  });
  const required = Array.from({ length: shape.specialties }, (_, specialty) => [
    ...new Set(courses.flatMap((course) => (course.specialties.includes(specialty) ? course.teaches : []))),
  ]);
  const held = new Set([...new Set(courses.flatMap(({ teaches }) => teaches))].filter(() => chance() < 0.15));
  return { courses, required, held };
}

export interface GeneratedQuestion {
  readonly specialty: number;
  readonly from: number;
  readonly to: number;
}

/** Courses of the specialty, up to the target level, that can be taken one after another. */
function takeable({ courses, held }: GeneratedCatalogue, { specialty, from, to }: GeneratedQuestion): Set<number> {
  const met = (course: number) => isMet(courses[course], held, from);
  const result = new Set<number>();
  let before = -1;
  while (result.size !== before) {
    before = result.size;
    courses.forEach((course, at) => {
      if (!course.specialties.includes(specialty) || course.levels[0] > to) return;
      const ready = course.prerequisites.every((group) => group.some((leaf) => met(leaf) || result.has(leaf)));
      if (ready) result.add(at);
    });
  }
  return result;
}

const levelOf = (attainment: number) => (attainment % levelCount) + 1;

function isMet(course: GeneratedCourse | undefined, held: ReadonlySet<number>, from: number): boolean {
  return course?.teaches.every((attainment) => held.has(attainment) || levelOf(attainment) <= from) ?? false;
}

/** Poses a question as selection does: hours, one, unknown cost, cost, and the known cost again. */
export function poseGenerated(
  catalogue: GeneratedCatalogue,
  question: GeneratedQuestion,
  compared = 4,
): SelectionModel {
  const { courses, required, held } = catalogue;
  const { specialty, from, to } = question;
  const wanted = (required[specialty] ?? []).filter(
    (key) => levelOf(key) > from && levelOf(key) <= to && !held.has(key),
  );
  const open = takeable(catalogue, question);
  const missing = new Set(wanted);
  const reachable = [...open].sort((a, b) => a - b).filter((at) => !isMet(courses[at], held, from));
  const columns = new Map(reachable.map((course, column) => [course, column]));
  const teachers = new Map<number, number[]>(wanted.map((key) => [key, []]));
  const rows: Row[] = [];
  for (const [course, column] of columns) {
    for (const key of courses[course]?.teaches ?? []) if (missing.has(key)) teachers.get(key)?.push(column);
    for (const group of courses[course]?.prerequisites ?? []) {
      if (group.some((leaf) => isMet(courses[leaf], held, from))) continue;
      rows.push({ head: column, options: group.flatMap((leaf) => columns.get(leaf) ?? []) });
    }
  }
  for (const options of teachers.values()) if (options.length > 0) rows.push({ head: null, options });
  const vectors = reachable.flatMap((at) => {
    const course = courses[at];
    if (!course) return [];
    const { hours, cost } = course;
    return [[hours * 10, 1, cost === null ? 1 : 0, cost ?? 0, cost ?? 0]];
  });
  const key = (sums: readonly number[]) => sums.slice(0, compared);
  return { columns: reachable.length, rows, measure: { vectors, key, linear: true, compared }, limit: null };
}
