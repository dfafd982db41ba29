/** The planning question: specialty, levels, pace, start and objective; every change is planned at once. */
import { ArrowRight, SlidersHorizontal } from 'lucide-react';
import type { Plan } from '../../../shared/contract/methods.ts';
import { type Objective, objectives, type PlanRequest, paceLimits } from '../../../shared/model/plan-request.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { levelName, levelRole } from './level-words.ts';
import { MoreConditions, moreConditionsCount } from './more-conditions.tsx';
import { currentLevels, targetLevels } from './request-rules.ts';
import './question-bar.css';

interface PartProps {
  readonly request: PlanRequest;
  readonly change: (change: Partial<PlanRequest>) => void;
}

function SpecialtyField({ request, change }: PartProps) {
  const { standard } = useReference();
  const language = useLanguage();
  return (
    <SelectField
      className="specialty"
      label={useText()('question.specialty')}
      value={request.specialty}
      options={standard.specialties.map((specialty) => ({ id: specialty.id, label: specialty[language] }))}
      onChange={(specialty) => change({ specialty })}
    />
  );
}

function LevelFields({ request, change }: PartProps) {
  const { standard, index } = useReference();
  const language = useLanguage();
  const text = useText();
  const option = (level: number) => ({
    id: String(level),
    label: levelName(level, text),
    detail: levelRole(standard, level, language),
  });
  return (
    <div className="levels">
      <SelectField
        label={text('question.from')}
        value={String(request.from)}
        options={currentLevels(index, request.specialty).map(option)}
        onChange={(level) => change({ from: Number(level) })}
      />
      <ArrowRight aria-hidden />
      <SelectField
        label={text('question.to')}
        value={String(request.to)}
        options={targetLevels(index, request.specialty, request.from).map(option)}
        onChange={(level) => change({ to: Number(level) })}
      />
    </div>
  );
}

function PaceFields({ request, change }: PartProps) {
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

function ObjectiveField({ request, change }: PartProps) {
  const text = useText();
  return (
    <SelectField
      className="objective"
      label={text('question.objective')}
      value={request.objective}
      options={objectives.map((id) => ({ id, label: text(`objective.${id}`), detail: text(`objective.${id}.detail`) }))}
      onChange={(objective) => {
        if (isObjective(objective)) change({ objective });
      }}
    />
  );
}

/** The calendar of Japanese holidays, and with it planning, begins and ends with these days. */
const firstStart = '2000-01-01';
const lastStart = '2049-12-31';

export function QuestionBar({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const change = useApp((state) => state.changeRequest);
  const { request } = plan;
  const count = moreConditionsCount(request);
  return (
    <section className="question-bar" aria-label={text('question.title')}>
      <SpecialtyField request={request} change={change} />
      <LevelFields request={request} change={change} />
      <PaceFields request={request} change={change} />
      <DateField
        className="start"
        label={text('question.start')}
        value={request.start}
        min={firstStart}
        max={lastStart}
        onChange={(start) => change({ start })}
      />
      <ObjectiveField request={request} change={change} />
      <PopoverButton
        className="more"
        label={text('more.title')}
        on={count > 0}
        button={
          <>
            <SlidersHorizontal aria-hidden />
            {count > 0 ? text('more.titleWithCount', { n: count }) : text('more.button')}
          </>
        }
      >
        <MoreConditions request={request} change={change} />
      </PopoverButton>
    </section>
  );
}
