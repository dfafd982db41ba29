/** Opens the form of a new entry, with what the person's plan says already. */
import { useApp, useReference } from '../../store/use-app.ts';
import { selectPersonPlan } from '../record/record-selectors.ts';
import { type EntryDraft, type EvidenceKind, newDraft } from './entry-draft.ts';

export function useNewEntry(): (kind: EvidenceKind, given?: Partial<EntryDraft>) => void {
  const { standard } = useReference();
  const learner = useApp((state) => state.recordPerson);
  const plan = useApp(selectPersonPlan);
  const open = useApp((state) => state.openEntryForm);
  const specialty = plan?.request.specialty ?? standard.specialties[0]?.id ?? '';
  const examination = standard.levelsOneTwo?.examinations[0];
  return (kind, given = {}) => {
    if (learner === null) return;
    const listed =
      kind === 'examination' && examination ? { name: examination.ja, level: String(examination.level) } : {};
    open(learner, null, newDraft(kind, { specialty, ...listed, ...given }));
  };
}
