/** Gaps by team: who lacks which skill item for the target, by how much, and which courses would close most of it. */
import type { StandardIndex } from '../../model/standard-index.ts';
import type { CatalogueIndex } from '../../planner/catalogue-index.ts';
import {
  createSkillGrid,
  createSkillReader,
  createTaughtPlaces,
  itemStanding,
  missingPlaces,
  type SkillGrid,
} from './skill-grid.ts';
import { aimOf } from './skill-picture.ts';
import type { PeopleGroup } from './standing-filter.ts';
import type { StandingPerson } from './standing-person.ts';

/** How much of a gap one course would close, over all who have it. */
export interface GapCourse {
  readonly course: string;
  /** Missing attainments that it teaches, counted for each person. */
  readonly closes: number;
}

export interface TeamGap {
  readonly team: string | null;
  readonly item: string;
  /** People who are asked for it, and those of them who lack some of it. */
  readonly asked: number;
  readonly lacking: number;
  /** Levels missing on average of those who lack it, to two places. */
  readonly levels: number;
  /** Missing attainments, counted for each person. */
  readonly missing: number;
  /** Those that would close most, the best first; at most three. */
  readonly courses: readonly GapCourse[];
}

export interface TeamGaps {
  /** People who have a target; the others are not counted. */
  readonly people: number;
  readonly withoutTarget: readonly string[];
  /** The largest first. */
  readonly rows: readonly TeamGap[];
  /** How many rows there are, where only the largest are told. */
  readonly total: number;
}

/** Who holds a skill item, who lacks it, and every course that would close something. */
export interface ItemPeople {
  readonly lacks: readonly string[];
  readonly holds: readonly string[];
  readonly courses: readonly GapCourse[];
}

const mostCourses = 3;

interface Counted {
  readonly asked: number;
  readonly lacks: readonly { readonly id: string; readonly levels: number }[];
  readonly holds: readonly string[];
  readonly missing: number;
  readonly courses: ReadonlyMap<string, number>;
}

interface Tools {
  readonly index: StandardIndex;
  readonly catalogue: CatalogueIndex;
  readonly level: number | null;
  gridOf(specialty: string): GridTools;
}

interface GridTools {
  readonly grid: SkillGrid;
  readonly read: ReturnType<typeof createSkillReader>;
  readonly itemAt: readonly string[];
  /** Open courses that teach something of the grid, and where. */
  readonly teachers: readonly { readonly course: string; readonly places: readonly number[] }[];
}

function gridTools(index: StandardIndex, catalogue: CatalogueIndex, specialty: string): GridTools {
  const grid = createSkillGrid(index, specialty);
  const taught = createTaughtPlaces(grid);
  const itemAt = grid.items.flatMap(({ item, first, last, knowledge }) =>
    Array.from({ length: knowledge.length * (last - first + 1) }, () => item),
  );
  const teachers = [...catalogue.courses.values()]
    .filter(({ id, specialties }) => !catalogue.closed.has(id) && specialties.includes(specialty))
    .map((course) => ({ course: course.id, places: taught(course) }))
    .filter(({ places }) => places.length > 0);
  return { grid, read: createSkillReader(index, grid), itemAt, teachers };
}

function createTools(index: StandardIndex, catalogue: CatalogueIndex, level: number | null): Tools {
  const grids = new Map<string, GridTools>();
  const gridOf = (specialty: string) => {
    const made = grids.get(specialty) ?? gridTools(index, catalogue, specialty);
    grids.set(specialty, made);
    return made;
  };
  return { index, catalogue, level, gridOf };
}

type Draft = {
  asked: number;
  missing: number;
  readonly lacks: { readonly id: string; readonly levels: number }[];
  readonly holds: string[];
  readonly courses: Map<string, number>;
};

function countPerson(person: StandingPerson, aim: number, tools: GridTools, at: (item: string) => Draft): HeldGap {
  const flags = tools.read(person);
  for (const item of tools.grid.items) {
    const standing = itemStanding(item, flags, aim);
    if (!standing) continue;
    const draft = at(item.item);
    draft.asked += 1;
    draft.missing += standing.missing;
    if (standing.missing === 0) draft.holds.push(person.person.id);
    else draft.lacks.push({ id: person.person.id, levels: standing.requiredLevel - standing.heldLevel });
  }
  return missingPlaces(tools.grid, flags, aim);
}

