/** Which courses are only in which plan. */
import { Fragment, useState } from 'react';
import { useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { CourseLink } from '../roadmap/detail-parts.tsx';
import { levelName } from '../roadmap/level-words.ts';
import { type Compared, type ComparedCourse, comparedCourses } from './comparison.ts';
import type { Column } from './use-columns.ts';

function Within({ within }: { readonly within: boolean | null }) {
  const text = useText();
  if (within === null) return null;
  return (
    <>
      <span aria-hidden>{within ? '●' : '－'}</span>
      <span className="visually-hidden">{text(within ? 'compare.within' : 'compare.without')}</span>
    </>
  );
}

function CourseRow({ course, columns }: { readonly course: ComparedCourse; readonly columns: readonly Column[] }) {
  return (
    <tr className={course.differs ? 'differs' : ''}>
      <th scope="row">
        <CourseLink id={course.id} />
      </th>
      {columns.map(({ id, current }, at) => {
        const within = course.within[at] ?? null;
        const mark = within === null || !course.differs ? '' : within ? 'in' : 'out';
        return (
          <td key={id} className={`cell ${mark} ${current ? 'current' : ''}`}>
            <Within within={within} />
          </td>
        );
      })}
    </tr>
  );
}

export function CourseMatrix({ columns, roadmaps }: { columns: readonly Column[]; roadmaps: Compared }) {
  const text = useText();
  const [shown, setShown] = useState<'differing' | 'all'>('differing');
  const all = comparedCourses(roadmaps);
  const differing = all.filter(({ differs }) => differs);
  const courses = shown === 'all' ? all : differing;
  const levels = [...new Set(courses.map(({ level }) => level))];
  const options = [
    { id: 'differing', label: text('compare.differing', { n: differing.length }) },
    { id: 'all', label: text('compare.allCourses', { n: all.length }) },
  ] as const;
  return (
    <tbody>
      <tr>
        <th className="compare-band" colSpan={columns.length + 1} scope="colgroup">
          <div className="compare-band-row">
            {text('compare.courses')}
            <SegmentedChoice label={text('compare.coursesShown')} value={shown} options={options} onChange={setShown} />
          </div>
        </th>
      </tr>
      {courses.length === 0 ? (
        <tr>
          <td colSpan={columns.length + 1}>{text('compare.sameCourses')}</td>
        </tr>
      ) : null}
      {levels.map((level) => (
        <Fragment key={level}>
          <tr>
            <th className="compare-level" colSpan={columns.length + 1} scope="colgroup">
              {levelName(level, text)}
            </th>
          </tr>
          {courses
            .filter((course) => course.level === level)
            .map((course) => (
              <CourseRow key={course.id} course={course} columns={columns} />
            ))}
        </Fragment>
      ))}
    </tbody>
  );
}
