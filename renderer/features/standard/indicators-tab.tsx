/** 達成度指標: the conditions of experience for a level as counted, before and after the revision side by side. */

import { highestLevel } from '../../../shared/model/standard-index.ts';
import type { IndicatorEntry, Indicators, Specialty } from '../../../shared/model/standard-schema.ts';
import { discrepanciesAbout, discrepanciesAt } from '../../../shared/standard/discrepancies.ts';
import { conditionsOf, type IndicatorPart, indicatorParts } from '../../../shared/standard/indicator-parts.ts';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { levelName } from '../roadmap/level-words.ts';
import { MissingPart, PartHead, Source } from './part-head.tsx';
import { useStandardRoute } from './use-standard-route.ts';
import './indicators-tab.css';

const editions = ['before', 'after'] as const;
type Edition = (typeof editions)[number];

interface Asked {
  readonly indicators: Indicators;
  readonly specialty: Specialty;
  readonly level: number;
}

function entryOf({ indicators, specialty, level }: Asked, edition: Edition): IndicatorEntry | undefined {
  return indicators.entries.find(
    (entry) => entry.specialty === specialty.id && entry.level === level && entry.edition === edition,
  );
}

/** Why an edition shows nothing for a level. */
function useAbsence(asked: Asked, edition: Edition): string {
  const text = useText();
  const language = useLanguage();
  const { specialty, level } = asked;
  const range = specialty.levels[edition];
  if (range && level > range[1]) {
    return text('indicators.noLevel', {
      edition: text(`standard.${edition}`),
      specialty: specialty[language],
      level: levelName(level, text),
    });
  }
  if (edition === 'after' && entryOf(asked, 'before')) return text('indicators.unchanged');
  return text('indicators.notPrinted');
}

function Conditions({ entry, part, asked }: { entry: IndicatorEntry; part: IndicatorPart; asked: Asked }) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const conditions = conditionsOf(entry, part, asked.indicators, index);
  if (conditions.length === 0) return <span className="soft">{text('indicators.cutOff')}</span>;
  return (
    <ul className="conditions">
      {conditions.map((condition) => (
        <li key={condition.text.en}>
          {condition.text[language]}
          {condition.of ? (
            <ul className="bullets">
              {condition.of.map((each) => (
                <li key={each.en}>{each[language]}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function EditionHead({ edition, asked }: { readonly edition: Edition; readonly asked: Asked }) {
  const text = useText();
  const language = useLanguage();
  const entry = entryOf(asked, edition);
  const { specialty } = asked;
  const hasRemark = entry?.printedInSourceFor !== undefined && entry.printedInSourceFor !== specialty.id;
  return (
    <th scope="col">
      {text(`standard.${edition}`)} {entry ? <Source figures={[entry.figure]} /> : null}
      {hasRemark ? (
        <div className="remark">{sourceWords('printedFor', entry.printedInSourceFor ?? '', language)}</div>
      ) : null}
    </th>
  );
}

function AbsentCell({ edition, asked }: { readonly edition: Edition; readonly asked: Asked }) {
  return (
    <td rowSpan={indicatorParts.length} className="no-entry">
      {useAbsence(asked, edition)}
    </td>
  );
}

function IndicatorTable({ asked }: { readonly asked: Asked }) {
  const text = useText();
  const isOnlyAfter = !entryOf(asked, 'before') && entryOf(asked, 'after');
  return (
    <table className={`plain-table indicator-table ${isOnlyAfter ? 'only-after' : ''}`}>
      <thead>
        <tr>
          <th scope="col">{text('indicators.part')}</th>
          {editions.map((edition) => (
            <EditionHead key={edition} edition={edition} asked={asked} />
          ))}
        </tr>
      </thead>
      <tbody>
        {indicatorParts.map((part, at) => (
          <tr key={part}>
            <th scope="row">{text(`indicators.${part}`)}</th>
            {editions.map((edition) => {
              const entry = entryOf(asked, edition);
              if (!entry) return at === 0 ? <AbsentCell key={edition} edition={edition} asked={asked} /> : null;
              return (
                <td key={edition}>
                  <Conditions entry={entry} part={part} asked={asked} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notes({ asked }: { readonly asked: Asked }) {
  const language = useLanguage();
  const { standard } = useReference();
  const notes = editions.flatMap((edition) => {
    const entry = entryOf(asked, edition);
    if (!entry) return [];
    // What a discrepancy above has told already is not told twice.
    const isTold = discrepanciesAt(standard, [entry.figure]).length > 0;
    return [entry.note, isTold ? undefined : entry.professional?.note].filter((note) => note !== undefined);
  });
  return notes.map((note) => (
    <p className="hint" key={note}>
      {sourceWords('indicatorNote', note, language)}
    </p>
  ));
}

/** What the source says of levels that it does not print. */
function LowerLevels({ lower }: { readonly lower: NonNullable<Indicators['lowerLevels']> }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section className="part-section facts-box">
      <h3>
        {text('indicators.facts')} <Source figures={[lower.figure]} />
      </h3>
      <ul className="bullets">
        {[...lower.facts, lower.printed].map((fact) => (
          <li key={fact}>{sourceWords('indicatorNote', fact, language)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Levels that indicators can speak of: those of the specialty above the ones that are common to all jobs. */
function useIndicatorLevels(specialty: Specialty): readonly number[] {
  const { standard } = useReference();
  const common = Object.keys(standard.levelsOneTwo?.proficiency ?? {}).map(Number);
  const top = Math.max(highestLevel(specialty), specialty.levels.before?.[1] ?? 0);
  return Array.from({ length: top }, (_, at) => at + 1).filter((level) => !common.includes(level));
}

interface IndicatorViewProps {
  readonly indicators: Indicators;
  readonly specialty: Specialty;
}

function IndicatorView({ indicators, specialty }: IndicatorViewProps) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const { choices, go } = useStandardRoute();
  const levels = useIndicatorLevels(specialty);
  const level = levels.find((each) => String(each) === choices[1]) ?? levels.at(-1) ?? 1;
  const asked = { indicators, specialty, level };
  const figures = editions.flatMap((edition) => entryOf(asked, edition)?.figure ?? []);
  const shown = figures.length > 0 ? figures : [indicators.lowerLevels?.figure ?? []].flat();
  return (
    <>
      <PartHead lead={text('indicators.lead')} figures={shown} notes={discrepanciesAbout(standard, shown)}>
        <SelectField
          className="specialty-choice"
          label={text('standard.specialty')}
          value={specialty.id}
          options={standard.specialties.map((each) => ({ id: each.id, label: each[language] }))}
          onChange={(id) => go('indicators', [id, String(level)])}
        />
        <SegmentedChoice
          label={text('standard.level')}
          value={String(level)}
          options={levels.map((each) => ({ id: String(each), label: levelName(each, text) }))}
          onChange={(id) => go('indicators', [specialty.id, id])}
        />
      </PartHead>
      <IndicatorTable asked={asked} />
      <Notes asked={asked} />
      {indicators.lowerLevels && figures.length === 0 ? <LowerLevels lower={indicators.lowerLevels} /> : null}
    </>
  );
}

export function IndicatorsTab() {
  const { indicators, specialties } = useReference().standard;
  const { choices } = useStandardRoute();
  const specialty = specialties.find(({ id }) => id === choices[0]) ?? specialties[0];
  if (!indicators || !specialty) return <MissingPart />;
  return <IndicatorView indicators={indicators} specialty={specialty} />;
}
