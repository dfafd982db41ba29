/** What each revision of the training roadmap brought: groups that are new as a whole, and single courses. */
import type { Catalogue, Course, CourseGroup } from '../model/catalogue-schema.ts';

export interface RevisionYield {
  readonly groups: readonly { readonly group: CourseGroup; readonly courses: readonly Course[] }[];
  readonly courses: number;
}

/** The courses of a revision under their groups, in the catalogue's order. */
export function revisionYield({ groups, courses }: Catalogue, revision: string): RevisionYield {
  const brought = courses.filter((course) => course.revision === revision);
  const rows = groups
    .map((group) => ({ group, courses: brought.filter((course) => course.group === group.id) }))
    .filter((row) => row.courses.length > 0 || row.group.revision === revision);
  return { groups: rows, courses: brought.length };
}
