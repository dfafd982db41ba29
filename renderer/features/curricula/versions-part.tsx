/** The published versions, who has which, and what differs between two of them. */
import { useState } from 'react';
import type { CurriculumVersion } from '../../../shared/curriculum/curriculum.ts';
import {
  type CurriculumDifference,
  curriculumDifference,
  type FieldChange,
} from '../../../shared/curriculum/curriculum-difference.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { objectives } from '../../../shared/model/plan-request.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { contentOf, shownContent } from './curricula-selectors.ts';
import type { CurriculumProps } from './curriculum-props.ts';
import { MoveButton } from './move-button.tsx';
import { useCurriculumWords } from './use-curriculum-words.ts';
import './versions-part.css';

const draft = 'draft';
const lists = ['added', 'removed', 'required', 'optional', 'excluded', 'admitted', 'moved'] as const;

function VersionRow({ curriculum, version }: CurriculumProps & { readonly version: CurriculumVersion }) {
  const text = useText();
  const language = useLanguage();
  const words = useCurriculumWords();
  const followers = useApp((state) => state.followers) ?? [];
  const people = followers
    .filter((each) => each.curriculum === curriculum.id && each.version === version.version)
    .map(({ person }) => person);
  const { name } = shownContent(curriculum);
  return (
    <tr>
      <th scope="row">{text('curricula.versionOf', { n: version.version })}</th>
      <td>{formatTableDate(version.publishedAt.slice(0, 10), language)}</td>
      <td>{words.goal(version.content)}</td>
      <td className="wrapped">{version.change}</td>
      <td className="number">
        <PeopleNumber title={text('curricula.behind.version', { name, n: version.version })} people={people} />
      </td>
    </tr>
  );
}

function useFieldWords(): (value: FieldChange['before'], field: FieldChange['field']) => string {
  const text = useText();
  const language = useLanguage();
  const words = useCurriculumWords();
  return (value, field) => {
    if (value === null || value === '') return text('curricula.nothingSet');
    if (field === 'specialty') return words.specialty(String(value));
    if (field === 'start') return formatTableDate(String(value), language);
    const objective = field === 'objective' ? objectives.find((each) => each === value) : undefined;
    return objective ? text(`objective.${objective}`) : String(value);
  };
}

function Difference({ difference }: { readonly difference: CurriculumDifference }) {
  const text = useText();
  const words = useCurriculumWords();
  const fieldWords = useFieldWords();
  const { fields, choice } = difference;
  const changedLists = lists.filter((list) => difference[list].length > 0);
  if (fields.length === 0 && choice === null && changedLists.length === 0)
    return <p className="hint">{text('curricula.same')}</p>;
  return (
    <dl className="version-difference">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{text(`curricula.field.${field}`)}</dt>
          <dd>
            {fieldWords(before, field)} → {fieldWords(after, field)}
          </dd>
        </div>
      ))}
      {choice === null ? null : (
        <div>
          <dt>{text('curricula.diff.choice')}</dt>
          <dd>→ {text(`curricula.choice.${choice}`)}</dd>
        </div>
      )}
      {changedLists.map((list) => (
        <div key={list}>
          <dt>
            {text(`curricula.diff.${list}`)} <small>{difference[list].length}</small>
          </dt>
          <dd>
            {difference[list].map((id) => (
              <span key={id} className={`difference-course ${list}`}>
                <span className="id">{id}</span> {words.course(id)}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function VersionsPart({ curriculum }: CurriculumProps) {
  const text = useText();
  const { versions } = curriculum;
  const open = useApp((state) => state.curriculumDraft);
  const [from, setFrom] = useState(() => String((versions.at(-2) ?? versions.at(-1))?.version ?? draft));
  const [to, setTo] = useState(() => (versions.length > 1 ? String(versions.at(-1)?.version) : draft));
  if (versions.length === 0) return <p className="nothing">{text('curricula.noVersions')}</p>;
  const content = (id: string) => {
    if (id !== draft) return contentOf(curriculum, Number(id));
    return open?.id === curriculum.id ? open.content : curriculum.draft;
  };
  const options = [
    ...versions.map(({ version }) => ({ id: String(version), label: text('curricula.versionOf', { n: version }) })),
    { id: draft, label: text('curricula.draft') },
  ];
  return (
    <div className="versions-part">
      <section>
        <table className="curricula-table">
          <thead>
            <tr>
              <th scope="col">{text('curricula.version')}</th>
              <th scope="col">{text('curricula.publishedAt')}</th>
              <th scope="col">{text('curricula.goal')}</th>
              <th scope="col">{text('curricula.change')}</th>
              <th scope="col" className="number">
                {text('curricula.people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...versions].reverse().map((version) => (
              <VersionRow key={version.version} curriculum={curriculum} version={version} />
            ))}
          </tbody>
        </table>
        <MoveButton curriculum={curriculum} />
      </section>
      <section className="version-compare" aria-label={text('curricula.compare')}>
        <div className="choice-head">
          <h3>{text('curricula.compare')}</h3>
          <SelectField label={text('curricula.compareFrom')} value={from} options={options} onChange={setFrom} />
          <SelectField label={text('curricula.compareTo')} value={to} options={options} onChange={setTo} />
        </div>
        <Difference difference={curriculumDifference(content(from), content(to))} />
      </section>
    </div>
  );
}
