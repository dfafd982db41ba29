/** The whole sheet of a course in the standard's fields, with its place in the roadmap. */
import type { Plan } from '../../../shared/contract/methods.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { CourseActions } from '../what-if/course-actions.tsx';
import { SessionSection } from '../what-if/session-section.tsx';
import { useAskCourseOptions } from '../what-if/use-course-options.ts';
import { useTrySheetChanges } from '../what-if/use-sheet-changes.ts';
import { CourseFacts } from './course-facts.tsx';
import { CourseLinks, DetailHead, DetailSection } from './detail-parts.tsx';
import { areaHue } from './level-words.ts';
import { PrerequisiteTree } from './prerequisite-tree.tsx';
import { RevisionBadge } from './revision-badge.tsx';
import { findOnPath } from './roadmap-selectors.ts';
import { TeachesList } from './teaches-list.tsx';
import { WhySection } from './why-section.tsx';

interface SheetProps {
  readonly course: Course;
  readonly plan: Plan;
}

function SheetHead({ course, plan }: SheetProps) {
  const text = useText();
  const language = useLanguage();
  const { standard, groups } = useReference();
  const found = useApp((state) => findOnPath(state.roadmap, course.id)?.order ?? null);
  const top = (
    <>
      <span>{course.id}</span>
      {found === null ? (
        <Badge>{text('course.notOnPath')}</Badge>
      ) : (
        <Badge look="accent">{text('course.onPath', { n: found })}</Badge>
      )}
      <RevisionBadge revision={course.revision} />
    </>
  );
  return (
    <DetailHead
      hue={areaHue(standard, groups.get(course.group)?.area ?? '')}
      top={top}
      title={course.title[language]}
      actions={<CourseActions course={course} plan={plan} />}
    />
  );
}

function Functions({ course }: { readonly course: Course }) {
  const text = useText();
  if (course.functions.length === 0) return null;
  return (
    <DetailSection title={text('sheet.functions')}>
      <ul className="bullets">
        {course.functions.map(({ matrix, middle, minor }) => (
          <li key={`${matrix}/${middle}/${minor}`}>
            {middle} › {minor}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}

/** Courses of the specialty that rest on this one, those of the path first. */
function Unlocks({ course, plan }: SheetProps) {
  const text = useText();
  const { catalogue } = useReference();
  const roadmap = useApp((state) => state.roadmap);
  const specialties = [plan.request.specialty, ...plan.request.also];
  const resting = catalogue.courses.filter(
    (other) =>
      other.specialties.some((specialty) => specialties.includes(specialty)) &&
      other.prerequisites.some((group) => group.includes(course.id)),
  );
  const ids = resting.map(({ id }) => id);
  const onPath = ids.filter((id) => findOnPath(roadmap, id));
  const others = ids.filter((id) => !onPath.includes(id));
  if (ids.length === 0) return null;
  return (
    <DetailSection title={text('sheet.unlocks')}>
      <CourseLinks ids={onPath} />
      {others.length > 0 ? (
        <>
          <p className="hint">{text('sheet.unlocksOthers')}</p>
          <CourseLinks ids={others} />
        </>
      ) : null}
    </DetailSection>
  );
}

export function CourseSheet({ course, plan }: SheetProps) {
  const text = useText();
  const language = useLanguage();
  useAskCourseOptions(course.id);
  useTrySheetChanges(course.id, plan);
  return (
    <>
      <SheetHead course={course} plan={plan} />
      <div className="detail-body">
        <CourseFacts course={course} />
        <SessionSection course={course} plan={plan} />
        <WhySection course={course} plan={plan} />
        <Unlocks course={course} plan={plan} />
        <DetailSection title={text('sheet.outline')}>
          <p>{course.outline[language]}</p>
        </DetailSection>
        <DetailSection title={text('sheet.audience')}>
          <p>{course.audience[language]}</p>
        </DetailSection>
        <DetailSection title={text('sheet.goals')}>
          <ul className="bullets">
            {course.goals[language].map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </DetailSection>
        <DetailSection title={text('sheet.prerequisites')}>
          <PrerequisiteTree course={course} plan={plan} />
        </DetailSection>
        <TeachesList course={course} />
        <Functions course={course} />
        <DetailSection title={text('sheet.source')}>
          <p>{text(`source.${course.source}`)}</p>
        </DetailSection>
      </div>
    </>
  );
}
