/** What the revision changed in how a level is counted: both printed indicators, part by part. */
import type { LevelCheck, PrintedIndicator } from '../../../shared/assessment/level-check.ts';
import { type IndicatorPart, indicatorParts } from '../../../shared/standard/indicator-parts.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { Source } from '../standard/part-head.tsx';

const editions = ['before', 'after'] as const;

function Cell({ indicator, part }: { readonly indicator: PrintedIndicator; readonly part: IndicatorPart }) {
  const text = useText();
  const language = useLanguage();
  const conditions = indicator.parts.find((each) => each.part === part)?.conditions ?? [];
  if (conditions.length === 0) return <span className="soft">{text('indicators.cutOff')}</span>;
  return (
    <ul className="conditions">
      {conditions.map((condition) => (
        <li key={condition.text.en}>
          {condition.text[language]}
          {condition.of.length > 0 ? (
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

function BothEditions({ revision }: Pick<LevelCheck, 'revision'>) {
  const text = useText();
  return (
    <table className="plain-table revision-table">
      <thead>
        <tr>
          <th scope="col">{text('indicators.part')}</th>
          {editions.map((edition) => (
            <th scope="col" key={edition}>
              {text(`levelCheck.${edition}`)} <Source figures={[revision[edition]?.figure ?? []].flat()} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicatorParts.map((part, at) => (
          <tr key={part}>
            <th scope="row">{text(`indicators.${part}`)}</th>
            {editions.map((edition) => {
              const indicator = revision[edition];
              if (indicator)
                return (
                  <td key={edition}>
                    <Cell indicator={indicator} part={part} />
                  </td>
                );
              return at === 0 ? (
                <td key={edition} rowSpan={indicatorParts.length} className="no-entry">
                  {text('levelCheck.absent')}
                </td>
              ) : null;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function RevisionSection({ check: { revision } }: { readonly check: LevelCheck }) {
  const text = useText();
  const language = useLanguage();
  const isPrinted = revision.before !== null || revision.after !== null;
  if (revision.facts.length === 0 && !isPrinted) return null;
  return (
    <details className="revision-section">
      <summary>{text('levelCheck.revision')}</summary>
      {revision.facts.length > 0 ? (
        <>
          <p className="hint">{text('levelCheck.revisionLead')}</p>
          <ul className="bullets">
            {revision.facts.map((fact) => (
              <li key={fact.en}>{fact[language]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {isPrinted ? <BothEditions revision={revision} /> : null}
    </details>
  );
}
