/** Where the person on screen stands for a specialty and level, read anew whenever the record changes. */
import { useEffect } from 'react';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import { useApp, useReference } from '../../store/use-app.ts';
import { selectPersonPlan } from '../record/record-selectors.ts';
import type { Standing } from './level-check-state.ts';

/** The specialty and level that the person's plan aims at; the first specialty's highest where there is no plan. */
export function useGoal(): { readonly specialty: string; readonly level: number } {
  const { standard } = useReference();
  const plan = useApp(selectPersonPlan);
  if (plan) return { specialty: plan.request.specialty, level: plan.request.to };
  const [first] = standard.specialties;
  return { specialty: first?.id ?? '', level: first ? highestLevel(first) : 1 };
}

/** Null until it is read. */
export function useStanding(specialty: string, level: number): Standing | null {
  const learner = useApp((state) => state.recordPerson);
  const record = useApp((state) => state.personRecord);
  const request = useApp(selectPersonPlan)?.request;
  const standing = useApp((state) => state.standing);
  const read = useApp((state) => state.readStanding);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const from = request?.from ?? 0;
  const home = request ? (request.origin ?? request.specialty) : specialty;
  const origin = home === specialty ? null : home;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts changes with the record
  useEffect(() => {
    if (learner !== null) read({ learner, specialty, origin, from, level }).catch(notifyFailure);
  }, [learner, record, specialty, origin, from, level, read, notifyFailure]);
  const question = standing?.question;
  const isAnswer = question?.learner === learner && question?.specialty === specialty && question.level === level;
  return isAnswer ? standing : null;
}
