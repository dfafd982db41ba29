/** 研修の先に: the three gates kept apart. Courses completed are not a skill held, nor a level evidenced. */

import { formatLongDate } from '../../../shared/i18n/format.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from './level-words.ts';
import { MilestoneItems } from './milestone-items.tsx';

function CoursesGate({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const language = useLanguage();
  const { courses, finish } = roadmap.totals;
  const done =
    finish === null
      ? text('gate.coursesNone')
      : text('gate.coursesDone', { n: courses, date: formatLongDate(finish, language) });
  return (
    <section className="gate">
      <h3>
        <span>1</span>
        {text('gate.courses')}
      </h3>
      <p>{roadmap.status === 'infeasible' ? text('gate.coursesOpen') : done}</p>
    </section>
  );
}

/** What the standard says a level means for a skill item: what is done, and where. */
function useSkillMeaning(level: number): readonly string[] {
  const language = useLanguage();
  const { standard } = useReference();
  const key = String(level);
  const meanings = [
    standard.proficiency?.act[key]?.[language] ?? standard.levelsOneTwo?.proficiency[key]?.[language],
    standard.proficiency?.scope[key]?.[language],
  ];
  return meanings.filter((meaning) => meaning !== undefined);
}

function SkillGate({ level }: { readonly level: number }) {
  const text = useText();
  const [act, scope] = useSkillMeaning(level);
  return (
    <section className="gate">
      <h3>
        <span>2</span>
        {text('gate.skill', { level: levelName(level, text) })}
      </h3>
      {act ? <p>{act}</p> : null}
      {scope ? <p className="hint">{text('gate.skillScope', { scope })}</p> : null}
      <p className="hint">{text('gate.skillNote')}</p>
    </section>
  );
}

export function BeyondCourses({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const level = roadmap.to;
  const milestone = roadmap.milestones.find((each) => each.level === level);
  const name = levelName(level, text);
  return (
    <section className="beyond" aria-label={text('beyond.title')}>
      <h2>{text('beyond.title')}</h2>
      <p>{text('beyond.lead', { level: name })}</p>
      <div className="gates">
        <CoursesGate roadmap={roadmap} />
        <SkillGate level={level} />
        <section className="gate">
          <h3>
            <span>3</span>
            {text('gate.indicators', { level: name })}
          </h3>
          {milestone ? <MilestoneItems milestone={milestone} /> : <p>{text('gate.indicatorsNone')}</p>}
        </section>
      </div>
    </section>
  );
}
