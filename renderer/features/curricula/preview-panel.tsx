/** What a draft amounts to: totals, level by level, and what it does not cover. */
import type { CurriculumContent } from '../../../shared/curriculum/curriculum.ts';
import {
  formatDays,
  formatHours,
  formatLongDate,
  formatNumber,
  formatTableDate,
  formatYen,
  rangeMark,
} from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import { useCurriculumWords } from './use-curriculum-words.ts';
import './preview-panel.css';

interface PreviewProps {
  readonly content: CurriculumContent;
}

interface RoadmapProps {
  readonly roadmap: Roadmap;
}

function Total({
  label,
  value,
  detail = '',
}: {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value} {detail ? <small>{detail}</small> : null}
      </dd>
    </div>
  );
}

const daysInMonth = 30.4;

function Totals({ roadmap: { totals, start } }: RoadmapProps) {
  const text = useText();
  const language = useLanguage();
  const { courses, studyHours, eLearningHours, classDays, cost, knownCost, unknownCosts, finish } = totals;
  const months = finish === null ? 0 : (dayNumber(finish) - dayNumber(start) + 1) / daysInMonth;
  return (
    <dl className="preview-totals">
      <Total label={text('curricula.courses')} value={formatNumber(courses)} />
      <Total label={text('curricula.studyHours')} value={formatHours(studyHours, language)} />
      <Total label={text('curricula.eLearning')} value={formatHours(eLearningHours, language)} />
      <Total label={text('curricula.classDays')} value={formatDays(classDays, language)} />
      <Total
        label={text('curricula.cost')}
        value={
          knownCost === 0 && cost === null ? text('curricula.costUnknown', { n: unknownCosts }) : formatYen(knownCost)
        }
        {...(knownCost > 0 && unknownCosts > 0 ? { detail: text('curricula.costBesides', { n: unknownCosts }) } : {})}
      />
      <Total
        label={text('curricula.span')}
        value={text('curricula.months', { n: formatNumber(Math.max(1, Math.round(months))) })}
        detail={
          finish === null
            ? ''
            : `${formatTableDate(start, language)}${rangeMark[language]}${formatTableDate(finish, language)}`
        }
      />
    </dl>
  );
}

function Levels({ roadmap }: RoadmapProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <table className="preview-levels">
      <thead>
        <tr>
          <th scope="col">{text('curricula.levelHead')}</th>
          <th scope="col" className="number">
            {text('curricula.courses')}
          </th>
          <th scope="col" className="number">
            {text('curricula.eLearning')}
          </th>
          <th scope="col" className="number">
            {text('curricula.classDays')}
          </th>
          <th scope="col">{text('curricula.ends')}</th>
        </tr>
      </thead>
      <tbody>
        {roadmap.stages.map(({ level, courses }) => {
          const sum = (value: (course: (typeof courses)[number]) => number | null) =>
            courses.reduce((total, course) => total + (value(course) ?? 0), 0);
          const end = courses.reduce((last, course) => (course.end > last ? course.end : last), '');
          return (
            <tr key={level}>
              <th scope="row">{levelName(level, text)}</th>
              <td className="number">{courses.length}</td>
              <td className="number">
                {formatHours(
                  sum((course) => course.eLearningHours),
                  language,
                )}
              </td>
              <td className="number">
                {formatDays(
                  sum((course) => course.classDays),
                  language,
                )}
              </td>
              <td>{end === '' ? '' : formatTableDate(end, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Missing knowledge items by level, then by skill item. */
function useMissing(uncovered: Roadmap['uncovered']) {
  const language = useLanguage();
  const { index } = useReference();
  const levels = new Map<number, Map<string, string[]>>();
  for (const { knowledgeItem, level } of uncovered) {
    const found = index.knowledgeItems.get(knowledgeItem);
    const skill = found?.skill[language] ?? '';
    const skills = levels.get(level) ?? new Map<string, string[]>();
    skills.set(skill, [...(skills.get(skill) ?? []), found?.item[language] ?? knowledgeItem]);
    levels.set(level, skills);
  }
  return [...levels].sort(([a], [b]) => a - b);
}

function Uncovered({ roadmap: { uncovered } }: RoadmapProps) {
  const text = useText();
  const language = useLanguage();
  const missing = useMissing(uncovered);
  if (uncovered.length === 0) return null;
  return (
    <section className="preview-problems">
      <h4>{text('curricula.uncovered', { n: uncovered.length })}</h4>
      <p className="hint">{text('curricula.uncoveredHint')}</p>
      {missing.map(([level, skills]) => (
        <details key={level} open={missing.length === 1}>
          <summary>
            {levelName(level, text)} <small>{[...skills.values()].flat().length}</small>
          </summary>
          <dl>
            {[...skills].map(([skill, items]) => (
              <div key={skill}>
                <dt>{skill}</dt>
                <dd>{items.join(language === 'ja' ? '、' : ', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

/** Of a list, what stands outside it is no choice of anybody's. */
function Clash({ roadmap: { uncovered, conflicts }, content }: RoadmapProps & PreviewProps) {
  const text = useText();
  const words = useCurriculumWords();
  if (uncovered.length > 0 || conflicts.length === 0) return null;
  const byHand = content.choice.kind === 'list';
  const courses = conflicts.flatMap((conflict) =>
    conflict.kind === 'locked' || (conflict.kind === 'excluded' && !byHand) ? [conflict.course] : [],
  );
  return (
    <section className="preview-problems">
      <h4>{text(byHand ? 'curricula.cannotTake' : 'curricula.clash')}</h4>
      <p>{words.courses(courses)}</p>
    </section>
  );
}

function Courses({ roadmap }: RoadmapProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <details className="preview-courses">
      <summary>{text('curricula.showRoadmapCourses')}</summary>
      <ol>
        {roadmap.stages.flatMap(({ courses }) =>
          courses.map(({ id, title, start }) => (
            <li key={id}>
              <span className="id">{id}</span> <span className="ellipsis">{title[language]}</span>
              <small>{formatLongDate(start, language)}</small>
            </li>
          )),
        )}
      </ol>
    </details>
  );
}

export function PreviewPanel({ content }: PreviewProps) {
  const text = useText();
  const language = useLanguage();
  const preview = useApp((state) => state.curriculumPreview);
  const planning = useApp((state) => state.curriculumPlanning);
  const { roadmap = null, refusal = null } = preview ?? {};
  return (
    <aside className="preview-panel" aria-label={text('curricula.preview')} aria-busy={planning}>
      <h3>{text('curricula.preview')}</h3>
      <p className="hint">{text('curricula.previewHint', { from: levelName(content.from, text) })}</p>
      {preview === null ? <p className="hint">{text('curricula.planning')}</p> : null}
      {refusal ? (
        <p className="field-error" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      {roadmap ? (
        <>
          <Uncovered roadmap={roadmap} />
          <Clash roadmap={roadmap} content={content} />
          <Totals roadmap={roadmap} />
          <Levels roadmap={roadmap} />
          <Courses roadmap={roadmap} />
        </>
      ) : null}
    </aside>
  );
}
