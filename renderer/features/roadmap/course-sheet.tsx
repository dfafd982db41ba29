/** The whole sheet of a course in the standard's fields, with its place in the roadmap. */
import { Ban, Pin } from 'lucide-react';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { MarkCourse } from '../evidence/mark-course.tsx';
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

function LockActions({ course, plan }: SheetProps) {
  const text = useText();
  const toggleLocked = useApp((state) => state.toggleLocked);
  const toggleExcluded = useApp((state) => state.toggleExcluded);
  const locked = plan.request.locked.includes(course.id);
  const excluded = plan.request.excluded.includes(course.id);
  return (
    <>
      <Button small on={locked} pressed={locked} onPress={() => toggleLocked(course.id)}>
        <Pin aria-hidden />
        {text(locked ? 'course.unlock' : 'course.lock')}
      </Button>
      <Button small on={excluded} pressed={excluded} onPress={() => toggleExcluded(course.id)}>
        <Ban aria-hidden />
        {text(excluded ? 'course.include' : 'course.exclude')}
      </Button>
      <MarkCourse learner={plan.learner} course={course.id} />
    </>
  );
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
      actions={<LockActions course={course} plan={plan} />}
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

/** Courses of the specialty that rest on this one. */
function useUnlocks({ course, plan }: SheetProps): readonly string[] {
  const { catalogue } = useReference();
  const rests = (other: Course) => other.prerequisites.some((group) => group.includes(course.id));
  return catalogue.courses
    .filter((other) => other.specialties.includes(plan.request.specialty) && rests(other))
    .map(({ id }) => id);
}

export function CourseSheet({ course, plan }: SheetProps) {
  const text = useText();
  const language = useLanguage();
  const unlocks = useUnlocks({ course, plan });
  return (
    <>
      <SheetHead course={course} plan={plan} />
      <div className="detail-body">
        <CourseFacts course={course} />
        <WhySection course={course} plan={plan} />
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
        {unlocks.length > 0 ? (
          <DetailSection title={text('sheet.unlocks')}>
            <CourseLinks ids={unlocks} />
          </DetailSection>
        ) : null}
        <Functions course={course} />
        <DetailSection title={text('sheet.source')}>
          <p>{text(`source.${course.source}`)}</p>
        </DetailSection>
      </div>
    </>
  );
}
