/** One level of the list: its courses as a table, and what the level asks for beyond them. */
import { formatNumber } from '../../../shared/i18n/format.ts';
import type { Milestone, RoadmapStage } from '../../../shared/model/roadmap.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { CourseRow } from './course-row.tsx';
import { levelName, levelRole } from './level-words.ts';
import { MilestoneItems } from './milestone-items.tsx';

function StageHead({ stage }: { readonly stage: RoadmapStage }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const hours = stage.courses.reduce((sum, { eLearningHours }) => sum + (eLearningHours ?? 0), 0);
  const days = stage.courses.reduce((sum, { classDays }) => sum + (classDays ?? 0), 0);
  return (
    <header className="stage-head">
      <h2>{levelName(stage.level, text)}</h2>
      <span className="role">{levelRole(standard, stage.level, language)}</span>
      <span className="sums">
        {text('stage.sums', { n: stage.courses.length, hours: formatNumber(hours), days: formatNumber(days) })}
      </span>
    </header>
  );
}

function TableHead() {
  const text = useText();
  return (
    <thead>
      <tr>
        <th className="number" scope="col">
          {text('column.order')}
        </th>
        <th scope="col">{text('column.id')}</th>
        <th scope="col">{text('column.title')}</th>
        <th className="kind" scope="col">
          {text('column.kind')}
        </th>
        <th className="area-cell" scope="col">
          {text('column.area')}
        </th>
        <th className="methods" scope="col">
          {text('column.methods')}
        </th>
        <th className="number" scope="col">
          {text('column.hours')}
        </th>
        <th className="number" scope="col">
          {text('column.days')}
        </th>
        <th scope="col">{text('column.dates')}</th>
        <th className="teaches number" scope="col">
          {text('column.teaches')}
        </th>
        <th className="needs" scope="col">
          {text('column.needs')}
        </th>
        <th className="why" scope="col">
          {text('column.why')}
        </th>
        <th scope="col">
          <span className="visually-hidden">{text('column.menu')}</span>
        </th>
      </tr>
    </thead>
  );
}

export interface StageSectionProps {
  readonly stage: RoadmapStage;
  /** The place of its first course in the whole roadmap, from 1. */
  readonly firstOrder: number;
  readonly milestone: Milestone | null;
}

export function StageSection({ stage, firstOrder, milestone }: StageSectionProps) {
  const text = useText();
  return (
    <section className="stage" aria-label={levelName(stage.level, text)}>
      <StageHead stage={stage} />
      <table className="course-table">
        <TableHead />
        <tbody>
          {stage.courses.map((course, at) => (
            <CourseRow key={course.id} course={course} order={firstOrder + at} />
          ))}
        </tbody>
      </table>
      {milestone ? (
        <details className="milestones">
          <summary>
            {text('milestone.summary', { level: levelName(stage.level, text), n: milestone.items.length })}
          </summary>
          <MilestoneItems milestone={milestone} />
        </details>
      ) : null}
    </section>
  );
}