type HeldGap = readonly number[];

/** Counts a group by skill item. */
function countGroup(people: readonly StandingPerson[], tools: Tools): ReadonlyMap<string, Counted> {
  const drafts = new Map<string, Draft>();
  const at = (item: string): Draft => {
    const draft = drafts.get(item) ?? { asked: 0, missing: 0, lacks: [], holds: [], courses: new Map() };
    drafts.set(item, draft);
    return draft;
  };
  const missing = new Map<string, Int32Array>();
  for (const person of people) {
    if (person.specialty === null || !tools.index.specialties.has(person.specialty)) continue;
    const own = tools.gridOf(person.specialty);
    const aim = aimOf(person, tools.level, own.grid.top);
    if (aim === null) continue;
    const counts = missing.get(person.specialty) ?? new Int32Array(own.grid.width);
    missing.set(person.specialty, counts);
    for (const place of countPerson(person, aim, own, at)) counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const [specialty, counts] of missing) {
    const { teachers, itemAt } = tools.gridOf(specialty);
    for (const { course, places } of teachers) {
      for (const place of places) {
        const [closes, item] = [counts[place] ?? 0, itemAt[place]];
        if (closes === 0 || item === undefined) continue;
        const { courses } = at(item);
        courses.set(course, (courses.get(course) ?? 0) + closes);
      }
    }
  }
  return drafts;
}

function bestCourses(courses: ReadonlyMap<string, number>): readonly GapCourse[] {
  return [...courses]
    .map(([course, closes]) => ({ course, closes }))
    .sort((a, b) => b.closes - a.closes || (a.course < b.course ? -1 : 1));
}

function gapOf(team: string | null, item: string, { asked, lacks, missing, courses }: Counted): TeamGap {
  const levels = lacks.reduce((sum, each) => sum + each.levels, 0) / lacks.length;
  return {
    team,
    item,
    asked,
    lacking: lacks.length,
    levels: Math.round(levels * 100) / 100,
    missing,
    courses: bestCourses(courses).slice(0, mostCourses),
  };
}

const hasAim = ({ target }: StandingPerson, level: number | null) => (level ?? target) !== null;

/** Gaps of groups, against everybody's own target or one level; `most` rows at most. */
export function gapsByTeam(
  groups: readonly PeopleGroup[],
  index: StandardIndex,
  catalogue: CatalogueIndex,
  level: number | null,
  most: number,
): TeamGaps {
  const tools = createTools(index, catalogue, level);
  const people = groups.flatMap((group) => group.people);
  const placeOf = new Map([...index.skillItems.keys()].map((item, at) => [item, at]));
  const rows = groups.flatMap((group, at) =>
    [...countGroup(group.people, tools)]
      .filter(([, counted]) => counted.lacks.length > 0)
      .map(([item, counted]) => ({ at, row: gapOf(group.team, item, counted) })),
  );
  const sorted = rows.sort(
    (a, b) =>
      b.row.lacking - a.row.lacking ||
      b.row.levels - a.row.levels ||
      a.at - b.at ||
      (placeOf.get(a.row.item) ?? 0) - (placeOf.get(b.row.item) ?? 0),
  );
  return {
    people: people.filter((person) => hasAim(person, level)).length,
    withoutTarget: people.filter((person) => !hasAim(person, level)).map(({ person }) => person.id),
    rows: sorted.slice(0, most).map(({ row }) => row),
    total: sorted.length,
  };
}

/** Who stands behind one skill item's numbers. */
export function peopleOfItem(
  people: readonly StandingPerson[],
  index: StandardIndex,
  catalogue: CatalogueIndex,
  level: number | null,
  item: string,
): ItemPeople {
  const counted = countGroup(people, createTools(index, catalogue, level)).get(item);
  if (!counted) return { lacks: [], holds: [], courses: [] };
  return {
    lacks: counted.lacks.map(({ id }) => id),
    holds: counted.holds,
    courses: bestCourses(counted.courses),
  };
}
