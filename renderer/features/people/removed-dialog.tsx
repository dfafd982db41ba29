/** 外した受講者: who has left the department, and the way back for each. */
import { useEffect, useMemo, useState } from 'react';
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { formatMoment } from '../record/format-moment.ts';
import { personName } from './people-list-cells.tsx';

/** More than these are found by typing. */
const mostShown = 100;

const searched = ({ number, name, kana }: Person) => foldText(`${number} ${name} ${kana}`);

export function RemovedDialog() {
  const text = useText();
  const language = useLanguage();
  const close = useApp((state) => state.closePeopleDialog);
  const readRemoved = useApp((state) => state.readRemoved);
  const editPeople = useApp((state) => state.editPeople);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const department = useApp((state) => state.department);
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [query, setQuery] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever somebody has come back
  useEffect(() => {
    readRemoved().then(setPeople, notifyFailure);
  }, [readRemoved, notifyFailure, department]);
  const found = useMemo(
    () => (people ?? []).filter((each) => searched(each).includes(foldText(query))),
    [people, query],
  );
  const restore = async (id: string) => setRefusal(await editPeople([id], { kind: 'return' }));
  return (
    <SmallDialog title={text('people.removed')} open wide onClose={close}>
      {people?.length === 0 ? <p className="hint">{text('people.removedNone')}</p> : null}
      {people && people.length > 8 ? (
        <TextBox label={text('people.removedSearch')} value={query} onChange={setQuery} />
      ) : null}
      {refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <ul className="removed-people">
        {found.slice(0, mostShown).map((person) => (
          <li key={person.id}>
            <span className="number">{person.number}</span>
            <span className="who">{personName(person, text)}</span>
            <span className="when">
              {person.removedAt === null
                ? ''
                : text('people.removedAt', { date: formatMoment(person.removedAt, language) })}
            </span>
            <Button small onPress={() => void restore(person.id)}>
              {text('people.return')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > mostShown ? (
        <p className="hint">{text('people.removedMore', { n: formatNumber(found.length - mostShown) })}</p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{text('people.close')}</Button>
      </div>
    </SmallDialog>
  );
}
