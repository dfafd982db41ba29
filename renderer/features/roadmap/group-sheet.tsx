/** A course group: where it stands in the diagram, and its courses by level. */
import type { Plan } from '../../../shared/contract/methods.ts';
import type { Course, CourseGroup } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { CourseLink, DetailHead, DetailSection } from './detail-parts.tsx';
import { areaHue, areaName, levelName, levelSpan, termName } from './level-words.ts';
import { RevisionBadge } from './revision-badge.tsx';
import { pathCourses } from './roadmap-selectors.ts';

interface GroupProps {
  readonly group: CourseGroup;
  readonly plan: Plan;
}

function GroupFacts({ group }: { readonly group: CourseGroup }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  return (
    <section className="detail-section">
      <dl className="facts">
        <dt>{text('column.area')}</dt>
        <dd>{areaName(standard, group.area, language)}</dd>
        <dt>{text('sheet.levels')}</dt>
        <dd>{levelSpan(group.levels, text)}</dd>
        <dt>{text('group.legend')}</dt>
        <dd>{termName(standard.roadmap?.legend, group.legend, language)}</dd>
        <dt>{text('sheet.source')}</dt>
        <dd>
          {text(`source.${group.source}`)}
          {group.figure ? ` ${text('milestone.figure', { figure: group.figure })}` : ''}
        </dd>
      </dl>
    </section>
  );
}

function LevelCourses({ courses, level, plan }: { courses: readonly Course[]; level: number; plan: Plan }) {
  const text = useText();
  const roadmap = useApp((state) => state.roadmap);
  const path = new Set(pathCourses(roadmap).map(({ id }) => id));
  const stateOf = ({ id, levels }: Course) =>
    path.has(id) ? 'path' : levels[1] <= plan.request.from ? 'held' : 'rest';
  if (courses.length === 0) return null;
  return (
    <DetailSection title={levelName(level, text)}>
      <ul className="group-courses">
        {courses.map((course) => (
          <li key={course.id} className={stateOf(course)}>
            <span className="mark" />
            <CourseLink id={course.id} />
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}

export function GroupSheet({ group, plan }: GroupProps) {
  const text = useText();
  const language = useLanguage();
  const { standard, catalogue } = useReference();
  const courses = catalogue.courses.filter(
    (course) => course.group === group.id && course.specialties.includes(plan.request.specialty),
  );
  const levels = [...new Set(courses.map((course) => course.levels[0]))].sort((a, b) => a - b);
  const hue = areaHue(standard, group.area);
  return (
    <>
      <DetailHead
        hue={hue}
        top={
          <>
            <span>{text('group.title')}</span>
            <RevisionBadge revision={group.revision} />
          </>
        }
        title={group.title[language]}
      />
      <div className="detail-body" data-hue={hue}>
        <GroupFacts group={group} />
        {levels.map((level) => (
          <LevelCourses
            key={level}
            level={level}
            plan={plan}
            courses={courses.filter((course) => course.levels[0] === level)}
          />
        ))}
      </div>
    </>
  );
}
