/** The first people of an import, each with what changes: what it is now, and what it would be. */
import type { PersonSample } from '../../../shared/contract/catalogue-methods.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { fieldName } from './import-kinds.ts';
import './course-sample.css';
import './people-sample.css';

function Change({ isNew, change }: { readonly isNew: boolean; readonly change: PersonSample['changes'][number] }) {
  const text = useText();
  const language = useLanguage();
  const shown = (value: string) =>
    (change.field === 'due' && value !== '' ? formatTableDate(value, language) : value) ||
    text('import.learners.nothing');
  const gains = change.field === 'completed' || change.field === 'examinations';
  return (
    <div className="person-change">
      <dt>{fieldName('learners', change.field, text)}</dt>
      <dd>
        {isNew || gains ? null : (
          <>
            <del>
              <span className="visually-hidden">{text('import.learners.from')} </span>
              {shown(change.before)}
            </del>
            <span aria-hidden> → </span>
          </>
        )}
        {gains && !isNew ? '＋ ' : ''}
        {shown(change.after)}
      </dd>
    </div>
  );
}

interface SampleProps {
  readonly people: readonly PersonSample[];
  /** Says which are new and which are changed. */
  readonly marked?: boolean;
}

export function PeopleSample({ people, marked = false }: SampleProps) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="sample-scroll" tabIndex={0} aria-label={text('import.learners.sample')}>
      <table className="sample people-sample">
        <thead>
          <tr>
            <th scope="col">{text('import.row')}</th>
            <th scope="col">{text('import.learners.who')}</th>
            <th scope="col">{text('import.learners.changes')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ row, isNew, name, changes }) => (
            <tr key={row}>
              <td className="number">{row}</td>
              <th scope="row">
                <span className="sample-title">{name}</span>
                {marked ? (
                  <span className={`sample-state ${isNew ? 'added' : 'changed'}`}>
                    {text(isNew ? 'import.addedMark' : 'import.changedMark')}
                  </span>
                ) : null}
              </th>
              <td>
                <dl className="person-changes">
                  {changes
                    .filter(({ field }) => !(isNew && field === 'name'))
                    .map((change) => (
                      <Change key={change.field} isNew={isNew} change={change} />
                    ))}
                </dl>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
