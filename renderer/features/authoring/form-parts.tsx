/** What every section of the course form is given, and its frame. */
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type FunctionComponent, memo, type ReactNode } from 'react';
import { useText } from '../../store/use-app.ts';
import type { CourseDraft } from './course-draft.ts';
import type { CourseProblem, FormSection } from './course-problems.ts';
import './checks.css';

export type DraftChange = Partial<CourseDraft> | ((draft: CourseDraft) => Partial<CourseDraft>);

/** What a section is given that reads only some fields of the draft. */
export interface SectionProps<Field extends keyof CourseDraft = keyof CourseDraft> {
  readonly draft: Pick<CourseDraft, Field>;
  /** Changes parts of the draft; stays the same function while the form is open. */
  readonly change: (part: DraftChange) => void;
  /** What to say beside a field; undefined where it is right or has not been touched. */
  readonly errorOf: (field: keyof CourseDraft) => string | undefined;
}

/** A section that is drawn anew only where one of its fields, or what is said beside it, has changed. */
export function memoSection<Field extends keyof CourseDraft, More extends object = object>(
  fields: readonly Field[],
  Section: FunctionComponent<SectionProps<Field> & More>,
) {
  type Props = SectionProps<Field> & More;
  const sameFields = (before: Props, after: Props) =>
    fields.every(
      (field) => before.draft[field] === after.draft[field] && before.errorOf(field) === after.errorOf(field),
    );
  return memo(Section, sameFields);
}

export const sectionId = (section: FormSection) => `course-form-${section}`;

export function FormPart({
  section,
  note,
  children,
}: {
  readonly section: FormSection;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <section className="form-part" id={sectionId(section)} aria-labelledby={`${sectionId(section)}-title`}>
      <h3 id={`${sectionId(section)}-title`}>{text(`authoring.section.${section}`)}</h3>
      {note ? <p className="form-note">{note}</p> : null}
      {children}
    </section>
  );
}

/** A problem as a line with its sign. */
export function ProblemLine({ problem }: { readonly problem: Pick<CourseProblem, 'severity' | 'key' | 'values'> }) {
  const text = useText();
  const Icon = problem.severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <span className={`problem-line ${problem.severity}`}>
      <Icon aria-hidden />
      <span>{text(problem.key, problem.values)}</span>
    </span>
  );
}
