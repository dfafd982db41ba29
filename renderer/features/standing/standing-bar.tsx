/** What is shown of the standing, of whom, and on which paper. */
import { FileSpreadsheet, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { type StandingView, standingViews } from '../../../shared/curriculum/standing/standing-question.ts';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { teamOptions } from '../people/team-tree.ts';
import { levelName } from '../roadmap/level-words.ts';
import { mapSpecialty } from './standing-questions.ts';

/** Takes the place of null in a list of choices; no id begins with it. */
const all = '*';
const orNull = (id: string) => (id === all ? null : id);

function FilterFields({ view }: { readonly view: StandingView }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const department = useApp((state) => state.department);
  const { filter } = useApp((state) => state.standingChoices);
  const specialty = useApp(mapSpecialty);
  const choose = useApp((state) => state.chooseStanding);
  const teams = useMemo(() => teamOptions(department?.teams ?? []), [department]);
  const specialties = standard.specialties.map((each) => ({ id: each.id, label: each[language] }));
  const curricula = (department?.curricula ?? []).map(({ id, draft }) => ({ id, label: draft.name }));
  const change = (part: Partial<typeof filter>) => choose({ filter: { ...filter, ...part } });
  const everything = { id: all, label: text('standing.all') };
  const onMap = view === 'skills';
  return (
    <>
      <SelectField
        label={text('standing.team')}
        className="standing-team"
        value={filter.team ?? all}
        options={[{ id: all, label: text('standing.everybody') }, ...teams]}
        onChange={(team) => change({ team: orNull(team) })}
      />
      <SelectField
        label={text('standing.specialty')}
        value={onMap ? specialty : (filter.specialty ?? all)}
        options={onMap ? specialties : [everything, ...specialties]}
        onChange={(id) => {
          if (onMap && filter.specialty === null) choose({ mapSpecialty: id });
          else change({ specialty: orNull(id) });
        }}
      />
      {curricula.length === 0 ? null : (
        <SelectField
          label={text('standing.curriculum')}
          value={filter.curriculum ?? all}
          options={[everything, ...curricula]}
          onChange={(id) => change({ curriculum: orNull(id) })}
        />
      )}
    </>
  );
}

function AgainstField() {
  const text = useText();
  const { standard } = useReference();
  const level = useApp((state) => state.standingChoices.level);
  const choose = useApp((state) => state.chooseStanding);
  const highest = Math.max(...standard.specialties.map(highestLevel));
  const levels = Array.from({ length: highest }, (_, at) => ({ id: String(at + 1), label: levelName(at + 1, text) }));
  return (
    <SelectField
      label={text('standing.against')}
      value={level === null ? all : String(level)}
      options={[{ id: all, label: text('standing.ownTarget') }, ...levels]}
      onChange={(id) => choose({ level: id === all ? null : Number(id) })}
    />
  );
}

function GroupingField() {
  const text = useText();
  const grouping = useApp((state) => state.standingChoices.grouping);
  const choose = useApp((state) => state.chooseStanding);
  const options = (['own', 'upper'] as const).map((id) => ({ id, label: text(`standing.grouping.${id}`) }));
  return (
    <SelectField
      label={text('standing.grouping')}
      value={grouping}
      options={options}
      onChange={(id) => choose({ grouping: id === 'upper' ? 'upper' : 'own' })}
    />
  );
}

function OrderField() {
  const text = useText();
  const order = useApp((state) => state.standingChoices.order);
  const choose = useApp((state) => state.chooseStanding);
  const orders = ['missing', 'hours', 'finish'] as const;
  return (
    <SelectField
      label={text('standing.order')}
      value={order}
      options={orders.map((id) => ({ id, label: text(`standing.order.${id}`) }))}
      onChange={(id) => choose({ order: orders.find((each) => each === id) ?? 'missing' })}
    />
  );
}

function WithinField() {
  const text = useText();
  const within = useApp((state) => state.standingChoices.within);
  const choose = useApp((state) => state.chooseStanding);
  return (
    <SelectField
      label={text('standing.within')}
      value={String(within)}
      options={[1, 3, 6, 12, 24].map((n) => ({ id: String(n), label: text('standing.months', { n }) }))}
      onChange={(months) => choose({ within: Number(months) })}
    />
  );
}

function RowsChoice() {
  const text = useText();
  const rows = useApp((state) => state.standingChoices.rows);
  const choose = useApp((state) => state.chooseStanding);
  return (
    <SegmentedChoice
      label={text('standing.rows')}
      value={rows}
      options={(['people', 'teams'] as const).map((id) => ({ id, label: text(`standing.rows.${id}`) }))}
      onChange={(next) => choose({ rows: next })}
    />
  );
}

function OwnFields({ view }: { readonly view: StandingView }) {
  const rows = useApp((state) => state.standingChoices.rows);
  switch (view) {
    case 'levels':
      return null;
    case 'skills':
      return (
        <>
          <AgainstField />
          {rows === 'teams' ? <GroupingField /> : null}
          <RowsChoice />
        </>
      );
    case 'gaps':
      return (
        <>
          <AgainstField />
          <GroupingField />
        </>
      );
    case 'closest':
      return <OrderField />;
    case 'certificates':
      return <WithinField />;
  }
}

export interface StandingBarProps {
  readonly view: StandingView;
  readonly onChoose: (view: StandingView) => void;
}

export function StandingBar({ view, onChoose }: StandingBarProps) {
  const text = useText();
  const ready = useApp((state) => state.shownStanding !== null);
  const exporting = useApp((state) => state.standingExporting);
  const exportStanding = useApp((state) => state.exportStanding);
  const printStanding = useApp((state) => state.printStanding);
  return (
    <div className="standing-bar">
      <div className="standing-views">
        <SegmentedChoice
          label={text('standing.views')}
          value={view}
          options={standingViews.map((id) => ({ id, label: text(`standing.view.${id}`) }))}
          onChange={onChoose}
        />
        <span className="actions">
          <Button disabled={!ready} pending={exporting} onPress={() => void exportStanding(view)}>
            <FileSpreadsheet aria-hidden />
            {text(exporting ? 'standing.exporting' : 'standing.export')}
          </Button>
          <Button disabled={!ready} onPress={() => void printStanding(view)}>
            <Printer aria-hidden />
            {text('standing.print')}
          </Button>
        </span>
      </div>
      <div className="standing-fields">
        <FilterFields view={view} />
        <OwnFields view={view} />
      </div>
    </div>
  );
}
