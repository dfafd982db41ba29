/** Why not that other one: each course passed over, with what taking it instead would change. */
import { ArrowLeftRight } from 'lucide-react';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { CourseLink, DetailSection } from '../roadmap/detail-parts.tsx';
import { ActionRow } from './action-row.tsx';
import { optionOf, useCourseOptions } from './use-course-options.ts';
import type { CourseOptions } from './what-if-state.ts';

interface SwapProps {
  readonly course: Course;
  readonly plan: Plan;
  readonly passedOver: readonly string[];
}

/** Those with an answer first, in its order: the lightest swap leads. */
function ordered(passedOver: readonly string[], answer: CourseOptions | null): readonly string[] {
  const swaps = (answer?.options ?? []).flatMap(({ other }) => (other === null ? [] : [other]));
  return [...swaps, ...passedOver.filter((id) => !swaps.includes(id))];
}

function SwapRow({ other, answer }: { readonly other: string; readonly answer: CourseOptions | null }) {
  const text = useText();
  const changeRequest = useApp((state) => state.changeRequest);
  const option = optionOf(answer, 'swap', other);
  const asking = answer === null || (answer.options === null && answer.refusal === null);
  return (
    <li>
      <CourseLink id={other} />
      {option || asking ? (
        <ActionRow
          icon={<ArrowLeftRight aria-hidden />}
          label={text('whatIf.swap')}
          name={text('whatIf.swapName', { id: other })}
          onPress={() => option && changeRequest(option.change)}
          difference={option?.difference ?? null}
        />
      ) : null}
    </li>
  );
}

export function SwapSection({ course, plan, passedOver }: SwapProps) {
  const text = useText();
  const answer = useCourseOptions(course.id, plan);
  if (passedOver.length === 0) return null;
  return (
    <DetailSection title={text('sheet.whyNotOther')}>
      <ul className="bullets">
        {ordered(passedOver, answer).map((other) => (
          <SwapRow key={other} other={other} answer={answer} />
        ))}
      </ul>
    </DetailSection>
  );
}
