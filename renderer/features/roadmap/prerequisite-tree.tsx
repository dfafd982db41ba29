/** The prerequisites as an AND of OR-groups, each leaf with how it is met, down to the leaves' own prerequisites. */
import { CircleCheck, CircleDashed } from 'lucide-react';
import { Fragment } from 'react';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { PrerequisiteMet, Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { CourseLink } from './detail-parts.tsx';
import { findOnPath } from './roadmap-selectors.ts';

interface Leaf {
  readonly course: string;
  readonly met: PrerequisiteMet;
}

function metBy(course: Course | undefined, plan: Plan, roadmap: Roadmap | null): PrerequisiteMet {
  if (!course) return null;
  if (plan.request.record.completed.includes(course.id)) return 'completed';
  if (course.levels[1] <= plan.request.from) return 'held';
  return findOnPath(roadmap, course.id) ? 'planned' : null;
}

/** The planner's own answer for a course of the roadmap; for another one, what the question shows. */
export function prerequisiteGroups(
  course: Course,
  plan: Plan,
  roadmap: Roadmap | null,
  courses: ReadonlyMap<string, Course>,
): readonly (readonly Leaf[])[] {
  const onPath = findOnPath(roadmap, course.id)?.course;
  if (onPath) return onPath.prerequisites;
  return course.prerequisites.map((group) =>
    group.map((id) => ({ course: id, met: metBy(courses.get(id), plan, roadmap) })),
  );
}

interface TreeProps {
  readonly course: Course;
  readonly plan: Plan;
}

function LeafRow({ leaf, plan }: { readonly leaf: Leaf; readonly plan: Plan }) {
  const text = useText();
  const { courses } = useReference();
  const course = courses.get(leaf.course);
  const deeper = course && leaf.met === 'planned' && course.prerequisites.length > 0;
  return (
    <div className={`prerequisite-leaf ${leaf.met === null ? 'unmet' : 'met'}`}>
      {leaf.met === null ? <CircleDashed aria-hidden /> : <CircleCheck aria-hidden />}
      <div>
        <CourseLink id={leaf.course} />
        <span className="how">{text(`met.${leaf.met ?? 'no'}`)}</span>
        {deeper ? (
          <details>
            <summary>{text('met.deeper')}</summary>
            <PrerequisiteTree course={course} plan={plan} />
          </details>
        ) : null}
      </div>
    </div>
  );
}

export function PrerequisiteTree({ course, plan }: TreeProps) {
  const text = useText();
  const { courses } = useReference();
  const roadmap = useApp((state) => state.roadmap);
  const groups = prerequisiteGroups(course, plan, roadmap, courses);
  if (groups.length === 0) return <p>{text('sheet.noPrerequisites')}</p>;
  return (
    <div className="prerequisites">
      {groups.map((group, at) => (
        <Fragment key={group.map((leaf) => leaf.course).join('|')}>
          {at > 0 ? <div className="join">{text('met.and')}</div> : null}
          <div className="or-group">
            {group.map((leaf, place) => (
              <Fragment key={leaf.course}>
                {place > 0 ? <div className="join">{text('met.or')}</div> : null}
                <LeafRow leaf={leaf} plan={plan} />
              </Fragment>
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
