/** What the course teaches: knowledge items by levels, a table for each skill item of the chosen specialties. */
import { memo, useCallback, useMemo, useState } from 'react';
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import { type Attainment, attainment } from '../../../shared/model/attainment.ts';
import type { IndexedSkillItem } from '../../../shared/model/standard-index.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { CellCheck } from './cell-check.tsx';
import { offeredLevels } from './course-draft.ts';
import { type SkillRow, skillRows, strayAttainments, turn, wholeSkill } from './edit-teaches.ts';
import { FormPart, memoSection, type SectionProps } from './form-parts.tsx';
import { skillTitle } from './skill-title.ts';
import { TextBox } from './text-box.tsx';
import './knowledge.css';

const fields = ['specialties', 'from', 'to', 'teaches'] as const;
type Props = SectionProps<(typeof fields)[number]>;

type Turn = (keys: readonly Attainment[], on: boolean) => void;

interface SkillTableProps {
  readonly row: SkillRow;
  readonly title: string;
  /** The attainments of this skill item that the course teaches, joined: a table is drawn anew only where they change. */
  readonly taught: string;
  readonly onTurn: Turn;
}

interface SkillHeadProps extends SkillRow {
  readonly title: string;
  readonly taught: ReadonlySet<string>;
  readonly onTurn: Turn;
}

function SkillHead({ skill, title, levels, taught, onTurn }: SkillHeadProps) {
  const text = useText();
  return (
    <thead>
      <tr className="level-names">
        <td />
        {levels.map((level) => (
          <th key={level} scope="col">
            {text('authoring.levelShort', { level })}
          </th>
        ))}
      </tr>
      <tr className="skill-name">
        <th scope="row">{title}</th>
        {levels.map((level) => {
          const all = wholeSkill(skill, level);
          const on = all.filter((key) => taught.has(key)).length;
          return (
            <td key={level}>
              <CellCheck
                label={text('authoring.wholeSkill', { name: title, level })}
                checked={on === all.length}
                partly={on > 0 && on < all.length}
                onChange={(turned) => onTurn(all, turned)}
              />
            </td>
          );
        })}
      </tr>
    </thead>
  );
}

const SkillTable = memo(function SkillTable({ row, title, taught, onTurn }: SkillTableProps) {
  const text = useText();
  const language = useLanguage();
  const on = new Set(taught.split(' '));
  return (
    <table className="skill-table">
      <SkillHead {...row} title={title} taught={on} onTurn={onTurn} />
      <tbody>
        {row.skill.knowledge.map((item) => (
          <tr key={item.id}>
            <th scope="row">{item[language]}</th>
            {row.levels.map((level) => {
              const key = attainment(item.id, level);
              return (
                <td key={level}>
                  <CellCheck
                    label={text('authoring.knowledgeAt', { skill: title, name: item[language], level })}
                    checked={on.has(key)}
                    onChange={(turned) => onTurn([key], turned)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function matches({ ja, en, knowledge }: IndexedSkillItem, query: string): boolean {
  const folded = foldText(query);
  return [ja, en, ...knowledge.flatMap((item) => [item.ja, item.en])].some((name) => foldText(name).includes(folded));
}

function taughtOf(skill: IndexedSkillItem, teaches: readonly Attainment[]): string {
  const ids = new Set(skill.knowledge.map(({ id }) => id));
  return teaches.filter((key) => ids.has(key.slice(0, key.lastIndexOf('@')))).join(' ');
}

function Strays({ draft, change }: Props) {
  const text = useText();
  const { index } = useReference();
  const stray = strayAttainments(draft.teaches, index, draft.specialties);
  if (stray.length === 0 || draft.specialties.length === 0) return null;
  return (
    <p className="strays">
      {text('authoring.strays', { names: stray.slice(0, 6).join('、'), n: stray.length })}
      <Button small onPress={() => change({ teaches: turn(draft.teaches, stray, false) })}>
        {text('authoring.dropStrays')}
      </Button>
    </p>
  );
}

type Shown = 'course' | 'all' | 'chosen';

function useShownRows({ draft }: Props, shown: Shown, query: string): readonly SkillRow[] {
  const { index, standard } = useReference();
  const { specialties, from, to } = draft;
  // Only the filter for what is chosen looks at it; else the rows stay the same objects from tick to tick.
  const teaches = shown === 'chosen' ? draft.teaches : null;
  return useMemo(() => {
    const levels = offeredLevels(standard);
    const inCourse = levels.filter((level) => from <= level && level <= to);
    const rows = skillRows(index, specialties, shown === 'course' ? inCourse : levels).filter(
      ({ skill }) => query.trim() === '' || matches(skill, query),
    );
    return teaches ? rows.filter(({ skill }) => taughtOf(skill, teaches) !== '') : rows;
  }, [index, standard, specialties, from, to, shown, query, teaches]);
}

export const KnowledgeSection = memoSection(fields, function KnowledgeSection(props: Props) {
  const { draft } = props;
  const text = useText();
  const [shown, setShown] = useState<Shown>('course');
  const [query, setQuery] = useState('');
  const language = useLanguage();
  const { index } = useReference();
  const rows = useShownRows(props, shown, query);
  const { change } = props;
  const onTurn = useCallback<Turn>(
    (keys, on) => change(({ teaches }) => ({ teaches: turn(teaches, keys, on) })),
    [change],
  );
  const options = (['course', 'all', 'chosen'] as const).map((id) => ({ id, label: text(`authoring.shown.${id}`) }));
  if (draft.specialties.length === 0)
    return (
      <FormPart section="teaches">
        <p className="form-empty">{text('authoring.chooseSpecialty')}</p>
      </FormPart>
    );
  return (
    <FormPart section="teaches" note={text('authoring.teachesNote', { n: draft.teaches.length })}>
      <div className="knowledge-tools">
        <SegmentedChoice label={text('authoring.shown')} value={shown} options={options} onChange={setShown} />
        <TextBox label={text('authoring.filterKnowledge')} value={query} onChange={setQuery} maxLength={100} />
      </div>
      <Strays {...props} />
      {rows.length === 0 ? <p className="form-empty">{text('authoring.noKnowledge')}</p> : null}
      <div className={`skill-tables ${shown === 'course' ? '' : 'wide'}`}>
        {rows.map((row) => (
          <SkillTable
            key={row.skill.id}
            row={row}
            title={skillTitle(row.skill, draft.specialties, index, language)}
            taught={taughtOf(row.skill, draft.teaches)}
            onTurn={onTurn}
          />
        ))}
      </div>
    </FormPart>
  );
});
