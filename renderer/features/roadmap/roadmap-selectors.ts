/** Questions to a roadmap. */
import type { AttainmentParts } from '../../../shared/model/attainment.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Roadmap, RoadmapCourse } from '../../../shared/model/roadmap.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';

/** The courses of a roadmap in their order. */
export function pathCourses(roadmap: Roadmap | null): readonly RoadmapCourse[] {
  return (roadmap?.stages ?? []).flatMap(({ courses }) => courses);
}

/** The course of a roadmap with its place in the order, from 1. */
export function findOnPath(
  roadmap: Roadmap | null,
  id: string,
): { readonly course: RoadmapCourse; readonly order: number } | null {
  const courses = pathCourses(roadmap);
  const at = courses.findIndex((course) => course.id === id);
  const course = courses[at];
  return course ? { course, order: at + 1 } : null;
}

/** Attainments gathered under their skill item. */
export interface SkillGroup {
  readonly skill: string;
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly title: string; readonly level: number }[];
}

/** Groups attainments by skill item, in the order in which they come. */
export function bySkillItem(
  attainments: readonly AttainmentParts[],
  index: StandardIndex,
  language: Language,
): readonly SkillGroup[] {
  const groups = new Map<string, { skill: string; title: string; items: SkillGroup['items'][number][] }>();
  for (const { knowledgeItem, level } of attainments) {
    const found = index.knowledgeItems.get(knowledgeItem);
    const skill = found?.skill.id ?? '';
    const group = groups.get(skill) ?? { skill, title: found?.skill[language] ?? '', items: [] };
    group.items.push({ key: `${knowledgeItem}@${level}`, title: found?.item[language] ?? knowledgeItem, level });
    groups.set(skill, group);
  }
  return [...groups.values()];
}
