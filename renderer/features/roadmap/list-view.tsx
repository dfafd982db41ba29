/** 一覧: the courses level by level in order, and after them what the level still asks for. */
import { memo } from 'react';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useText } from '../../store/use-app.ts';
import { BeyondCourses } from './beyond-courses.tsx';
import { StageSection } from './stage-section.tsx';
import './list-view.css';

function List({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  let before = 0;
  const stages = roadmap.stages.map((stage) => {
    const first = before + 1;
    before += stage.courses.length;
    return { stage, first };
  });
  return (
    <div className="list-view">
      {roadmap.totals.courses === 0 ? <p className="nothing">{text('list.nothing')}</p> : null}
      {stages.map(({ stage, first }) => (
        <StageSection
          key={stage.level}
          stage={stage}
          firstOrder={first}
          milestone={roadmap.milestones.find(({ level }) => level === stage.level) ?? null}
        />
      ))}
      <BeyondCourses roadmap={roadmap} />
    </div>
  );
}

/** Drawn again only when the roadmap is new. */
export const ListView = memo(List);
