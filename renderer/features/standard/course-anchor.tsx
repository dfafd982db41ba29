/** A course by id and title that leads to its place in the catalogue. */
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useLanguage } from '../../store/use-app.ts';
import { courseHref } from '../shell/routes.ts';
import './course-anchor.css';

export function CourseAnchor({ course }: { readonly course: Course }) {
  const language = useLanguage();
  return (
    <a className="course-anchor" href={courseHref(course.id)}>
      <span className="id">{course.id}</span> <span className="title">{course.title[language]}</span>
    </a>
  );
}

export function CourseAnchors({ courses }: { readonly courses: readonly Course[] }) {
  return (
    <ul className="course-anchors">
      {courses.map((course) => (
        <li key={course.id}>
          <CourseAnchor course={course} />
        </li>
      ))}
    </ul>
  );
}
