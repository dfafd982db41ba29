/** One condition of an indicator: what it asks, what is reached, what is missing, and the evidence that counts. */
import { Check, CircleDashed, Plus } from 'lucide-react';
import type { CheckedCondition, CountedOption } from '../../../shared/assessment/checked-condition.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { useWording, type Wording } from '../evidence/describe-entry.ts';
import type { EntryDraft, EvidenceKind } from '../evidence/entry-draft.ts';
import { useNewEntry } from '../evidence/use-new-entry.ts';
import { EvidenceLinks } from './evidence-links.tsx';

/** What kind of evidence would count for a condition. */
function kindFor({ kind }: CheckedCondition): EvidenceKind {
  switch (kind) {
    case 'expertise':
    case 'mentoring':
    case 'examination':
      return kind;
    case 'succession':
    case 'reach':
      return 'contribution';
    default:
      return 'experience';
  }
}

/** What a condition asks for, in its unit. */
function neededText({ unit, needed, of }: CheckedCondition, { text }: Wording): string {
  if (unit === 'years') return text('levelCheck.years', { n: needed });
  if (unit === 'times') return text('levelCheck.times', { n: needed });
  if (of.length > 0) return text('levelCheck.ofItems', { n: needed, all: of.length });
  return needed === 1 ? text('levelCheck.one') : String(needed);
}

/** How far a condition is reached. */
function reachedText({ unit, needed, reached, reachedText: words, of }: CheckedCondition, wording: Wording): string {
  const { text, language } = wording;
  if (unit !== 'items') return words[language];
  if (of.length === 0 && needed === 1) return reached > 0 ? text('levelCheck.isThere') : '‒';
  return of.length > 0 ? text('levelCheck.ofItems', { n: reached, all: of.length }) : String(reached);
}

function OptionLine({ option }: { readonly option: CountedOption }) {
  const { text, language } = useWording();
  const Icon = option.met ? Check : CircleDashed;
  return (
    <li className={option.met ? 'met' : 'open'}>
      <Icon aria-label={text(option.met ? 'levelCheck.met' : 'levelCheck.notMet')} role="img" />
      <span>
        {option.text[language]}
        {option.reachedText ? <span className="option-reached"> {option.reachedText[language]}</span> : null}
        <EvidenceLinks ids={option.entries} />
      </span>
    </li>
  );
}

interface RowProps {
  readonly condition: CheckedCondition;
  readonly specialty: string;
  readonly level: number;
}

/** What is known of the evidence that a condition misses. */
function givenFor(kind: EvidenceKind, { condition, specialty, level }: RowProps): Partial<EntryDraft> {
  if (kind === 'experience') return { specialty, role: String(level) };
  if (condition.kind === 'reach') return { reach: 'industry' };
  return {};
}

export function ConditionRow(props: RowProps) {
  const { condition } = props;
  const wording = useWording();
  const { text, language } = wording;
  const add = useNewEntry();
  const kind = kindFor(condition);
  const words = condition.text[language];
  return (
    <tr className={condition.met ? 'met' : 'open'}>
      <td>
        {words}
        {condition.of.length > 0 ? (
          <ul className="condition-options">
            {condition.of.map((option) => (
              <OptionLine key={option.id} option={option} />
            ))}
          </ul>
        ) : null}
      </td>
      <td>{neededText(condition, wording)}</td>
      <td>{reachedText(condition, wording)}</td>
      <td className="verdict-cell">
        {condition.met ? (
          <Badge look="fill">{text('levelCheck.met')}</Badge>
        ) : (
          <span className="missing-words">{condition.missingText?.[language] ?? text('levelCheck.notMet')}</span>
        )}
      </td>
      <td>
        {condition.entries.length > 0 ? (
          <EvidenceLinks ids={condition.entries} />
        ) : (
          <span className="soft">{text('levelCheck.noEvidence')}</span>
        )}
        {condition.met ? null : (
          <Button
            small
            look="quiet"
            label={text('levelCheck.addFor', { condition: words })}
            onPress={() => add(kind, givenFor(kind, props))}
          >
            <Plus aria-hidden />
            {text('levelCheck.addEvidence')}
          </Button>
        )}
      </td>
    </tr>
  );
}
