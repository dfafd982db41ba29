/** One row for each person who has a curriculum; only the rows in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Follower } from '../../../shared/curriculum/follows.ts';
import type { Person } from '../../../shared/curriculum/person.ts';
import { teamLine } from '../../../shared/curriculum/team.ts';
import { wordDivergence, wordFollowerState } from '../../../shared/i18n/department/word-divergence.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { GridPart } from '../../ui/grid-part.tsx';
import { useDepartmentRoute } from '../department/department-routes.ts';
import { useCurriculumWords } from './use-curriculum-words.ts';

const rowHeight = 34;
const columns = ['number', 'person', 'team', 'version', 'givenBy', 'state', 'reasons'] as const;

/** People and teams by id, with the whole name of a team. */
function useNames() {
  const department = useApp((state) => state.department);
  return useMemo(() => {
    const teams = new Map((department?.teams ?? []).map((team) => [team.id, team]));
    const path = (id: string | null) =>
      [...teamLine(teams, id)]
        .reverse()
        .map(({ name }) => name)
        .join(' / ');
    return { teams, path, people: new Map((department?.people ?? []).map((person) => [person.id, person])) };
  }, [department]);
}

interface RowProps {
  readonly follower: Follower;
  readonly person: Person;
  readonly team: string;
  /** From the top down. */
  readonly path: string;
  readonly giver: string;
}

function Cells({ follower, person, team, path, giver }: RowProps) {
  const text = useText();
  const language = useLanguage();
  const words = useCurriculumWords();
  const { go } = useDepartmentRoute();
  const reasons = follower.divergences.map((each) => wordDivergence(each, words, language));
  const said = reasons.join(language === 'ja' ? '／' : '; ');
  return (
    <>
      <GridPart part="gridcell" className="id">
        {person.number}
      </GridPart>
      <GridPart part="rowheader">
        <Button look="link" onPress={() => go('people', [person.id])}>
          {person.name || text('person.unnamed')}
        </Button>
      </GridPart>
      <GridPart part="gridcell" title={path}>
        {team}
      </GridPart>
      <GridPart part="gridcell">{text('curricula.versionOf', { n: follower.version })}</GridPart>
      <GridPart part="gridcell">{giver}</GridPart>
      <GridPart part="gridcell" className={`follower-${follower.state}`}>
        {wordFollowerState(follower.state, language)}
      </GridPart>
      <GridPart part="gridcell" title={said}>
        {said}
      </GridPart>
    </>
  );
}

export function FollowersTable({ followers }: { readonly followers: readonly Follower[] }) {
  const text = useText();
  const { people, teams, path } = useNames();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: followers.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  if (followers.length === 0) return <p className="nothing">{text('curricula.noneHere')}</p>;
  return (
    <div className="followers-scroll" ref={scroll}>
      <GridPart
        part="grid"
        aria-label={text('curricula.part.followers')}
        aria-rowcount={followers.length + 1}
        aria-colcount={columns.length}
      >
        <GridPart part="row" className="follower-row follower-head" aria-rowindex={1}>
          {columns.map((column) => (
            <GridPart key={column} part="columnheader">
              {text(`curricula.${column}`)}
            </GridPart>
          ))}
        </GridPart>
        <GridPart part="rowgroup" className="follower-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const follower = followers[index];
            const person = follower && people.get(follower.person);
            if (!follower || !person) return null;
            const giver = follower.team === null ? text('curricula.givenSelf') : (teams.get(follower.team)?.name ?? '');
            return (
              <GridPart
                key={follower.person}
                part="row"
                aria-rowindex={index + 2}
                className="follower-row"
                style={{ transform: `translateY(${start}px)` }}
              >
                <Cells
                  follower={follower}
                  person={person}
                  team={teams.get(person.team ?? '')?.name ?? ''}
                  path={path(person.team)}
                  giver={giver}
                />
              </GridPart>
            );
          })}
        </GridPart>
      </GridPart>
    </div>
  );
}
