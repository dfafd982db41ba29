/** Refuses a course or a course group whose names the standard or the catalogue does not have. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Course, CourseGroup } from '../../../shared/model/catalogue-schema.ts';
import type { StandardInUse } from '../planning.ts';

function demand(known: boolean, field: string, name: string): void {
  if (!known) throw new RefusalError('unknown-name', { field, name });
}

/** @throws RefusalError `unknown-name` or `prerequisite-on-itself`; a cycle over other courses is left to the checks. */
export function validateCourse(course: Course, { catalogue, planner }: StandardInUse): void {
  const { standard } = planner;
  const sheet = standard.standard.courseSheet;
  demand(
    catalogue.groups.some(({ id }) => id === course.group),
    'group',
    course.group,
  );
  for (const id of course.specialties) demand(standard.specialties.has(id), 'specialties', id);
  demand(sheet?.kinds.some(({ id }) => id === course.kind) ?? true, 'kind', course.kind);
  for (const id of course.methods) demand(sheet?.methods.some((method) => method.id === id) ?? true, 'methods', id);
  for (const key of course.teaches)
    demand(standard.knowledgeItems.has(key.slice(0, key.lastIndexOf('@'))), 'teaches', key);
  const known = new Set(catalogue.courses.map(({ id }) => id));
  for (const leaf of course.prerequisites.flat()) {
    if (leaf === course.id) throw new RefusalError('prerequisite-on-itself', { id: course.id });
    demand(known.has(leaf) || catalogue.aliases.has(leaf), 'prerequisites', leaf);
  }
}

/** @throws RefusalError `unknown-name`; a standard without a roadmap leaves areas free. */
export function validateGroup(group: CourseGroup, { planner }: StandardInUse): void {
  const { standard } = planner;
  const areas = standard.standard.roadmap?.areas;
  demand(areas?.some(({ id }) => id === group.area) ?? true, 'area', group.area);
  for (const id of group.specialties) demand(standard.specialties.has(id), 'specialties', id);
}
