/** Finds the course group of each row, and makes those that neither catalogue has yet. */
import type { Catalogue, CourseGroup, LevelSpan } from '../model/catalogue-schema.ts';
import type { Localized } from '../model/localized.ts';
import { foldName } from './fold-text.ts';
import { remember } from './remember.ts';
import { textHash } from './text-hash.ts';

/** What a row says about its group. */
export interface GroupUse {
  readonly row: number;
  /** Empty where the sheet does not say. */
  readonly name: string;
  readonly area: string | null;
  /** The area's name, for the title of a group of rows that name none. */
  readonly areaName: Localized | null;
  readonly levels: LevelSpan;
  readonly specialties: readonly string[];
}

export interface GroupFinder {
  /** The id of the row's group, and the area in which the group lies; null where no row has said it yet. */
  place(use: GroupUse): { readonly id: string; readonly area: string | null };
  /** The new groups. `rowOf` of those without an area says where they were first named. */
  finish(
    fallbackArea: string,
    everySpecialty: readonly string[],
  ): {
    readonly groups: readonly CourseGroup[];
    readonly withoutArea: readonly { readonly row: number; readonly title: string }[];
  };
}

interface NewGroup {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly row: number;
  area: string | null;
  from: number;
  to: number;
  readonly specialties: Set<string>;
}

/** Rows without a group gather in one for each area. */
function unnamed(area: Localized | null): Localized {
  if (!area) return { ja: '取り込んだコース', en: 'Imported courses' };
  return { ja: `取り込んだコース（${area.ja}）`, en: `Imported courses (${area.en})` };
}

function newId(name: string, taken: (id: string) => boolean): string {
  const base = /^[A-Za-z0-9_.-]{1,40}$/.test(name) ? name.toLowerCase() : `group-${textHash(foldName(name))}`;
  let id = base;
  for (let turn = 2; taken(id); turn += 1) id = `${base}-${turn}`;
  return id;
}

function widen(group: NewGroup, use: GroupUse): void {
  group.area ??= use.area;
  group.from = Math.min(group.from, use.levels[0]);
  group.to = Math.max(group.to, use.levels[1]);
  for (const specialty of use.specialties) group.specialties.add(specialty);
}

function asGroup(group: NewGroup, fallbackArea: string, everySpecialty: readonly string[]): CourseGroup {
  return {
    id: group.id,
    title: { ja: group.title, en: group.english },
    area: group.area ?? fallbackArea,
    levels: [group.from, group.to],
    legend: 'specialty-choice',
    source: 'imported',
    specialties: everySpecialty.filter((id) => group.specialties.has(id)),
    revision: null,
    figure: null,
  };
}

/** Starts with the groups of the catalogues that are there. */
export function createGroupFinder(catalogues: readonly Catalogue[]): GroupFinder {
  const existing = catalogues.flatMap(({ groups }) => groups);
  const ids = new Set(existing.map(({ id }) => id));
  const known = new Map<string, CourseGroup>();
  for (const group of existing) for (const name of [group.title.en, group.title.ja]) known.set(foldName(name), group);
  for (const group of existing) known.set(foldName(group.id), group);
  const made = new Map<string, NewGroup>();
  const fold = remember(foldName);
  const make = (use: GroupUse, key: string, names: { readonly ja: string; readonly en: string }): NewGroup => {
    const id = newId(use.name === '' ? key : names.ja, (candidate) => ids.has(candidate));
    ids.add(id);
    const group: NewGroup = {
      id,
      title: names.ja,
      english: names.en,
      row: use.row,
      area: use.area,
      from: use.levels[0],
      to: use.levels[1],
      specialties: new Set(),
    };
    made.set(key, group);
    return group;
  };
  return {
    place(use) {
      const key = use.name === '' ? `imported${use.area ? `-${foldName(use.area)}` : ''}` : fold(use.name);
      const found = known.get(key);
      if (found) return found;
      const names = use.name === '' ? unnamed(use.areaName) : { ja: use.name, en: use.name };
      const group = made.get(key) ?? make(use, key, names);
      widen(group, use);
      return group;
    },
    finish(fallbackArea, everySpecialty) {
      const groups = [...made.values()];
      return {
        groups: groups.map((group) => asGroup(group, fallbackArea, everySpecialty)),
        withoutArea: groups.filter(({ area }) => area === null).map(({ row, title }) => ({ row, title })),
      };
    },
  };
}
