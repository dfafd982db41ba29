/** What curricula, their goals and courses are called. */
import type { CurriculumContent } from '../../../shared/curriculum/curriculum.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';

export interface CurriculumWords {
  /** 「ハードウェア 3→6」 */
  goal(content: Pick<CurriculumContent, 'specialty' | 'from' | 'to'>): string;
  specialty(id: string): string;
  /** The title of a course; its id where the catalogue has none. */
  course(id: string): string;
  /** Titles one after another. */
  courses(ids: readonly string[]): string;
}

export function useCurriculumWords(): CurriculumWords {
  const { index, courses } = useReference();
  const language = useLanguage();
  const text = useText();
  const specialty = (id: string) => index.specialties.get(id)?.[language] ?? id;
  const course = (id: string) => courses.get(id)?.title[language] ?? id;
  return {
    specialty,
    course,
    courses: (ids) =>
      ids
        .map((id) => (language === 'ja' ? `「${course(id)}」` : `"${course(id)}"`))
        .join(language === 'ja' ? '' : ', '),
    goal: ({ specialty: id, from, to }) => text('curricula.goalOf', { specialty: specialty(id), from, to }),
  };
}
