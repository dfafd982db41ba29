/** スキル領域: skill items and knowledge items of both editions side by side, and what the revision did to each. */
import { useMemo, useState } from 'react';
import {
  changes,
  compareSkillAreas,
  type SkillChange,
  type SkillComparison,
  skillAreasAlone,
} from '../../../shared/standard/compare-skill-areas.ts';
import { figuresOf } from '../../../shared/standard/standard-figures.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { PartHead } from './part-head.tsx';
import { SkillCard } from './skill-card.tsx';
import { countChanges, filterSkills, type SkillsFilter } from './skills-filter.ts';
import { scopeName } from './standard-words.ts';
import './skills-tab.css';

function Column({ side, skills }: { readonly side: 'before' | 'after'; readonly skills: readonly SkillChange[] }) {
  const text = useText();
  const nothing = side === 'before' ? 'skills.nothingBefore' : 'skills.nothingAfter';
  return (
    <div className={`side ${side}`}>
      {skills.length === 0 ? <p className="no-side">{text(nothing)}</p> : null}
      {skills.map((skill) => (
        <SkillCard key={skill.item.id} skill={skill} side={side} />
      ))}
    </div>
  );
}

function ComparisonRows({ rows }: { readonly rows: readonly SkillComparison[] }) {
  return rows.map((row) => (
    <div className="comparison" key={row.key}>
      <Column side="before" skills={row.before} />
      <Column side="after" skills={row.after} />
    </div>
  ));
}

interface ScopesProps {
  readonly rows: readonly SkillComparison[];
  readonly compared: boolean;
}

/** The rows under the heading of their scope. */
function Scopes({ rows, compared }: ScopesProps) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const scopes = [...new Set(rows.map(({ scope }) => scope))];
  return scopes.map((scope) => {
    const own = rows.filter((row) => row.scope === scope);
    return (
      <section className="skill-scope" key={scope}>
        <h3>{scopeName(standard, scope, language, text)}</h3>
        {compared ? (
          <ComparisonRows rows={own} />
        ) : (
          <div className="alone">
            {own.map(({ key, after }) =>
              after.map((skill) => <SkillCard key={key} skill={skill} side="after" plain />),
            )}
          </div>
        )}
      </section>
    );
  });
}

interface ChoicesProps {
  readonly filter: SkillsFilter;
  readonly onChange: (filter: SkillsFilter) => void;
  readonly rows: readonly SkillComparison[];
  readonly compared: boolean;
}

function ScopeChoice({ filter, onChange }: Pick<ChoicesProps, 'filter' | 'onChange'>) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const scopes = ['common', ...standard.specialties.map(({ id }) => id)];
  const options = [
    { id: 'all', label: text('standard.all') },
    ...scopes.map((id) => ({ id, label: scopeName(standard, id, language, text) })),
  ];
  return (
    <SelectField
      className="scope-choice"
      label={text('skills.scope')}
      value={filter.scope}
      options={options}
      onChange={(scope) => onChange({ ...filter, scope })}
    />
  );
}

/** The kinds of change with how many knowledge items bear each: legend and filter in one. */
function ChangeChoice({ filter, onChange, rows }: ChoicesProps) {
  const text = useText();
  const counts = countChanges(filterSkills(rows, { ...filter, change: 'all' }));
  const options = [
    { id: 'all' as const, label: text('standard.all') },
    ...changes
      .filter((change) => counts[change] > 0 || filter.change === change)
      .map((change) => ({ id: change, label: `${text(`change.${change}`)} ${counts[change]}` })),
  ];
  return (
    <SegmentedChoice
      label={text('skills.changeFilter')}
      value={filter.change}
      options={options}
      onChange={(change) => onChange({ ...filter, change })}
    />
  );
}

function EditionHeads() {
  const text = useText();
  return (
    <div className="edition-heads" aria-hidden>
      <span>{text('standard.before')}</span>
      <span>{text('standard.after')}</span>
    </div>
  );
}

export function SkillsTab() {
  const text = useText();
  const { standard } = useReference();
  const [filter, setFilter] = useState<SkillsFilter>({ scope: 'all', change: 'all' });
  const comparison = useMemo(() => compareSkillAreas(standard), [standard]);
  const rows = useMemo(() => comparison ?? skillAreasAlone(standard), [comparison, standard]);
  const shown = useMemo(() => filterSkills(rows, filter), [rows, filter]);
  const compared = comparison !== null;
  const choices = { filter, onChange: setFilter, rows, compared };
  return (
    <>
      <PartHead lead={text(compared ? 'skills.lead' : 'skills.leadAlone')} figures={figuresOf(standard, 'skills')}>
        <ScopeChoice {...choices} />
        {compared ? <ChangeChoice {...choices} /> : null}
      </PartHead>
      {compared ? <EditionHeads /> : null}
      {shown.length === 0 ? <p className="missing-part">{text('skills.none')}</p> : null}
      <Scopes rows={shown} compared={compared} />
      {compared ? <p className="hint">{text('skills.how')}</p> : null}
    </>
  );
}
