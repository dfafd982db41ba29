/**
 * What people hold of a specialty, read fast: one flag for each attainment, in the order of skill items, knowledge items
 * and levels. It says the same as the gap map (`mapGap`), for thousands of people.
 */
import { type Attainment, attainment } from '../../model/attainment.ts';
import type { Course } from '../../model/catalogue-schema.ts';
import type { StandardIndex } from '../../model/standard-index.ts';
import { heldLevels } from '../../planner/held.ts';
import type { StandingPerson } from './standing-person.ts';

/** A skill item with the levels that the specialty asks for, and where its flags stand. */
export interface GridItem {
  readonly item: string;
  readonly first: number;
  readonly last: number;
  /** Ids of its knowledge items; each has `last - first + 1` flags, from `place` on. */
  readonly knowledge: readonly string[];
  readonly place: number;
}

export interface SkillGrid {
  readonly specialty: string;
  /** The highest level of the specialty. */
  readonly top: number;
  readonly items: readonly GridItem[];
  /** How many attainments there are. */
  readonly width: number;
  readonly places: ReadonlyMap<Attainment, number>;
}

/** 1 where the attainment is held. */
export type HeldFlags = Uint8Array;

/** How somebody stands with one skill item, up to a level. */
export interface ItemStanding {
  readonly requiredLevel: number;
  /** On average over its knowledge items, to two places. */
  readonly heldLevel: number;
  /** Attainments that are missing. */
  readonly missing: number;
}

export function createSkillGrid(index: StandardIndex, specialty: string): SkillGrid {
  const top = index.specialties.get(specialty)?.levels.after[1] ?? 0;
  const items: GridItem[] = [];
  const places = new Map<Attainment, number>();
  for (const { id, specialties, levels, knowledge } of index.skillItems.values()) {
    const [first, last] = [levels[0], Math.min(top, levels[1])];
    if (!specialties.includes(specialty) || first > last) continue;
    items.push({ item: id, first, last, knowledge: knowledge.map((each) => each.id), place: places.size });
    for (const each of knowledge)
      for (let level = first; level <= last; level += 1) places.set(attainment(each.id, level), places.size);
  }
  return { specialty, top, items, width: places.size, places };
}

/** Places of what each course teaches of a grid; a course is looked up once. */
export function createTaughtPlaces({ places }: SkillGrid): (course: Course) => readonly number[] {
  const known = new WeakMap<Course, readonly number[]>();
  return (course) => {
    const found = known.get(course);
    if (found) return found;
    const taught = course.teaches.flatMap((key) => places.get(key) ?? []);
    known.set(course, taught);
    return taught;
  };
}

function markLevels(flags: HeldFlags, { items }: SkillGrid, levelOf: (knowledge: string) => number): void {
  for (const { first, last, knowledge, place } of items) {
    const levels = last - first + 1;
    knowledge.forEach((id, at) => {
      const held = Math.min(last, levelOf(id)) - first + 1;
      if (held > 0) flags.fill(1, place + at * levels, place + at * levels + held);
    });
  }
}

/** Reads people one after the other; the flags are good until the next one is read. */
export function createSkillReader(index: StandardIndex, grid: SkillGrid): (person: StandingPerson) => HeldFlags {
  const flags = new Uint8Array(grid.width);
  const taught = createTaughtPlaces(grid);
  const plain = new Map<number, HeldFlags>();
  const [first] = grid.items.flatMap(({ knowledge }) => knowledge);
  return ({ level, record, completed }) => {
    const levelOf = heldLevels(index, { level: level ?? 0, specialty: grid.specialty, carries: false }, record);
    if (Object.keys(record.assessment).length === 0 && record.exemptions.length === 0 && first !== undefined) {
      // Without a word of one's own every item is held up to the same level.
      const same = levelOf(first);
      const made = plain.get(same) ?? new Uint8Array(grid.width);
      if (!plain.has(same)) markLevels(made, grid, () => same);
      plain.set(same, made);
      flags.set(made);
    } else {
      flags.fill(0);
      markLevels(flags, grid, levelOf);
    }
    for (const course of completed) for (const place of taught(course)) flags[place] = 1;
    return flags;
  };
}

/** How somebody stands with an item up to a level; null where nothing of it is asked for there. */
export function itemStanding(item: GridItem, flags: HeldFlags, to: number): ItemStanding | null {
  const { first, last, knowledge, place } = item;
  const requiredLevel = Math.min(last, to);
  if (requiredLevel < first) return null;
  const levels = last - first + 1;
  const asked = requiredLevel - first + 1;
  let [sum, missing] = [0, 0];
  for (let at = 0; at < knowledge.length; at += 1) {
    const start = place + at * levels;
    let reached = 0;
    while (reached < asked && flags[start + reached] === 1) reached += 1;
    if (reached > 0) sum += first + reached - 1;
    for (let level = reached; level < asked; level += 1) missing += 1 - (flags[start + level] ?? 0);
  }
  return { requiredLevel, heldLevel: Math.round((sum / knowledge.length) * 100) / 100, missing };
}

/** Places of attainments that are missing up to a level. */
export function missingPlaces({ items }: SkillGrid, flags: HeldFlags, to: number): readonly number[] {
  const found: number[] = [];
  for (const { first, last, knowledge, place } of items) {
    const levels = last - first + 1;
    const asked = Math.min(last, to) - first + 1;
    for (let at = 0; at < knowledge.length; at += 1)
      for (let level = 0; level < asked; level += 1)
        if (flags[place + at * levels + level] !== 1) found.push(place + at * levels + level);
  }
  return found;
}
