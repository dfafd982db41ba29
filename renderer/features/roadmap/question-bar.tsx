/** The planning question: specialty, levels, pace, start and objective; every change is planned at once. */
import { ArrowLeftRight, ArrowRight, SlidersHorizontal, SlidersVertical } from 'lucide-react';
import { useState } from 'react';
import type { Plan } from '../../../shared/contract/methods.ts';
import { type Objective, objectives, paceLimits } from '../../../shared/model/plan-request.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { moreConditionsCount } from './condition-counts.ts';
import { levelName, levelRole, termName } from './level-words.ts';
import { MoreConditions } from './more-conditions.tsx';
import type { QuestionPart } from './question-part.ts';
import { currentLevels, firstPlanDay, lastPlanDay, targetLevels } from './request-rules.ts';
import { SidewaysPanel } from './sideways-panel.tsx';
import { WeightsPanel } from './weights-panel.tsx';
import './question-bar.css';

function SpecialtyField({ request, change }: QuestionPart) {
  const { standard } = useReference();
  const language = useLanguage();
  const text = useText();
  const { also, origin } = request;
  const names = also.map((id) => termName(standard.specialties, id, language)).join(text('list.separator'));
  return (
    <div className="specialty with-button">
      <SelectField
        label={names === '' ? text('question.specialty') : text('question.withOthers', { names })}
        value={request.specialty}
        options={standard.specialties.map((specialty) => ({ id: specialty.id, label: specialty[language] }))}
        onChange={(specialty) => change({ specialty })}
      />
      {standard.specialties.length > 1 ? (
        <PopoverButton
          className="icon"
          placement="bottom start"
          label={text('sideways.title')}
          buttonLabel={text('sideways.button')}
          on={origin !== null || also.length > 0}
          button={<ArrowLeftRight aria-hidden />}
        >
          <SidewaysPanel request={request} change={change} />
        </PopoverButton>
      ) : null}
    </div>
  );
}

function LevelFields({ request, change }: QuestionPart) {
  const { standard, index } = useReference();
  const language = useLanguage();
  const text = useText();
  const { origin } = request;
  const option = (level: number) => ({
    id: String(level),
    label: levelName(level, text),
    detail: levelRole(standard, level, language),
  });
  const heldIn = origin === null ? null : termName(standard.specialties, origin, language);
  return (
    <div className="levels">
      <SelectField
        label={heldIn === null ? text('question.from') : text('question.levelIn', { specialty: heldIn })}
        value={String(request.from)}
        options={currentLevels(index, request).map(option)}
        onChange={(level) => change({ from: Number(level) })}
      />
      <ArrowRight aria-hidden />
      <SelectField
        label={text('question.to')}
        value={String(request.to)}
        options={targetLevels(index, request).map(option)}
        onChange={(level) => change({ to: Number(level) })}
      />
    </div>
  );
}

function PaceFields({ request, change }: QuestionPart) {
  const text = useText();
  const { hoursPerWeek, classDaysPerMonth } = paceLimits;
  return (
    <>
      <NumberField
        className="pace"
        label={text('question.hoursPerWeek')}
        unit={text('unit.perWeek')}
        step={0.5}
        {...hoursPerWeek}
        value={request.hoursPerWeek}
        onChange={(value) => change({ hoursPerWeek: value ?? request.hoursPerWeek })}
      />
      <NumberField
        className="pace"
        label={text('question.classDaysPerMonth')}
        unit={text('unit.perMonth')}
        step={0.5}
        {...classDaysPerMonth}
        value={request.classDaysPerMonth}
        onChange={(value) => change({ classDaysPerMonth: value ?? request.classDaysPerMonth })}
      />
    </>
  );
}

function isObjective(id: string): id is Objective {
  return objectives.some((objective) => objective === id);
}

/** Choosing `weighted` opens its weights at once; they stay one click away while it is chosen. */
function ObjectiveField({ request, change }: QuestionPart) {
  const text = useText();
  const [weighing, setWeighing] = useState(false);
  return (
    <div className="objective with-button">
      <SelectField
        label={text('question.objective')}
        value={request.objective}
        options={objectives.map((id) => ({
          id,
          label: text(`objective.${id}`),
          detail: text(`objective.${id}.detail`),
        }))}
        onChange={(objective) => {
          if (!isObjective(objective)) return;
          change({ objective });
          setWeighing(objective === 'weighted');
        }}
      />
      {request.objective === 'weighted' ? (
        <PopoverButton
          className="icon"
          label={text('weights.title')}
          buttonLabel={text('weights.button')}
          button={<SlidersVertical aria-hidden />}
          open={weighing}
          onOpenChange={setWeighing}
        >
          <WeightsPanel request={request} change={change} />
        </PopoverButton>
      ) : null}
    </div>
  );
}

function MoreField({ request, change }: QuestionPart) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const count = moreConditionsCount(request);
  return (
    <PopoverButton
      className="more"
      panelClass="more-popover"
      label={text('more.title')}
      on={count > 0}
      open={open}
      onOpenChange={setOpen}
      button={
        <>
          <SlidersHorizontal aria-hidden />
          {count > 0 ? text('more.titleWithCount', { n: count }) : text('more.button')}
        </>
      }
    >
      <MoreConditions request={request} change={change} close={() => setOpen(false)} />
    </PopoverButton>
  );
}

export function QuestionBar({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const change = useApp((state) => state.changeRequest);
  const { request } = plan;
  return (
    <section className="question-bar" aria-label={text('question.title')}>
      <SpecialtyField request={request} change={change} />
      <LevelFields request={request} change={change} />
      <PaceFields request={request} change={change} />
      <DateField
        className="start"
        label={text('question.start')}
        value={request.start}
        min={firstPlanDay}
        max={lastPlanDay}
        onChange={(start) => change({ start })}
      />
      <ObjectiveField request={request} change={change} />
      <MoreField request={request} change={change} />
    </section>
  );
}
