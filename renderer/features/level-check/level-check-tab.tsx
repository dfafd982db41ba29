/** レベルチェック: the indicators of a specialty and level, condition by condition, against the evidence recorded. */
import { CircleCheck, CircleDashed } from 'lucide-react';
import type { LevelCheck } from '../../../shared/assessment/level-check.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useRecordRoute } from '../record/record-routes.ts';
import { levelName, termName } from '../roadmap/level-words.ts';
import { Source } from '../standard/part-head.tsx';
import { CheckTable } from './check-table.tsx';
import { RevisionSection } from './revision-section.tsx';
import { ThreeGates } from './three-gates.tsx';
import { useGoal, useStanding } from './use-standing.ts';
import './level-check.css';

/** The specialty and level that the address names; what the person aims at where it names none. */
function useChosen() {
  const { standard } = useReference();
  const { choices } = useRecordRoute();
  const goal = useGoal();
  const specialty = standard.specialties.find(({ id }) => id === choices[0]) ?? standard.specialties[0];
  const own = standard.specialties.find(({ id }) => id === goal.specialty);
  const chosen = choices[0] === undefined ? (own ?? specialty) : specialty;
  const highest = chosen ? highestLevel(chosen) : 1;
  const asked = Number(choices[1]);
  const level = Number.isInteger(asked) && asked >= 1 ? asked : goal.level;
  return { specialty: chosen?.id ?? '', level: Math.min(level, highest), highest };
}

function Choices({ specialty, level, highest }: ReturnType<typeof useChosen>) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const { go } = useRecordRoute();
  const levels = Array.from({ length: highest }, (_, at) => at + 1);
  return (
    <div className="check-choices">
      <SelectField
        className="specialty-choice"
        label={text('standard.specialty')}
        value={specialty}
        options={standard.specialties.map((each) => ({ id: each.id, label: each[language] }))}
        onChange={(id) => go('level-check', [id, String(level)])}
      />
      <SegmentedChoice
        label={text('standard.level')}
        value={String(level)}
        options={levels.map((each) => ({ id: String(each), label: levelName(each, text) }))}
        onChange={(id) => go('level-check', [specialty, id])}
      />
    </div>
  );
}

function Verdict({ check }: { readonly check: LevelCheck }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const all = check.conditions.length;
  const missing = check.conditions.filter(({ met }) => !met).length;
  const isMet = check.verdict === 'met' || check.verdict === 'facts-met';
  const Icon = isMet ? CircleCheck : CircleDashed;
  const specialty = termName(standard.specialties, check.specialty, language);
  return (
    <>
      <h2 className="check-title">
        {text('levelCheck.title', { specialty, level: levelName(check.level, text) })}
        <Badge>{text(`levelCheck.source.${check.source}`)}</Badge>
        <Source figures={[check.figure ?? []].flat()} />
      </h2>
      <p className={`check-verdict ${isMet ? 'met' : 'open'}`} role="status">
        <Icon aria-hidden />
        {check.verdict === 'missing'
          ? text('levelCheck.verdict.missing', { all, missing })
          : text(`levelCheck.verdict.${check.verdict}`)}
      </p>
      {check.notes.map((note) => (
        <p className="check-note" key={note.en}>
          {note[language]}
        </p>
      ))}
    </>
  );
}

export function LevelCheckTab() {
  const text = useText();
  const language = useLanguage();
  const chosen = useChosen();
  const standing = useStanding(chosen.specialty, chosen.level);
  const refusal = useApp((state) => state.standingRefusal);
  return (
    <div className="record-part standard-part level-check">
      <ThreeGates standing={standing} />
      <div className="check-head">
        <p>{text('levelCheck.lead')}</p>
        <Choices {...chosen} />
      </div>
      {refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      {standing ? (
        <>
          <Verdict check={standing.check} />
          <CheckTable check={standing.check} />
          <RevisionSection check={standing.check} />
        </>
      ) : null}
    </div>
  );
}
