/** What can be done with a course: put in, keep out, release, put back where it was; each with what it would change. */
import { Ban, Pin, Undo2 } from 'lucide-react';
import type { Plan } from '../../../shared/contract/methods.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { findOnPath } from '../roadmap/roadmap-selectors.ts';
import { ActionRow } from './action-row.tsx';
import { optionOf, useCourseOptions } from './use-course-options.ts';
import { takeBackMoveName } from './use-sheet-changes.ts';

interface ActionsProps {
  readonly course: Course;
  readonly plan: Plan;
}

function LockRow({ course, plan }: ActionsProps) {
  const text = useText();
  const answer = useCourseOptions(course.id, plan);
  const onPath = useApp((state) => findOnPath(state.roadmap, course.id) !== null);
  const toggleLocked = useApp((state) => state.toggleLocked);
  const locked = plan.request.locked.includes(course.id);
  const option = optionOf(answer, locked ? 'release' : 'lock');
  return (
    <ActionRow
      icon={<Pin aria-hidden />}
      label={text(locked ? 'course.unlock' : 'course.lock')}
      on={locked}
      onPress={() => toggleLocked(course.id)}
      difference={option?.difference ?? null}
      {...(onPath && !locked ? { note: text('whatIf.lockedAsItIs') } : {})}
    />
  );
}

function ExcludeRow({ course, plan }: ActionsProps) {
  const text = useText();
  const answer = useCourseOptions(course.id, plan);
  const onPath = useApp((state) => findOnPath(state.roadmap, course.id) !== null);
  const toggleExcluded = useApp((state) => state.toggleExcluded);
  const excluded = plan.request.excluded.includes(course.id);
  const option = optionOf(answer, excluded ? 'release' : 'exclude');
  return (
    <ActionRow
      icon={<Ban aria-hidden />}
      label={text(excluded ? 'course.include' : 'course.exclude')}
      on={excluded}
      onPress={() => toggleExcluded(course.id)}
      difference={option?.difference ?? null}
      {...(!onPath && !excluded ? { note: text('whatIf.excludedAsItIs') } : {})}
    />
  );
}

function TakeBackRow({ course }: { readonly course: string }) {
  const text = useText();
  const takeBackMove = useApp((state) => state.takeBackMove);
  const difference = useApp((state) => state.triedChanges?.differences[takeBackMoveName] ?? null);
  return (
    <ActionRow
      icon={<Undo2 aria-hidden />}
      label={text('move.takeBack')}
      onPress={() => takeBackMove(course)}
      difference={difference}
    />
  );
}

function OptionsRefusal({ course, plan }: ActionsProps) {
  const language = useLanguage();
  const refusal = useCourseOptions(course.id, plan)?.refusal;
  if (!refusal || refusal.code === 'cancelled') return null;
  return <p className="field-error">{wordRefusal(refusal, language)}</p>;
}

export function CourseActions({ course, plan }: ActionsProps) {
  const moved = plan.request.moves.some((move) => move.course === course.id);
  return (
    <>
      <LockRow course={course} plan={plan} />
      <ExcludeRow course={course} plan={plan} />
      {moved ? <TakeBackRow course={course.id} /> : null}
      <OptionsRefusal course={course} plan={plan} />
    </>
  );
}
