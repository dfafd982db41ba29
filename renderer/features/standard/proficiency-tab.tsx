/** 熟達度: what each level means for a skill item, and which skill items have which levels. */
import { Check } from 'lucide-react';
import type { IndexedSkillItem } from '../../../shared/model/standard-index.ts';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import { MissingPart, PartHead } from './part-head.tsx';
import './proficiency-tab.css';

function MeaningRow({ level }: { readonly level: number }) {
  const text = useText();
  const language = useLanguage();
  const { proficiency } = useReference().standard;
  const scope = proficiency?.scope[String(level)];
  return (
    <tr>
      <th scope="row">{levelName(level, text)}</th>
      <td>{proficiency?.act[String(level)]?.[language] ?? '‒'}</td>
      <td>{scope?.[language] ?? '‒'}</td>
      <td>{scope ? sourceWords('scopeRole', scope.role, language) : '‒'}</td>
    </tr>
  );
}

function Meanings({ levels }: { readonly levels: readonly number[] }) {
  const text = useText();
  return (
    <table className="plain-table meanings-table">
      <thead>
        <tr>
          <th scope="col">{text('standard.level')}</th>
          <th scope="col">{text('proficiency.act')}</th>
          <th scope="col">{text('proficiency.scope')}</th>
          <th scope="col">{text('proficiency.role')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <MeaningRow key={level} level={level} />
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ item, levels }: { readonly item: IndexedSkillItem; readonly levels: readonly number[] }) {
  const text = useText();
  const language = useLanguage();
  const has = (level: number) => level >= item.levels[0] && level <= item.levels[1];
  return (
    <tr>
      <th scope="row">{item[language]}</th>
      {levels.map((level) => (
        <td key={level} className={has(level) ? 'has' : 'has-not'}>
          {has(level) ? <Check role="img" aria-label={text('proficiency.described')} /> : null}
        </td>
      ))}
    </tr>
  );
}

interface ScopeRowsProps {
  readonly name: string;
  readonly items: readonly IndexedSkillItem[];
  readonly levels: readonly number[];
}

function ScopeRows({ name, items, levels }: ScopeRowsProps) {
  if (items.length === 0) return null;
  return (
    <tbody>
      <tr className="scope-row">
        <th scope="rowgroup" colSpan={levels.length + 1}>
          {name}
        </th>
      </tr>
      {items.map((item) => (
        <ItemRow key={item.id} item={item} levels={levels} />
      ))}
    </tbody>
  );
}

/** Of which specialties the highest level exists for some of their own items alone, and for which. */
function LimitNote({ top }: { readonly top: number }) {
  const text = useText();
  const language = useLanguage();
  const { standard, index } = useReference();
  const limited = (standard.proficiency?.levelSixIsLimitedTo ?? []).flatMap((id) => index.skillItems.get(id) ?? []);
  if (limited.length === 0) return null;
  const owners = standard.specialties.filter(({ id }) => limited.some(({ specialties }) => specialties.includes(id)));
  const names = new Set(limited.map((item) => item[language]));
  return (
    <p className="standard-finding">
      {text('proficiency.limit', {
        specialties: owners.map((owner) => owner[language]).join(text('list.separator')),
        level: levelName(top, text),
        names: [...names].join(text('list.separator')),
      })}
    </p>
  );
}

function SkillItems({ levels }: { readonly levels: readonly number[] }) {
  const text = useText();
  const language = useLanguage();
  const { standard, index } = useReference();
  const items = [...index.skillItems.values()];
  const own = (id: string) =>
    items.filter(({ scope, specialties }) => scope === 'specialty' && specialties.includes(id));
  return (
    <section className="part-section">
      <h3>{text('proficiency.items')}</h3>
      <LimitNote top={Math.max(...levels)} />
      <table className="plain-table level-table">
        <thead>
          <tr>
            <th scope="col">{text('proficiency.item')}</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {levelName(level, text)}
              </th>
            ))}
          </tr>
        </thead>
        <ScopeRows
          name={text('standard.common')}
          items={items.filter(({ scope }) => scope === 'common')}
          levels={levels}
        />
        {standard.specialties.map((specialty) => (
          <ScopeRows key={specialty.id} name={specialty[language]} items={own(specialty.id)} levels={levels} />
        ))}
      </table>
    </section>
  );
}

export function ProficiencyTab() {
  const text = useText();
  const { proficiency } = useReference().standard;
  if (!proficiency) return <MissingPart />;
  const levels = [...new Set([...Object.keys(proficiency.act), ...Object.keys(proficiency.scope)])]
    .map(Number)
    .sort((a, b) => a - b);
  return (
    <>
      <PartHead lead={text('proficiency.lead')} figures={[proficiency.figure]} />
      <Meanings levels={levels} />
      <SkillItems levels={levels} />
    </>
  );
}
