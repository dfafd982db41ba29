/** Why a course is in the roadmap, in full: each reason can be checked against the catalogue. */
import type { Plan } from '../../../shared/contract/methods.ts';
import type { AttainmentParts } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Because } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { DifferenceWords } from '../what-if/difference-words.tsx';
import { SwapSection } from '../what-if/swap-section.tsx';
import { optionOf, useCourseOptions } from '../what-if/use-course-options.ts';
import { CourseLinks, DetailSection } from './detail-parts.tsx';
import { NotEarlier } from './not-earlier.tsx';
import { findOnPath } from './roadmap-selectors.ts';

function useNames(): (attainments: readonly AttainmentParts[]) => string {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  return (attainments) =>
    attainments
      .map(
        ({ knowledgeItem, level }) =>
          `${index.knowledgeItems.get(knowledgeItem)?.item[language] ?? knowledgeItem}@${level}`,
      )
      .join(text('list.separator'));
}

function Reasons({ because }: { readonly because: Because }) {
  const text = useText();
  const names = useNames();
  const elsewhere = because.onlyHere.filter(
    (each) =>
      !because.onlyCourse.some((only) => only.knowledgeItem === each.knowledgeItem && only.level === each.level),
  );
  const shared = !because.locked && because.onlyHere.length === 0 && because.prerequisiteOf.length === 0;
  return (
    <ul className="bullets">
      {because.locked ? <li>{text('why.lockedFull')}</li> : null}
      {because.onlyCourse.length > 0 ? (
        <li>{text('why.onlyCourseFull', { names: names(because.onlyCourse) })}</li>
      ) : null}
      {elsewhere.length > 0 ? <li>{text('why.onlyHereFull', { names: names(elsewhere) })}</li> : null}
      {because.prerequisiteOf.length > 0 ? (
        <li>
          {text('why.prerequisiteOfFull')}
          <CourseLinks ids={because.prerequisiteOf} />
        </li>
      ) : null}
      {shared ? <li>{text('why.sharedFull')}</li> : null}
    </ul>
  );
}

/** Why a course is not in the roadmap, as far as the question itself says. */
function useAbsence({ course, plan }: { readonly course: Course; readonly plan: Plan }): string {
  const text = useText();
  const { request } = plan;
  const { specialties, levels, methods, provider } = course;
  const planned = [request.specialty, ...request.also];
  if (request.excluded.includes(course.id)) return text('absent.excluded');
  if (!specialties.some((specialty) => planned.includes(specialty))) return text('absent.specialty');
  if (request.record.completed.includes(course.id)) return text('absent.completed');
  if (levels[1] <= request.from && request.origin === null) return text('absent.held');
  if (levels[0] > request.to) return text('absent.above');
  if (request.methods !== null && !methods.every((method) => request.methods?.includes(method)))
    return text('absent.methods');
  if (request.providers !== null && provider && !request.providers.includes(provider)) return text('absent.providers');
  return text('absent.notNeeded');
}

interface WhyProps {
  readonly course: Course;
  readonly plan: Plan;
}

/** Why not, and what putting it in would change; the button that does so stands at the head of the sheet. */
function WhyNot({ course, plan }: WhyProps) {
  const text = useText();
  const absence = useAbsence({ course, plan });
  const lock = optionOf(useCourseOptions(course.id, plan), 'lock');
  return (
    <DetailSection title={text('sheet.whyNot')}>
      <p>{absence}</p>
      {lock ? (
        <p>
          {text('why.ifIn')} <DifferenceWords difference={lock.difference} courses />
        </p>
      ) : null}
    </DetailSection>
  );
}

export function WhySection({ course, plan }: WhyProps) {
  const text = useText();
  const onPath = useApp((state) => findOnPath(state.roadmap, course.id)?.course);
  if (!onPath) return <WhyNot course={course} plan={plan} />;
  return (
    <>
      <DetailSection title={text('sheet.why')}>
        <Reasons because={onPath.because} />
      </DetailSection>
      <NotEarlier wait={onPath.because.notEarlier} />
      <SwapSection course={course} plan={plan} passedOver={onPath.because.passedOver} />
    </>
  );
}
