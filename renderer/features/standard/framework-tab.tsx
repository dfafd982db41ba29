/** キャリアフレームワーク: specialties by levels, before and after the revision, with role and satisfaction. */
import type { Specialty, Standard } from '../../../shared/model/standard-schema.ts';
import { discrepanciesElsewhere } from '../../../shared/standard/discrepancies.ts';
import { type FrameworkCell, frameworkCell, frameworkLevels } from '../../../shared/standard/framework-cells.ts';
import { runsOf } from '../../../shared/standard/runs-of.ts';
import { sourceName, sourceWords } from '../../../shared/standard/source-words.ts';
import { allFigures } from '../../../shared/standard/standard-figures.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import { DiscrepancyNotes, PartHead } from './part-head.tsx';
import './framework-tab.css';

type Levels = readonly Standard['levels'][number][];

const cellWords = {
  defined: 'framework.defined',
  new: 'framework.added',
  ended: 'framework.ended',
  none: 'framework.none',
} as const satisfies Record<FrameworkCell, string>;

function Cell({ cell }: { readonly cell: FrameworkCell }) {
  const text = useText();
  return (
    <td className={`level-cell ${cell}`}>
      <span>{text(cellWords[cell])}</span>
    </td>
  );
}

/** Before the revision a level that it brought was not there. */
const before = (cell: FrameworkCell): FrameworkCell => (cell === 'new' ? 'none' : cell === 'ended' ? 'defined' : cell);

function SpecialtyRows({ specialty, levels }: { readonly specialty: Specialty; readonly levels: Levels }) {
  const text = useText();
  const language = useLanguage();
  const cells = levels.map(({ level }) => ({ level, cell: frameworkCell(specialty, level) }));
  const revised = specialty.levels.before !== undefined;
  return (
    <tbody className="specialty">
      {revised ? (
        <tr>
          <th scope="rowgroup" rowSpan={2}>
            {specialty[language]}
          </th>
          <th className="edition" scope="row">
            {text('standard.before')}
          </th>
          {cells.map(({ level, cell }) => (
            <Cell key={level} cell={before(cell)} />
          ))}
        </tr>
      ) : null}
      <tr>
        {revised ? (
          <th className="edition" scope="row">
            {text('standard.after')}
          </th>
        ) : (
          <th scope="row" colSpan={2}>
            {specialty[language]}
          </th>
        )}
        {cells.map(({ level, cell }) => (
          <Cell key={level} cell={cell} />
        ))}
      </tr>
    </tbody>
  );
}

/** A row whose equal neighbours stand in one cell; empty words are a dash. */
function WordsRow({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      {runsOf(words).map(({ value, at, length }) => (
        <td key={at} colSpan={length} className={value === '' ? 'empty' : ''}>
          {value || '‒'}
        </td>
      ))}
    </tr>
  );
}

function FrameworkHead({ levels }: { readonly levels: Levels }) {
  const text = useText();
  const language = useLanguage();
  const bands = runsOf(levels.map(({ band }) => band));
  return (
    <thead>
      <tr>
        <th colSpan={2} rowSpan={2} scope="col">
          {text('standard.specialty')}
        </th>
        {bands.map(({ value, at, length }) => (
          <th key={at} colSpan={length} scope="colgroup" className="band">
            {sourceName('band', value, language)}
          </th>
        ))}
      </tr>
      <tr>
        {levels.map(({ level }) => (
          <th key={level} scope="col">
            {levelName(level, text)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One sentence for each level that the revision brought. */
function NewLevels({ levels }: { readonly levels: Levels }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  return levels.map(({ level }) => {
    const names = standard.specialties
      .filter((specialty) => frameworkCell(specialty, level) === 'new')
      .map((specialty) => specialty[language]);
    if (names.length === 0) return null;
    return (
      <p className="standard-finding" key={level}>
        {text('framework.new', { names: names.join(text('list.separator')), level: levelName(level, text) })}
      </p>
    );
  });
}

export function FrameworkTab() {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const levels = frameworkLevels(standard);
  return (
    <>
      <PartHead lead={text('framework.lead')} figures={[]} />
      <NewLevels levels={levels} />
      <table className="framework">
        <FrameworkHead levels={levels} />
        {standard.specialties.map((specialty) => (
          <SpecialtyRows key={specialty.id} specialty={specialty} levels={levels} />
        ))}
        <tbody className="meanings">
          <WordsRow name={text('framework.role')} words={levels.map(({ role }) => role?.[language] ?? '')} />
          <WordsRow
            name={text('framework.satisfaction')}
            words={levels.map(({ satisfaction }) => satisfaction?.[language] ?? '')}
          />
          <WordsRow
            name={text('framework.definedFor')}
            words={levels.map(({ definedFor }) => sourceWords('definedFor', definedFor, language))}
          />
        </tbody>
      </table>
      <DiscrepancyNotes notes={discrepanciesElsewhere(standard, allFigures(standard))} />
    </>
  );
}
