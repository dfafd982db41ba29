/** Links to courses open where they stand: in the panel beside a form, or as the sheet itself. */
import { createContext, useContext } from 'react';
import { useApp, useLanguage, useReference } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { StateBadge } from './course-badges.tsx';

/** Opens a course; null leaves it to the panel. */
export const CourseOpener = createContext<((id: string) => void) | null>(null);

export function useOpenCourse(): (id: string) => void {
  const select = useApp((state) => state.select);
  return useContext(CourseOpener) ?? ((id) => select({ kind: 'course', id }));
}

/** A course by id and title. An id that the catalogue lacks is shown as it is. */
export function CatalogueLink({ id }: { readonly id: string }) {
  const language = useLanguage();
  const course = useReference().courses.get(id);
  const open = useOpenCourse();
  if (!course) return <span className="course-link">{id}</span>;
  return (
    <span className="course-link">
      <span className="id">{id}</span>{' '}
      <Button look="link" onPress={() => open(id)}>
        {course.title[language]}
      </Button>{' '}
      <StateBadge id={id} />
    </span>
  );
}

export function CatalogueLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="bullets">
      {ids.map((id) => (
        <li key={id}>
          <CatalogueLink id={id} />
        </li>
      ))}
    </ul>
  );
}
