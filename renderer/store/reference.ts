/** What never changes while the window is open: the standard, the catalogue, and lookups over both. */
import type { Catalogue, Course, CourseGroup } from '../../shared/model/catalogue-schema.ts';
import { indexStandard, type StandardIndex } from '../../shared/model/standard-index.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';

export interface Reference {
  readonly standard: Standard;
  readonly catalogue: Catalogue;
  readonly index: StandardIndex;
  readonly courses: ReadonlyMap<string, Course>;
  readonly groups: ReadonlyMap<string, CourseGroup>;
}

export function makeReference(standard: Standard, catalogue: Catalogue): Reference {
  return {
    standard,
    catalogue,
    index: indexStandard(standard),
    courses: new Map(catalogue.courses.map((course) => [course.id, course])),
    groups: new Map(catalogue.groups.map((group) => [group.id, group])),
  };
}
