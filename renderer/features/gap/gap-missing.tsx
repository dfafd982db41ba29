/** What is missing, by skill item and level, and the courses that would close it. */
import { CalendarCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { GapMap, GapRow } from '../../../shared/assessment/gap-map.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { levelSpan } from '../roadmap/level-words.ts';
import { CourseAnchor } from '../standard/course-anchor.tsx';
import { type Closer, closersOf, lackingRows, missingRuns } from './closing-courses.ts';

const shownAtFirst = 8;

/** The courses of the roadmap on the plan's screen, where that plan is the person's. */
function useRoadmapCourses(person: string): ReadonlySet<string> {
  const roadmap = useApp((state) => state.roadmap);
  const own = useApp((state) => selectOpenPlan(state)?.learner === person);
  return useMemo(
    () => new Set(own ? roadmap?.stages.flatMap(({ courses }) => courses.map(({ id }) => id)) : []),
    [roadmap, own],
  );
}

function CloserLine({ closer: { course: id, count, planned } }: { readonly closer: Closer }) {
  const text = useText();
  const language = useLanguage();
  const [, navigate] = useHashLocation();
  const course = useReference().courses.get(id);
  const select = useApp((state) => state.select);
  if (!course) return null;
  const openInPlan = () => {
    select({ kind: 'course', id });
    navigate('/plan/list');
  };
  return (
    <li>
      <CourseAnchor course={course} />
      <span className="closes">{text('gap.closes', { n: count })}</span>
      {planned ? (
        <Button small label={text('gap.openInPlanNamed', { name: course.title[language] })} onPress={openInPlan}>
          <CalendarCheck aria-hidden />
          {text('gap.inPlan')}
        </Button>
      ) : null}
    </li>
  );
}

function Missing({ row }: { readonly row: GapRow }) {
  const text = useText();
  const language = useLanguage();
  const { knowledgeItems } = useReference().index;
  return (
    <article className="lacking">
      <h4>{row.title[language]}</h4>
      <dl>
        {missingRuns(row).map(({ from, to, missing }) => (
          <div key={from}>
            <dt>{levelSpan([from, to], text)}</dt>
            <dd>{missing.map((id) => knowledgeItems.get(id)?.item[language] ?? id).join(text('list.separator'))}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

export interface GapMissingProps {
  readonly gap: GapMap;
  readonly person: string;
  /** The skill item that is looked at; null for all. */
  readonly item: string | null;
  readonly onShowAll: () => void;
}

export function GapMissing({ gap, person, item, onShowAll }: GapMissingProps) {
  const text = useText();
  const language = useLanguage();
  const roadmap = useRoadmapCourses(person);
  const lacking = lackingRows(gap);
  const chosen = gap.rows.find((row) => row.item === item) ?? null;
  const rows = chosen ? lacking.filter((row) => row === chosen) : lacking;
  const closers = closersOf(gap, chosen?.item ?? null, roadmap);
  return (
    <section className="gap-missing">
      <header>
        <h3>{chosen ? chosen.title[language] : text('gap.allMissing')}</h3>
        {chosen ? (
          <Button small onPress={onShowAll}>
            {text('gap.showAll')}
          </Button>
        ) : null}
      </header>
      {rows.length === 0 ? <p className="gap-none">{text('gap.nothingMissing')}</p> : null}
      {closers.length > 0 ? (
        <>
          <h4 className="closers-title">{text('gap.wouldClose')}</h4>
          <ul className="closers">
            {closers.slice(0, shownAtFirst).map((closer) => (
              <CloserLine key={closer.course} closer={closer} />
            ))}
          </ul>
          {closers.length > shownAtFirst ? (
            <p className="hint">{text('gap.moreCourses', { n: closers.length - shownAtFirst })}</p>
          ) : null}
        </>
      ) : null}
      {rows.length > 0 ? <h4 className="closers-title">{text('gap.missingItems')}</h4> : null}
      {rows.map((row) => (
        <Missing key={row.item} row={row} />
      ))}
    </section>
  );
}
