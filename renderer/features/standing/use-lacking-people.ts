/** Opens the people who lack a skill item: they are looked up when asked for. */
import type { TeamGap } from '../../../shared/curriculum/standing/team-gaps.ts';
import { useApp } from '../../store/use-app.ts';
import { useShowPeople } from '../department/department-routes.ts';

export function useLackingPeople(): (gap: Pick<TeamGap, 'team' | 'item'>, title: string) => Promise<void> {
  const find = useApp((state) => state.findItemPeople);
  const notifyFailure = useApp((state) => state.notifyFailure);
  const showPeople = useShowPeople();
  return async ({ team, item }, title) => {
    try {
      const { lacks } = await find('gaps', { item, group: { team } });
      showPeople({ title, people: lacks });
    } catch (cause) {
      notifyFailure(cause);
    }
  };
}
