/** The axes of the diagram: the standard's own columns and areas, or, where it has none, what the catalogue shows. */
import type { Catalogue } from '../model/catalogue-schema.ts';
import type { Language } from '../model/localized.ts';
import type { Standard } from '../model/standard-schema.ts';

export interface DiagramArea {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** The areas in the standard's order; areas that only the catalogue names follow. */
export function diagramAreas(standard: Standard, catalogue: Catalogue): readonly DiagramArea[] {
  const named = standard.roadmap?.areas ?? [];
  const known = new Set(named.map(({ id }) => id));
  const others = new Set(catalogue.groups.map(({ area }) => area).filter((id) => !known.has(id)));
  return [...named, ...[...others].map((id) => ({ id, ja: id, en: id }))];
}

/** The title of a level's column; level 0 is 未経験. */
export function columnTitle(standard: Standard, level: number, language: Language): string {
  if (language === 'en') return level === 0 ? 'None' : `Level ${level}`;
  if (level === 0) return '未経験';
  return standard.roadmap?.columns[level] ?? `レベル${level}`;
}

/** The levels of the columns, from 0 to the standard's last. */
export function diagramLevels(standard: Standard, catalogue: Catalogue): readonly number[] {
  const last = Math.max(
    (standard.roadmap?.columns.length ?? 1) - 1,
    ...standard.levels.map(({ level }) => level),
    ...catalogue.groups.map(({ levels }) => levels[1]),
    ...catalogue.courses.map(({ levels }) => levels[1]),
  );
  return Array.from({ length: last + 1 }, (_, level) => level);
}
