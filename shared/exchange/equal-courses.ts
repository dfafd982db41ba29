/** Whether an import would change a course. */
import type { Course } from '../model/catalogue-schema.ts';

const compared = [
  'group',
  'kind',
  'title',
  'specialties',
  'levels',
  'outline',
  'audience',
  'goals',
  'methods',
  'eLearningHours',
  'classDays',
  'cost',
  'prerequisites',
  'prerequisiteText',
  'teaches',
  'provider',
] as const;

/** True where two courses say the same, whatever the order of what has none. */
export function equalCourses(a: Course, b: Course): boolean {
  const inOrder = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(inOrder);
    return Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1));
  };
  return compared.every((key) => JSON.stringify(inOrder(a[key])) === JSON.stringify(inOrder(b[key])));
}
