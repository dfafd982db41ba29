/** Opens the people who stand behind a skill item's numbers: they are looked up when asked for. */
import type { ItemPeople, TeamGap } from '../../../shared/curriculum/standing/team-gaps.ts';
import { useApp } from '../../store/use-app.ts';
import { useShowPeople } from '../department/department-routes.ts';

type Which = (people: ItemPeople) => readonly string[];

/** @returns opens those of a gap's people whom `which` picks */
export function useItemPeople(): (gap: Pick<TeamGap, 'team' | 'item'>, title: string, which: Which) => Promise<void> {
  const find = useApp((state) => state.findItemPeople);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const showPeople = useShowPeople();
  return async ({ team, item }, title, which) => {
    try {
      showPeople({ title, people: which(await find('gaps', { item, group: { team } })) });
    } catch (cause) {
      notifyFailure(cause);
    }
  };
}
