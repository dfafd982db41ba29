/** The draft of the open course form: what was touched, what is wrong with it, and whether it differs from the saved one. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import type { OpenCourseForm } from './authoring-state.ts';
import { type CourseDraft, draftOf, emptyDraft } from './course-draft.ts';
import { type CourseProblem, catalogueProblems, fieldProblems } from './course-problems.ts';
import type { DraftChange, SectionProps } from './form-parts.tsx';

export interface CourseForm extends SectionProps {
  readonly problems: readonly CourseProblem[];
  readonly dirty: boolean;
  /** From now on every field says what it lacks. */
  readonly tellAll: () => void;
  /** False where an error keeps the course from being saved, the last key pressed included. */
  readonly isSound: () => boolean;
}

type Touched = ReadonlySet<string>;

function useDraft(form: OpenCourseForm) {
  const { standard } = useReference();
  const [initial] = useState(() => (form.course ? draftOf(form.course, form.sessions) : emptyDraft(standard)));
  const [draft, setDraft] = useState<CourseDraft>(initial);
  const [touched, setTouched] = useState<Touched>(new Set());
  const change = useCallback((part: DraftChange) => {
    setDraft((before) => {
      const changed = typeof part === 'function' ? part(before) : part;
      return { ...before, ...changed };
    });
    if (typeof part === 'object') setTouched((before) => new Set([...before, ...Object.keys(part)]));
  }, []);
  const dirty = useMemo(() => JSON.stringify(draft) !== JSON.stringify(initial), [draft, initial]);
  return { draft, change, touched, dirty };
}

/** How long typing must rest before the whole catalogue is checked, which may hold tens of thousands of courses. */
const restTime = 150;

function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restTime);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

function useProblems(draft: CourseDraft, form: OpenCourseForm) {
  const reference = useReference();
  const language = useLanguage();
  const rested = useRested(draft);
  const savedId = form.course?.id ?? null;
  const around = useMemo(
    () => ({ reference, states: form.states, savedId, language }),
    [reference, form.states, savedId, language],
  );
  const own = useMemo(() => fieldProblems(draft, around), [draft, around]);
  const whole = useMemo(() => catalogueProblems(rested, around), [rested, around]);
  const problems = useMemo(() => [...own, ...whole], [own, whole]);
  const isSound = () => ![...own, ...catalogueProblems(draft, around)].some(({ severity }) => severity === 'error');
  return { problems, isSound };
}

/** The fields of a missing entry stay quiet until touched or until all is told; the rest speaks at once. */
function isShown(problem: CourseProblem, touched: Touched, all: boolean): boolean {
  return all || problem.field === null || problem.field === 'prerequisites' || touched.has(problem.field);
}

export function useCourseForm(form: OpenCourseForm): CourseForm {
  const text = useText();
  const { draft, change, touched, dirty } = useDraft(form);
  const { problems, isSound } = useProblems(draft, form);
  const [all, setAll] = useState(form.course !== null);
  const errorOf = (field: keyof CourseDraft) => {
    const found = problems.find(
      (problem) => problem.field === field && problem.severity === 'error' && isShown(problem, touched, all),
    );
    return found && text(found.key, found.values);
  };
  return { draft, change, errorOf, problems, dirty, tellAll: () => setAll(true), isSound };
}
