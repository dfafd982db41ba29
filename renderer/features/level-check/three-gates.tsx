/** 3つの関門: courses completed, skills held, level evidenced, side by side and never as one number. */
import type { ReactNode } from 'react';
import { coursesByStatus } from '../../../shared/assessment/to-learner-record.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { selectEntries, selectPersonPlan } from '../record/record-selectors.ts';
import { levelName } from '../roadmap/level-words.ts';
import type { Standing } from './level-check-state.ts';
import './three-gates.css';

interface GateProps {
  readonly n: number;
  readonly title: string;
  readonly children: ReactNode;
}

function Gate({ n, title, children }: GateProps) {
  return (
    <section className="person-gate" aria-label={title}>
      <h3>
        <span>{n}</span>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** How many courses the plan still has, where its roadmap is at hand. */
function useCoursesLeft(): number | null {
  return useApp((state) => {
    const plan = selectPersonPlan(state);
    return plan && plan === selectOpenPlan(state) ? (state.roadmap?.totals.courses ?? null) : null;
  });
}

function CoursesGate() {
  const text = useText();
  const entries = useApp(selectEntries);
  const hasPlan = useApp((state) => selectPersonPlan(state) !== null);
  const left = useCoursesLeft();
  const courses = coursesByStatus(entries);
  const underWay = courses['under-way'].size;
  return (
    <Gate n={1} title={text('gates.courses')}>
      <p className="answer">{text('gates.coursesDone', { done: courses.completed.size })}</p>
      {underWay > 0 ? <p>{text('gates.underWay', { n: underWay })}</p> : null}
      {hasPlan ? null : <p>{text('gates.coursesNoPlan')}</p>}
      {left === null ? null : <p>{left === 0 ? text('gates.coursesEnd') : text('gates.coursesLeft', { left })}</p>}
    </Gate>
  );
}

function SkillsGate({ standing }: { readonly standing: Standing }) {
  const text = useText();
  const { gap, question } = standing;
  const { required, held } = gap;
  const left = required - held;
  return (
    <Gate n={2} title={text('gates.skills')}>
      <p className="answer">{text('gates.skillsHeld', { required, held, level: levelName(question.level, text) })}</p>
      <p>{left === 0 ? text('gates.skillsEnd') : text('gates.skillsLeft', { left })}</p>
    </Gate>
  );
}

function EvidenceGate({ standing: { check } }: { readonly standing: Standing }) {
  const text = useText();
  const all = check.conditions.length;
  const missing = check.conditions.filter(({ met }) => !met).length;
  return (
    <Gate n={3} title={text('gates.evidence')}>
      <p className="answer">
        {check.verdict === 'missing'
          ? text('levelCheck.verdict.missing', { all, missing })
          : text(`levelCheck.verdict.${check.verdict}`)}
      </p>
      <p>{text('gates.evidenceOf', { level: levelName(check.level, text) })}</p>
    </Gate>
  );
}

export function ThreeGates({ standing }: { readonly standing: Standing | null }) {
  const text = useText();
  return (
    <section className="three-gates" aria-label={text('gates.title')}>
      <div className="gate-row">
        <CoursesGate />
        {standing ? (
          <>
            <SkillsGate standing={standing} />
            <EvidenceGate standing={standing} />
          </>
        ) : null}
      </div>
      <p className="hint">{text('gates.note')}</p>
    </section>
  );
}
