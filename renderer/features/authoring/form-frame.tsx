/** The frame of the course form: sections to jump to on the left, what is to be looked at on the right. */
import { CircleCheck } from 'lucide-react';
import { type ReactNode, type UIEvent, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '../../store/use-app.ts';
import { type CourseProblem, type FormSection, formSections } from './course-problems.ts';
import { ProblemLine, sectionId } from './form-parts.tsx';
import './form-frame.css';
import './checks.css';

/** How far above a section's top the one before it ends. */
const lead = 60;

function jumpTo(section: FormSection): void {
  document.getElementById(sectionId(section))?.scrollIntoView({ block: 'start' });
}

function sectionAt(body: HTMLElement): FormSection {
  const atEnd = body.scrollTop + body.clientHeight >= body.scrollHeight - 2;
  if (atEnd && body.scrollTop > 0) return formSections.at(-1) ?? 'basics';
  const passed = formSections.filter(
    (section) => (document.getElementById(sectionId(section))?.offsetTop ?? 0) <= body.scrollTop + lead,
  );
  return passed.at(-1) ?? 'basics';
}

interface NavProps {
  readonly problems: readonly CourseProblem[];
  readonly current: FormSection;
  readonly onJump: (section: FormSection) => void;
}

function SectionNav({ problems, current, onJump }: NavProps) {
  const text = useText();
  return (
    <nav className="form-nav" aria-label={text('authoring.sections')}>
      {formSections.map((section) => {
        const here = problems.filter((problem) => problem.section === section);
        const errors = here.filter(({ severity }) => severity === 'error').length;
        return (
          <AriaButton
            key={section}
            className={`form-nav-item ${section === current ? 'current' : ''}`}
            onPress={() => onJump(section)}
          >
            {text(`authoring.section.${section}`)}
            {here.length > 0 ? (
              <span className={`nav-count ${errors > 0 ? 'error' : 'warning'}`}>{here.length}</span>
            ) : null}
          </AriaButton>
        );
      })}
    </nav>
  );
}

function ProblemPanel({ problems, onJump }: Omit<NavProps, 'current'>) {
  const text = useText();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <aside className="form-problems" aria-label={text('authoring.checks')}>
      <h3>{text('authoring.checks')}</h3>
      <div role="status">
        {errors.length === 0 ? (
          <p className="all-right">
            <CircleCheck aria-hidden />
            {text('authoring.canSave')}
          </p>
        ) : (
          <p className="to-mend">{text('authoring.toMend', { n: errors.length })}</p>
        )}
      </div>
      <ul>
        {[...errors, ...warnings].map((problem) => (
          <li key={`${problem.key}${JSON.stringify(problem.values ?? '')}`}>
            <AriaButton className="problem-jump" onPress={() => onJump(problem.section)}>
              <ProblemLine problem={problem} />
            </AriaButton>
          </li>
        ))}
      </ul>
    </aside>
  );
}

export function FormFrame({
  problems,
  children,
}: {
  readonly problems: readonly CourseProblem[];
  readonly children: ReactNode;
}) {
  const [current, setCurrent] = useState<FormSection>('basics');
  const jumping = useRef(false);
  const jump = (section: FormSection) => {
    jumping.current = true;
    jumpTo(section);
    setCurrent(section);
    requestAnimationFrame(() => requestAnimationFrame(() => (jumping.current = false)));
  };
  // A short last section never reaches the top: the one jumped to stays the current one.
  const hear = (event: UIEvent<HTMLElement>) => {
    if (!jumping.current) setCurrent(sectionAt(event.currentTarget));
  };
  return (
    <div className="form-frame">
      <SectionNav problems={problems} current={current} onJump={jump} />
      <div className="form-body" onScroll={hear}>
        {children}
      </div>
      <ProblemPanel problems={problems} onJump={jump} />
    </div>
  );
}
