/** All curricula: goal, newest version, and how many follow. */
import { Plus } from 'lucide-react';
import type { Curriculum } from '../../../shared/curriculum/curriculum.ts';
import type { Follower } from '../../../shared/curriculum/follows.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { PeopleNumber } from '../department/people-number.tsx';
import { useCurriculaRoute } from './curricula-routes.ts';
import { hasChanges, newContent, peopleIn, shownContent } from './curricula-selectors.ts';
import { useCurriculumWords } from './use-curriculum-words.ts';

const states = ['follows', 'diverges', 'unplanned'] as const;
const nobody: readonly Follower[] = [];

function VersionCell({ curriculum }: { readonly curriculum: Curriculum }) {
  const text = useText();
  const language = useLanguage();
  const newest = curriculum.versions.at(-1);
  if (!newest) return <Badge look="warn">{text('curricula.unpublished')}</Badge>;
  return (
    <>
      {text('curricula.versionOf', { n: newest.version })}{' '}
      <small>{formatTableDate(newest.publishedAt.slice(0, 10), language)}</small>{' '}
      {hasChanges(curriculum) ? <Badge>{text('curricula.changed')}</Badge> : null}
    </>
  );
}

function Row({ curriculum }: { readonly curriculum: Curriculum }) {
  const text = useText();
  const words = useCurriculumWords();
  const { open } = useCurriculaRoute();
  const followers = useApp((state) => state.followers) ?? nobody;
  const mine = followers.filter((follower) => follower.curriculum === curriculum.id);
  const content = shownContent(curriculum);
  const { name } = content;
  return (
    <tr>
      <th scope="row">
        <Button look="link" onPress={() => open(curriculum.id)}>
          {name}
        </Button>
      </th>
      <td>{words.goal(content)}</td>
      <td>{text(`curricula.choice.${content.choice.kind}`)}</td>
      <td>
        <VersionCell curriculum={curriculum} />
      </td>
      <td className="number">
        <PeopleNumber title={text('curricula.behind.people', { name })} people={peopleIn(mine)} />
      </td>
      {states.map((state) => (
        <td key={state} className="number">
          <PeopleNumber title={text(`curricula.behind.${state}`, { name })} people={peopleIn(mine, state)} />
        </td>
      ))}
    </tr>
  );
}

export function CurriculaList() {
  const text = useText();
  const reference = useReference();
  const { open } = useCurriculaRoute();
  const curricula = useApp((state) => state.department?.curricula) ?? [];
  const today = useApp((state) => state.about?.today ?? '');
  const create = useApp((state) => state.createCurriculum);
  const add = async () => {
    const id = await create(newContent(reference, today, text('curricula.newName')));
    if (id !== null) open(id);
  };
  const named = [...curricula].sort((a, b) => (shownContent(a).name < shownContent(b).name ? -1 : 1));
  return (
    <section className="curricula-page" aria-label={text('curricula.title')}>
      <div className="curricula-bar">
        <h2>{text('curricula.title')}</h2>
        <Button look={curricula.length === 0 ? 'primary' : 'plain'} onPress={() => void add()}>
          <Plus aria-hidden />
          {text('curricula.add')}
        </Button>
      </div>
      {curricula.length === 0 ? (
        <p className="nothing">{text('curricula.none')}</p>
      ) : (
        <table className="curricula-table">
          <thead>
            <tr>
              <th scope="col">{text('curricula.name')}</th>
              <th scope="col">{text('curricula.goal')}</th>
              <th scope="col">{text('curricula.chosenBy')}</th>
              <th scope="col">{text('curricula.version')}</th>
              <th scope="col" className="number">
                {text('curricula.people')}
              </th>
              {states.map((state) => (
                <th key={state} scope="col" className="number">
                  {text(`curricula.${state}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {named.map((curriculum) => (
              <Row key={curriculum.id} curriculum={curriculum} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
