/** The record of the person on screen as the skills part shows it: both views, changes not saved yet, last dates. */
import { useMemo } from 'react';
import { useApp } from '../../store/use-app.ts';
import { type ChangedLevels, type Levels, lastAssessments, levelsOf, withChanges } from './skill-rows.ts';

const noChanges: ChangedLevels = {};

export interface Assessment {
  /** Levels of the view that is entered, changes included. */
  readonly levels: Levels;
  readonly changes: ChangedLevels;
  readonly self: Levels;
  readonly supervisor: Levels;
  readonly last: ReturnType<typeof lastAssessments>;
  readonly lastBySupervisor: ReturnType<typeof lastAssessments>;
}

export function useAssessment(person: string): Assessment {
  const record = useApp((state) => state.personRecord);
  const chosen = useApp((state) => state.assessmentBy);
  const draft = useApp((state) => state.assessmentDrafts[person]);
  return useMemo(() => {
    const assessed = record?.assessed ?? [];
    const entries = record?.entries ?? [];
    const by = draft?.by ?? chosen;
    const changes = draft?.levels ?? noChanges;
    const levels = withChanges(levelsOf(assessed, by), changes);
    return {
      levels,
      changes,
      self: by === 'self' ? levels : levelsOf(assessed, 'self'),
      supervisor: by === 'supervisor' ? levels : levelsOf(assessed, 'supervisor'),
      last: lastAssessments(entries, by),
      lastBySupervisor: lastAssessments(entries, 'supervisor'),
    };
  }, [record, chosen, draft]);
}
