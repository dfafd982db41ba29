/** What is planned for a person: the courses with their dates, or why there is no plan and what to do about it. */
import { useEffect, useState } from 'react';
import type { PlannedPath } from '../../../shared/curriculum/planned-path.ts';
import { formatNumber, formatTableDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { DetailSection } from '../roadmap/detail-parts.tsx';
import { levelName } from '../roadmap/level-words.ts';
import type { PersonRow } from './people-rows.ts';
import { costWords, planWords } from './plan-words.ts';

/** The path of the person; null until it is read, or where there is none. */
function usePath({ person, answer }: PersonRow): PlannedPath | null {
  const readPath = useApp((state) => state.readPath);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const [path, setPath] = useState<PlannedPath | null>(null);
  useEffect(() => {
    let current = true;
    setPath(null);
    if (answer?.kind === 'planned')
      readPath(person.id).then((read) => {
        if (current) setPath(read);
      }, notifyFailure);
    return () => {
      current = false;
    };
  }, [person.id, answer, readPath, notifyFailure]);
  return path;
}

function Courses({ path }: { readonly path: PlannedPath }) {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const levels = [...new Set(path.courses.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.map((level) => (
    <section key={level} className="path-level">
      <h4>
        {levelName(level, text)}
        <span className="level-end">
          {path.levelEnds.flatMap(({ level: of, end }) =>
            of === level && end !== null ? [text('people.levelEnds', { date: formatTableDate(end, language) })] : [],
          )}
        </span>
      </h4>
      <ol>
        {path.courses
          .filter((course) => course.level === level)
          .map(({ id, start, end }) => (
            <li key={id}>
              <span>{courses.get(id)?.title[language] ?? id}</span>
              <span className="dates">
                {formatTableDate(start, language)}
                {start === end ? '' : ` – ${formatTableDate(end, language)}`}
              </span>
            </li>
          ))}
      </ol>
    </section>
  ));
}

function Sums({ row: { answer } }: { readonly row: PersonRow }) {
  const text = useText();
  if (answer?.kind !== 'planned') return null;
  return (
    <dl className="path-sums">
      <div>
        <dt>{text('people.courses')}</dt>
        <dd>{answer.courses}</dd>
      </div>
      <div>
        <dt>{text('people.hours')}</dt>
        <dd>{formatNumber(answer.studyHours)}</dd>
      </div>
      <div>
        <dt>{text('people.classDays')}</dt>
        <dd>{formatNumber(answer.classDays)}</dd>
      </div>
      <div>
        <dt>{text('people.cost')}</dt>
        <dd>{costWords(answer, text)}</dd>
      </div>
    </dl>
  );
}

export function PersonPath({ row }: { readonly row: PersonRow }) {
  const text = useText();
  const language = useLanguage();
  const path = usePath(row);
  const { answer, state, stale } = row;
  return (
    <DetailSection title={text('people.planned')}>
      <p className={`path-state plan-${state}`}>
        {answer?.kind === 'planned' && answer.finish !== null ? `${text('people.finish')} ` : ''}
        {planWords(answer, text, language)}
        {state === 'late' ? <span className="badge late">{text('people.late')}</span> : null}
      </p>
      {stale ? <p className="hint">{text('people.staleHint')}</p> : null}
      {state === 'infeasible' ? <p className="hint">{text('people.infeasibleHint')}</p> : null}
      <Sums row={row} />
      {path ? <Courses path={path} /> : null}
    </DetailSection>
  );
}
