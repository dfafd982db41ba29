/** The first courses as they would stand in the catalogue. */

import { formatDays, formatHours, formatYen } from '../../../shared/i18n/format.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { kindName, levelSpan, methodNames } from '../roadmap/level-words.ts';
import './course-sample.css';

const columns = ['id', 'title', 'kind', 'levels', 'methods', 'duration', 'cost', 'prerequisites', 'knowledge'] as const;

interface SampleProps {
  readonly courses: readonly Course[];
  /** Says which are new and which are changed. */
  readonly marked?: boolean;
}

function SampleRow({ course, marked }: { readonly course: Course; readonly marked: boolean }) {
  const text = useText();
  const language = useLanguage();
  const { standard, courses } = useReference();
  const { eLearningHours: hours, classDays: days, cost } = course;
  const duration = [
    hours === null ? '' : formatHours(hours, language),
    days === null ? '' : formatDays(days, language),
  ].filter((part) => part !== '');
  const needs = course.prerequisites.map((leaves) => leaves.join(` ${text('met.or')} `));
  const kept = course.prerequisiteText ? [`「${course.prerequisiteText}」`] : [];
  return (
    <tr>
      <th scope="row">
        {course.id}
        {marked ? (
          <span className={`sample-state ${courses.has(course.id) ? 'changed' : 'added'}`}>
            {text(courses.has(course.id) ? 'import.changedMark' : 'import.addedMark')}
          </span>
        ) : null}
      </th>
      <td className="sample-title">{course.title[language]}</td>
      <td>{kindName(standard, course.kind, language)}</td>
      <td>{levelSpan(course.levels, text)}</td>
      <td>{methodNames(standard, course.methods, language)}</td>
      <td>{duration.join(text('list.plus')) || '‒'}</td>
      <td className="number">{cost === null ? text('totals.unknown') : formatYen(cost)}</td>
      <td>{[...needs, ...kept].join(text('list.separator')) || '‒'}</td>
      <td className="number">{text('import.items', { n: course.teaches.length })}</td>
    </tr>
  );
}

export function CourseSample({ courses, marked = false }: SampleProps) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="sample-scroll" tabIndex={0} aria-label={text('import.sample')}>
      <table className="sample">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`import.sample.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <SampleRow key={course.id} course={course} marked={marked} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
