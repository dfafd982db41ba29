/** Who follows a curriculum, who diverges and why; filtered by state and reason. */
import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type DivergenceKind, divergenceKinds, type Follower } from '../../../shared/curriculum/follows.ts';
import { wordDivergenceKind, wordFollowerState } from '../../../shared/i18n/department/word-divergence.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { useShowPeople } from '../department/department-routes.ts';
import { shownContent } from './curricula-selectors.ts';
import type { CurriculumProps } from './curriculum-props.ts';
import { FollowersTable } from './followers-table.tsx';
import { MoveButton } from './move-button.tsx';
import './followers-part.css';

type Filter = 'all' | Follower['state'] | DivergenceKind;

const states = ['follows', 'diverges', 'unplanned'] as const;

function matches(filter: Filter): (follower: Follower) => boolean {
  return ({ state, divergences }) =>
    filter === 'all' || state === filter || divergences.some(({ kind }) => kind === filter);
}

const isState = (filter: Filter): filter is Follower['state'] => states.some((state) => state === filter);

export function FollowersPart({ curriculum }: CurriculumProps) {
  const text = useText();
  const language = useLanguage();
  const show = useShowPeople();
  const [filter, setFilter] = useState<Filter>('all');
  const all = useApp((state) => state.followers);
  const busy = useApp((state) => state.followersExporting);
  const makeExport = useApp((state) => state.exportFollowers);
  const mine = useMemo(() => (all ?? []).filter((each) => each.curriculum === curriculum.id), [all, curriculum.id]);
  const shown = useMemo(() => mine.filter(matches(filter)), [mine, filter]);
  const { name } = shownContent(curriculum);
  if (all === null) return <p className="hint">{text('department.reading')}</p>;
  if (mine.length === 0) return <p className="nothing">{text('curricula.noFollowers')}</p>;
  const filters: readonly Filter[] = ['all', ...states, ...divergenceKinds];
  const words = (each: Filter) => {
    if (each === 'all') return text('curricula.all');
    return isState(each) ? wordFollowerState(each, language) : wordDivergenceKind(each, language);
  };
  const title = () => {
    if (filter === 'all') return text('curricula.behind.people', { name });
    if (isState(filter)) return text(`curricula.behind.${filter}`, { name });
    return text('curricula.behind.reason', { name, reason: words(filter) });
  };
  return (
    <div className="followers-part">
      <div className="followers-bar">
        <fieldset className="reason-filter">
          <legend className="visually-hidden">{text('curricula.filter')}</legend>
          {filters.map((each) => {
            const n = mine.filter(matches(each)).length;
            if (n === 0 && each !== 'all' && each !== filter) return null;
            return (
              <Button key={each} small on={each === filter} pressed={each === filter} onPress={() => setFilter(each)}>
                {words(each)} {n}
              </Button>
            );
          })}
        </fieldset>
        <span className="spring" />
        <MoveButton curriculum={curriculum} />
        <Button onPress={() => show({ title: title(), people: shown.map(({ person }) => person) })}>
          {text('curricula.openPeople')}
        </Button>
        <Button pending={busy} onPress={() => void makeExport(curriculum.id)}>
          <Download aria-hidden />
          {text('curricula.export')}
        </Button>
      </div>
      <FollowersTable followers={shown} />
    </div>
  );
}
