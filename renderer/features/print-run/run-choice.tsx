/** Who, what and how. */
import type { ReactNode } from 'react';
import { personParts, printForms } from '../../../shared/contract/print-run-methods.ts';
import { languages } from '../../../shared/model/localized.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { teamOptions } from '../people/team-tree.ts';
import { printLanguage } from './print-run-selectors.ts';
import type { PrintedWho } from './print-run-state.ts';

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="print-run-field">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

function TeamChoice({ team }: { readonly team: string }) {
  const text = useText();
  const teams = useApp((state) => state.department?.teams) ?? [];
  const choose = useApp((state) => state.choosePrint);
  return (
    <SelectField
      label={text('printRun.team')}
      value={team}
      options={teamOptions(teams)}
      onChange={(id) => choose({ who: { kind: 'team', team: id } })}
    />
  );
}

function CurriculumChoice({ curriculum }: { readonly curriculum: string }) {
  const text = useText();
  const curricula = useApp((state) => state.department?.curricula) ?? [];
  const choose = useApp((state) => state.choosePrint);
  return (
    <SelectField
      label={text('printRun.who.curriculum')}
      value={curriculum}
      options={curricula.map(({ id, versions, draft }) => ({
        id,
        label: versions.at(-1)?.content.name ?? draft.name,
      }))}
      onChange={(id) => choose({ who: { kind: 'curriculum', curriculum: id } })}
    />
  );
}

function Who() {
  const text = useText();
  const { who } = useApp((state) => state.printChoice);
  const teams = useApp((state) => state.department?.teams) ?? [];
  const team = teamOptions(teams)[0]?.id;
  const curriculum = useApp((state) => state.department?.curricula[0]?.id);
  const behind = useApp((state) => state.peopleBehind);
  const choose = useApp((state) => state.choosePrint);
  const offered: readonly PrintedWho[] = [
    { kind: 'all' },
    ...(team === undefined ? [] : [{ kind: 'team', team } as const]),
    ...(curriculum === undefined ? [] : [{ kind: 'curriculum', curriculum } as const]),
    ...(behind ? [{ kind: 'shown' } as const] : []),
  ];
  return (
    <Field label={text('printRun.who')}>
      <SegmentedChoice
        label={text('printRun.who')}
        value={who.kind}
        options={offered.map(({ kind }) => ({ id: kind, label: text(`printRun.who.${kind}`) }))}
        onChange={(kind) => {
          const next = offered.find((each) => each.kind === kind);
          if (next) choose({ who: next });
        }}
      />
      {who.kind === 'team' ? <TeamChoice team={who.team} /> : null}
      {who.kind === 'curriculum' ? <CurriculumChoice curriculum={who.curriculum} /> : null}
      {who.kind === 'shown' && behind ? (
        <p>{text('printRun.shown', { title: behind.title, n: behind.people.length })}</p>
      ) : null}
    </Field>
  );
}

function What() {
  const text = useText();
  const { parts } = useApp((state) => state.printChoice);
  const choose = useApp((state) => state.choosePrint);
  return (
    <Field label={text('printRun.what')}>
      {personParts.map((part) => (
        <CheckField
          key={part}
          checked={parts.includes(part)}
          disabled={parts.length === 1 && parts.includes(part)}
          onChange={(on) =>
            choose({ parts: personParts.filter((each) => (each === part ? on : parts.includes(each))) })
          }
        >
          {text(`printRun.part.${part}`)}
        </CheckField>
      ))}
    </Field>
  );
}

function How() {
  const text = useText();
  const { form } = useApp((state) => state.printChoice);
  const language = useApp(printLanguage);
  const choose = useApp((state) => state.choosePrint);
  return (
    <>
      <Field label={text('printRun.form')}>
        <SegmentedChoice
          label={text('printRun.form')}
          value={form}
          options={printForms.map((id) => ({ id, label: text(`printRun.form.${id}`) }))}
          onChange={(id) => choose({ form: id })}
        />
        {form === 'people' ? null : <p className="print-run-hint">{text('printRun.large')}</p>}
      </Field>
      <Field label={text('printRun.language')}>
        <SegmentedChoice
          label={text('printRun.language')}
          value={language}
          options={languages.map((id) => ({ id, label: text(`printRun.language.${id}`) }))}
          onChange={(id) => choose({ language: id })}
        />
      </Field>
    </>
  );
}

export function RunChoice() {
  const busy = useApp((state) => state.printWork !== null);
  return (
    <div className="print-run-choice" inert={busy}>
      <Who />
      <What />
      <How />
    </div>
  );
}
