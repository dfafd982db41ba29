/** What the parts of a curriculum's screen are given. */
import type { CourseChoice, Curriculum, CurriculumContent } from '../../../shared/curriculum/curriculum.ts';

export interface CurriculumProps {
  readonly curriculum: Curriculum;
}

export interface ContentProps {
  readonly content: CurriculumContent;
  readonly change: (change: Partial<CurriculumContent>) => void;
}

export type ListChoice = Extract<CourseChoice, { readonly kind: 'list' }>;
export type ListedCourse = ListChoice['courses'][number];
