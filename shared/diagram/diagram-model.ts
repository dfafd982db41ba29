/** The course-group diagram (体系図) as geometry: areas are rows, levels columns, course groups boxes. */
import type { Catalogue } from '../model/catalogue-schema.ts';
import type { Language } from '../model/localized.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Standard } from '../model/standard-schema.ts';

export interface DiagramInput {
  readonly standard: Standard;
  readonly catalogue: Catalogue;
  readonly specialty: string;
  readonly from: number;
  readonly to: number;
  /** Null while no roadmap is there yet: nothing is lit. */
  readonly roadmap: Roadmap | null;
  /** Course ids that the learner has completed. */
  readonly completed?: readonly string[];
  readonly language: Language;
  /** Total width in abstract units; heights follow from the content. */
  readonly width: number;
  /** `path` draws the courses of the roadmap and counts the others; `all` draws every course. */
  readonly courses: 'path' | 'all';
}

/** `path`: in the roadmap. `held`: at or below the current level, or completed. `rest`: neither. */
export type CourseState = 'path' | 'held' | 'rest';

export interface DiagramRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DiagramColumn {
  readonly level: number;
  readonly title: string;
  readonly x: number;
  readonly width: number;
  /** The current level, the target, levels between them (target included), or the others. */
  readonly mark: 'current' | 'target' | null;
  readonly onPath: boolean;
  /** False for a level that the standard defines for nobody here and that no group reaches. */
  readonly defined: boolean;
}

export interface DiagramRow {
  readonly area: string;
  /** Place in the standard's list of areas, from 0: chooses the colour. */
  readonly index: number;
  readonly title: string;
  /** The title in lines for vertical writing. */
  readonly titleLines: readonly string[];
  readonly y: number;
  readonly height: number;
}

export interface DiagramChip extends DiagramRect {
  readonly course: string;
  readonly level: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly state: CourseState;
  /** Place in the roadmap, from 1; null where it is not in it. */
  readonly order: number | null;
  readonly locked: boolean;
}

export interface DiagramCell extends DiagramRect {
  readonly level: number;
  /** Courses of the group at this level. */
  readonly courses: number;
  readonly onPath: number;
  readonly held: boolean;
  readonly chips: readonly DiagramChip[];
}

export interface DiagramBox extends DiagramRect {
  readonly group: string;
  readonly area: string;
  readonly areaIndex: number;
  readonly legend: string;
  readonly revision: string | null;
  readonly title: string;
  readonly titleLines: readonly string[];
  readonly state: CourseState;
  readonly onPath: number;
  readonly cells: readonly DiagramCell[];
}

export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly headerHeight: number;
  readonly rowLabelWidth: number;
  readonly columns: readonly DiagramColumn[];
  readonly rows: readonly DiagramRow[];
  readonly boxes: readonly DiagramBox[];
}

/** Sizes in the layout's units; whoever draws must use the same letters. */
export const diagramMetrics = {
  headerHeight: 36,
  rowLabelWidth: 36,
  narrowColumn: 44,
  rowGap: 6,
  rowPadding: 7,
  rowMinHeight: 84,
  boxGap: 7,
  boxInset: 4,
  boxPadding: 5,
  titleSize: 12,
  titleLine: 15,
  chipSize: 11,
  chipLine: 13.5,
  chipPaddingX: 6,
  chipPaddingY: 3.5,
  chipGap: 3,
  /** Chips stand side by side only where each keeps this much. */
  chipLeastWidth: 116,
  /** Room at the right of a title for a revision's badge. */
  badgeWidth: 18,
  labelSize: 12,
} as const;
