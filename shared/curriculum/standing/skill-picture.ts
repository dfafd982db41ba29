/** The skills of a specialty's people: level held by skill item, person by person, and how many hold each by team. */
import type { StandardIndex } from '../../model/standard-index.ts';
import { createSkillGrid, createSkillReader, type ItemStanding, itemStanding, type SkillGrid } from './skill-grid.ts';
import type { PeopleGroup } from './standing-filter.ts';
import type { StandingPerson } from './standing-person.ts';

/** One person in sums, for sorting and searching without every cell. */
export interface PersonSkills {
  readonly id: string;
  /** What the person is held against; null where there is no target. */
  readonly to: number | null;
  /** Attainments up to it, or to the highest level where there is no target. */
  readonly required: number;
  readonly held: number;
}

export interface GroupSkills {
  /** Null for people without a team. */
  readonly team: string | null;
  readonly people: number;
  /** By item: of how many people it is asked, and how many of them hold all of it. */
  readonly asked: readonly number[];
  readonly holds: readonly number[];
}

export interface SkillPicture {
  readonly specialty: string;
  /** The level that everybody is held against; null for their own targets. */
  readonly level: number | null;
  /** Skill items of the specialty up to the level, in the order of the standard. */
  readonly items: readonly string[];
  /** Group by group. */
  readonly people: readonly PersonSkills[];
  readonly groups: readonly GroupSkills[];
}

/** One row of the map: `[held, required]` by item of the picture; null where the item is not asked for. */
export interface SkillRow {
  readonly id: string;
  readonly cells: readonly (readonly [held: number, required: number] | null)[];
}

/** The level that a person is held against; null where nobody said one. */
export function aimOf({ target }: StandingPerson, level: number | null, top: number): number | null {
  const aim = level ?? target;
  return aim === null ? null : Math.min(top, aim);
}

/** Items that are asked for up to a level. */
export function itemsUpTo({ items, top }: SkillGrid, level: number | null): SkillGrid['items'] {
  return items.filter(({ first }) => first <= (level ?? top));
}

function sums(standings: readonly (ItemStanding | null)[], items: SkillGrid['items']) {
  let [required, missing] = [0, 0];
  standings.forEach((standing, at) => {
    const item = items[at];
    if (!standing || !item) return;
    required += item.knowledge.length * (standing.requiredLevel - item.first + 1);
    missing += standing.missing;
  });
  return { required, held: required - missing };
}

/** The picture of a specialty; people of others are left out. */
export function pictureSkills(
  groups: readonly PeopleGroup[],
  index: StandardIndex,
  specialty: string,
  level: number | null,
): SkillPicture {
  const grid = createSkillGrid(index, specialty);
  const read = createSkillReader(index, grid);
  const items = itemsUpTo(grid, level);
  const people: PersonSkills[] = [];
  const counted = groups.map(({ team, people: members }): GroupSkills => {
    const own = members.filter((person) => person.specialty === specialty);
    const [asked, holds] = [items.map(() => 0), items.map(() => 0)];
    for (const person of own) {
      const to = aimOf(person, level, grid.top);
      const flags = read(person);
      const standings = items.map((item) => itemStanding(item, flags, to ?? grid.top));
      people.push({ id: person.person.id, to, ...sums(standings, items) });
      if (to === null) continue;
      standings.forEach((standing, at) => {
        if (!standing) return;
        asked[at] = (asked[at] ?? 0) + 1;
        if (standing.missing === 0) holds[at] = (holds[at] ?? 0) + 1;
      });
    }
    return { team, people: own.length, asked, holds };
  });
  const ids = items.map(({ item }) => item);
  return { specialty, level, items: ids, people, groups: counted.filter((group) => group.people > 0) };
}

/** Rows of some people. */
export function skillRows(
  people: readonly StandingPerson[],
  index: StandardIndex,
  specialty: string,
  level: number | null,
): readonly SkillRow[] {
  const grid = createSkillGrid(index, specialty);
  const read = createSkillReader(index, grid);
  const items = itemsUpTo(grid, level);
  return people.map((person) => {
    const flags = read(person);
    const to = aimOf(person, level, grid.top) ?? grid.top;
    return {
      id: person.person.id,
      cells: items.map((item) => {
        const standing = itemStanding(item, flags, to);
        return standing && ([standing.heldLevel, standing.requiredLevel] as const);
      }),
    };
  });
}
