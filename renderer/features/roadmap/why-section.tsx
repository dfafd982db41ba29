/** Why a course is in the roadmap, in full: each reason can be checked against the catalogue. */
import type { Plan } from '../../../shared/contract/methods.ts';
import type { AttainmentParts } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Because } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { CourseLinks, DetailSection } from './detail-parts.tsx';
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
      {because.passedOver.length > 0 ? (
        <li>
          {text('why.passedOver')}
          <CourseLinks ids={because.passedOver} />
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
  if (request.excluded.includes(course.id)) return text('absent.excluded');
  if (!course.specialties.includes(request.specialty)) return text('absent.specialty');
  if (request.record.completed.includes(course.id)) return text('absent.completed');
  if (course.levels[1] <= request.from) return text('absent.held');
  if (course.levels[0] > request.to) return text('absent.above');
  return text('absent.notNeeded');
}

export function WhySection({ course, plan }: { readonly course: Course; readonly plan: Plan }) {
  const text = useText();
  const roadmap = useApp((state) => state.roadmap);
  const onPath = findOnPath(roadmap, course.id)?.course;
  const absence = useAbsence({ course, plan });
  return (
    <DetailSection title={text(onPath ? 'sheet.why' : 'sheet.whyNot')}>
      {onPath ? <Reasons because={onPath.because} /> : <p>{absence}</p>}
    </DetailSection>
  );
}
