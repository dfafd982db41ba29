/** Changes many people alike: what would happen is shown first, by person where something is in the way. */
import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { PeopleOutcome } from '../../../shared/contract/people-methods.ts';
import { noPace, type Person } from '../../../shared/curriculum/person.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { asRefusal } from '../hand-over/as-refusal.ts';
import type { BulkField, PeopleEdit, ProfileChange } from './people-state.ts';
import { ProblemList } from './problem-list.tsx';
import { CurriculumField, DueField, LevelField, PaceFields, SpecialtyField, TeamField } from './profile-fields.tsx';
import { useDepartment } from './use-found-people.ts';

interface FieldsProps {
  readonly field: BulkField;
  readonly change: ProfileChange;
  readonly onChange: (change: ProfileChange) => void;
  /** The specialty that everybody chosen has; null where they differ. */
  readonly specialty: string | null;
}

function Fields({ field, change, onChange, specialty }: FieldsProps) {
  const text = useText();
  switch (field) {
    case 'team':
      return <TeamField value={change.team} onChange={(team) => onChange({ team })} />;
    case 'specialty':
      return <SpecialtyField value={change.specialty} onChange={(next) => onChange({ specialty: next })} />;
    case 'current':
    case 'target':
      return (
        <LevelField
          field={field}
          specialty={specialty}
          value={change[field]}
          onChange={(level) => onChange({ [field]: level })}
        />
      );
    case 'due':
      return (
        <div className="due-choice">
          <DueField value={change.due} onChange={(due) => onChange({ due })} />
          <Button small on={change.due === null} pressed={change.due === null} onPress={() => onChange({ due: null })}>
            {text('people.noDue')}
          </Button>
        </div>
      );
    case 'curriculum':
      return (
        <CurriculumField
          value={change.curriculum}
          without={text('people.curriculumOfTeam')}
          onChange={(curriculum) => onChange({ curriculum })}
        />
      );
    case 'pace':
      return (
        <>
          <div className="field-pair">
            <PaceFields value={change.pace ?? noPace} onChange={(pace) => onChange({ pace })} />
          </div>
          <p className="hint">{text('people.paceHint')}</p>
        </>
      );
    case 'leave':
      return <p>{text('people.leaveHint')}</p>;
  }
}

/** What the edit would come to; null until that is known, or where nothing is chosen yet. */
function useTrial(ids: readonly string[], edit: PeopleEdit | null) {
  const tryPeople = useApp((state) => state.tryPeople);
  const [outcome, setOutcome] = useState<PeopleOutcome | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asked = JSON.stringify(edit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the edit is a new object at every drawing; its text tells
  useEffect(() => {
    let current = true;
    setOutcome(null);
    setRefusal(null);
    if (edit && ids.length > 0)
      tryPeople(ids, edit).then(
        (result) => current && setOutcome(result),
        (cause: unknown) => current && setRefusal(asRefusal(cause)),
      );
    return () => {
      current = false;
    };
  }, [ids, asked, tryPeople]);
  return { outcome, refusal };
}

interface OutcomeProps {
  readonly field: BulkField;
  readonly ids: readonly string[];
  readonly outcome: PeopleOutcome;
}

function Outcome({ field, ids, outcome }: OutcomeProps) {
  const text = useText();
  const same = ids.length - outcome.changed;
  return (
    <p className="bulk-outcome" role="status">
      {text(field === 'leave' ? 'people.wouldLeave' : 'people.wouldChange', { n: formatNumber(outcome.changed) })}
      {same > 0 ? <span>{text('people.wouldStay', { n: formatNumber(same) })}</span> : null}
    </p>
  );
}

/** The specialty that everybody chosen has; null where they differ. */
function sharedSpecialty(people: readonly Person[], ids: readonly string[]): string | null {
  const chosen = new Set(ids);
  const [first, ...others] = new Set(people.flatMap(({ id, specialty }) => (chosen.has(id) ? [specialty] : [])));
  return others.length === 0 ? (first ?? null) : null;
}

export interface BulkDialogProps {
  readonly field: BulkField;
  readonly ids: readonly string[];
}

export function BulkDialog({ field, ids: given }: BulkDialogProps) {
  const text = useText();
  const language = useLanguage();
  const { people } = useDepartment();
  const close = useApp((state) => state.closePeopleDialog);
  const editPeople = useApp((state) => state.editPeople);
  const [ids, setIds] = useState(given);
  const [change, setChange] = useState<ProfileChange>(field === 'pace' ? { pace: noPace } : {});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Refusal | null>(null);
  const isChosen = field === 'leave' || Object.keys(change).length > 0;
  const edit: PeopleEdit | null = field === 'leave' ? { kind: 'leave' } : isChosen ? { kind: 'change', change } : null;
  const { outcome, refusal } = useTrial(ids, edit);
  const errors = outcome?.problems.filter(({ severity }) => severity === 'error') ?? [];
  const hindered = new Set(errors.flatMap(({ person }) => (person === null ? [] : [person])));
  const without = ids.filter((id) => !hindered.has(id));
  const apply = async () => {
    if (!edit) return;
    setBusy(true);
    const refused = await editPeople(ids, edit);
    setBusy(false);
    if (refused) setFailure(refused);
    else close();
  };
  const shown = failure ?? refusal;
  return (
    <SmallDialog
      title={text('people.bulkTitle', { what: text(`people.bulk.${field}`), n: formatNumber(ids.length) })}
      open
      wide
      sticky
      onClose={close}
    >
      <Fields field={field} change={change} onChange={setChange} specialty={sharedSpecialty(people, ids)} />
      {outcome ? <Outcome field={field} ids={ids} outcome={outcome} /> : null}
      {outcome && outcome.problems.length > 0 ? <ProblemList problems={outcome.problems} /> : null}
      {hindered.size > 0 && without.length > 0 ? (
        <div className="leave-out">
          <Button small onPress={() => setIds(without)}>
            {text('people.leaveOut', { n: formatNumber(hindered.size) })}
          </Button>
        </div>
      ) : null}
      {shown ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(shown, language)}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{text('people.cancel')}</Button>
        <Button
          look="primary"
          pending={busy}
          disabled={!outcome || errors.length > 0 || outcome.changed === 0}
          onPress={() => void apply()}
        >
          {outcome
            ? text(field === 'leave' ? 'people.leaveNow' : 'people.changeNow', { n: formatNumber(outcome.changed) })
            : text(field === 'leave' ? 'people.bulk.leave' : 'people.changeAny')}
        </Button>
      </div>
    </SmallDialog>
  );
}
