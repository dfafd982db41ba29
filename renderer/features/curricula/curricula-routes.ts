/** Which curriculum is shown, and which part of it: `#/department/curricula/<id>/<part>`. */
import { useDepartmentRoute } from '../department/department-routes.ts';

export const curriculumParts = ['content', 'versions', 'people', 'followers'] as const;
export type CurriculumPart = (typeof curriculumParts)[number];

export interface CurriculaRoute {
  /** Null for the list of all. */
  readonly id: string | null;
  readonly part: CurriculumPart;
  open(id: string | null, part?: CurriculumPart): void;
}

export function useCurriculaRoute(): CurriculaRoute {
  const { tab, choices, go } = useDepartmentRoute();
  const [id = null, chosen] = tab === 'curricula' ? choices : [];
  return {
    id,
    part: curriculumParts.find((part) => part === chosen) ?? 'content',
    open: (next, part = 'content') => go('curricula', next === null ? [] : [next, part]),
  };
}
