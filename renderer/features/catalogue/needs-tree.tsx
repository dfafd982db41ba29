/** What a course needs, whole: an AND of OR-groups, each course with what it needs itself, down to the beginning. */
import { Fragment, useState } from 'react';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useReference, useText } from '../../store/use-app.ts';
import { levelSpan } from '../roadmap/level-words.ts';
import { CatalogueLink } from './course-opener.tsx';
import { restsOn } from './rests-on.ts';

interface LeafProps {
  readonly id: string;
  /** The courses above, so that a circle ends. */
  readonly above: readonly string[];
}

/** Opened by hand: the tree of a high level has thousands of leaves. */
function Deeper({ course, above }: { readonly course: Course; readonly above: readonly string[] }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const count = course.prerequisites.length;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('catalogue.needsDeeper', { n: count })}</summary>
      {open ? <Groups course={course} above={above} /> : null}
    </details>
  );
}

function Leaf({ id, above }: LeafProps) {
  const text = useText();
  const reference = useReference();
  const heir = restsOn(reference).heirs.get(id);
  const course = reference.courses.get(id) ?? reference.courses.get(heir ?? '');
  const again = above.includes(id);
  return (
    <div className="prerequisite-leaf">
      <CatalogueLink id={id} />
      <span className="how">{course ? levelSpan(course.levels, text) : text('catalogue.needsUnknown')}</span>
      {heir === undefined ? null : <span className="how">{text('catalogue.needsHeir', { id: heir })}</span>}
      {again ? <span className="how">{text('catalogue.needsAgain')}</span> : null}
      {course && !again && course.prerequisites.length > 0 ? <Deeper course={course} above={[...above, id]} /> : null}
    </div>
  );
}

function Groups({ course, above }: { readonly course: Course; readonly above: readonly string[] }) {
  const text = useText();
  return (
    <div className="prerequisites">
      {course.prerequisites.map((group, at) => (
        <Fragment key={group.join('|')}>
          {at > 0 ? <div className="join">{text('met.and')}</div> : null}
          <div className="or-group">
            {group.map((id, place) => (
              <Fragment key={id}>
                {place > 0 ? <div className="join">{text('met.or')}</div> : null}
                <Leaf id={id} above={above} />
              </Fragment>
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

export function NeedsTree({ course }: { readonly course: Course }) {
  const text = useText();
  if (course.prerequisites.length === 0 && !course.prerequisiteText) return text('sheet.noPrerequisites');
  return (
    <>
      {course.prerequisites.length > 0 ? <Groups course={course} above={[course.id]} /> : null}
      {course.prerequisiteText ? (
        <p>
          <span className="hint">{text('catalogue.needsText')}: </span>
          {course.prerequisiteText}
        </p>
      ) : null}
    </>
  );
}
