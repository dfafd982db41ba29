/** One difference between this record and a file: what each side says, and which is to stay where both changed. */
import type { RecordDifference, Side } from '../../../shared/assessment/merge-records.ts';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { useApp } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { entryFacts, entryTitle, useWording } from '../evidence/describe-entry.ts';

function SideText({
  side,
  entry,
  other,
}: {
  readonly side: Side;
  readonly entry: RecordEntry;
  readonly other: RecordEntry | null;
}) {
  const wording = useWording();
  const { text } = wording;
  const title = entryTitle(entry.content, wording);
  const isOtherTitle = other !== null && entryTitle(other.content, wording) !== title;
  const words = entry.removed ? [text('handOver.isRemoved')] : entryFacts(entry.content, wording);
  return (
    <p className="difference-side">
      <span className="side-name">{text(`handOver.${side}`)}</span>
      <span>{[...(isOtherTitle ? [title] : []), ...words].join(text('list.separator'))}</span>
    </p>
  );
}

const labels = { here: 'handOver.keepHere', there: 'handOver.keepThere' } as const;

/** Where nothing is chosen yet, neither side is: the choice begins empty. */
function Choice({ entry, name }: { readonly entry: string; readonly name: string }) {
  const { text } = useWording();
  const choice = useApp((state) => state.receiving?.choices[entry] ?? null);
  const choose = useApp((state) => state.chooseSide);
  return (
    <SegmentedChoice<Side | 'none'>
      label={text('handOver.choiceOf', { name })}
      value={choice ?? 'none'}
      options={(['here', 'there'] as const).map((id) => ({ id, label: text(labels[id]) }))}
      onChange={(side) => {
        if (side !== 'none') choose(entry, side);
      }}
    />
  );
}

export function DifferenceRow({ difference }: { readonly difference: RecordDifference }) {
  const wording = useWording();
  const { here, there, kind, entry } = difference;
  const shown = here ?? there;
  if (!shown) return null;
  const name = entryTitle(shown.content, wording);
  return (
    <li className="difference">
      <div className="difference-body">
        <p className="entry-title">{name}</p>
        {here ? <SideText side="here" entry={here} other={there} /> : null}
        {there ? <SideText side="there" entry={there} other={here} /> : null}
      </div>
      {kind === 'changed-both' ? <Choice entry={entry} name={name} /> : null}
    </li>
  );
}
