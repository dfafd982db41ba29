/** What a change would make of the roadmap, in a few words; every place that offers a change shows it. */
import { Fragment } from 'react';
import type { RoadmapDifference } from '../../../shared/planner/roadmap-difference.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { differenceParts } from './difference-parts.ts';
import './difference-words.css';

/** Courses named before the rest is counted. */
const mostNamed = 3;

function CourseNames({ sign, ids }: { readonly sign: 'in' | 'out'; readonly ids: readonly string[] }) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  if (ids.length === 0) return null;
  const named = ids.slice(0, mostNamed).map((id) => `${id} ${courses.get(id)?.title[language] ?? ''}`.trim());
  const rest = ids.length - named.length;
  const names = named.join(text('list.separator'));
  return (
    <span className={`difference-courses ${sign}`}>
      {text(`difference.${sign}`, { names: rest > 0 ? text('difference.andMore', { names, n: rest }) : names })}
    </span>
  );
}

export interface DifferenceWordsProps {
  /** Null while it is being worked out. */
  readonly difference: RoadmapDifference | null;
  /** Names the courses that come and go. */
  readonly courses?: boolean;
  /** For `aria-describedby`. */
  readonly id?: string;
}

export function DifferenceWords({ difference, courses = false, id }: DifferenceWordsProps) {
  const text = useText();
  if (difference === null) {
    return (
      <span className="difference asking" {...(id ? { id } : {})}>
        {text('difference.asking')}
      </span>
    );
  }
  const whole = difference.hitch.after === null || difference.hitch.after === 'late';
  return (
    <span className="difference" {...(id ? { id } : {})}>
      {differenceParts(difference, text).map((part, at) => (
        <Fragment key={part.id}>
          {at > 0 ? <span className="difference-join">{text('list.separator')}</span> : null}
          <span className={`difference-part ${part.tone}`}>{part.words}</span>
        </Fragment>
      ))}
      {courses && whole ? (
        <>
          <CourseNames sign="in" ids={difference.added} />
          <CourseNames sign="out" ids={difference.removed} />
        </>
      ) : null}
    </span>
  );
}
