/** Where a department stands: levels, skills, gaps, who is closest to the top, and what expires. */

import { RefusalError } from '../../../shared/contract/error.ts';
import { rankClosest } from '../../../shared/curriculum/standing/closest-to-top.ts';
import { expiringCertificates } from '../../../shared/curriculum/standing/expiring-certificates.ts';
import { countLevels } from '../../../shared/curriculum/standing/level-counts.ts';
import { pictureSkills, skillRows } from '../../../shared/curriculum/standing/skill-picture.ts';
import { groupPeople } from '../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingPerson } from '../../../shared/curriculum/standing/standing-person.ts';
import { gapsByTeam, peopleOfItem } from '../../../shared/curriculum/standing/team-gaps.ts';
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';
import { checkSpecialty, createStandingPeople, peopleWithin } from './standing-people.ts';

/** Gaps told at once; the largest come first, and a file holds all of them. */
const mostGaps = 1_000;

export function createStandingService(context: ServiceContext) {
  const everybody = createStandingPeople(context);
  return {
    'standing.levels': ({ filter }) => {
      const read = everybody();
      return countLevels(peopleWithin(read, filter), read.inUse.planner.standard, read.today);
    },
    'standing.skills': ({ filter, specialty, level, grouping }) => {
      const read = everybody();
      checkSpecialty(read.inUse, specialty, level);
      const groups = groupPeople(peopleWithin(read, filter), grouping, filter.team, read.teams);
      return pictureSkills(groups, read.inUse.planner.standard, specialty, level);
    },
    'standing.skillRows': ({ specialty, level, people }) => {
      const read = everybody();
      checkSpecialty(read.inUse, specialty, level);
      const byId = new Map(read.people.map((each) => [each.person.id, each]));
      const asked = people.flatMap((id): readonly StandingPerson[] => {
        const found = byId.get(id);
        return found ? [found] : [];
      });
      return skillRows(asked, read.inUse.planner.standard, specialty, level);
    },
    'standing.gaps': ({ filter, level, grouping }) => {
      const read = everybody();
      const { standard, catalogue } = read.inUse.planner;
      const groups = groupPeople(peopleWithin(read, filter), grouping, filter.team, read.teams);
      return gapsByTeam(groups, standard, catalogue, level, mostGaps);
    },
    'standing.itemPeople': ({ filter, level, grouping, item, group }) => {
      const read = everybody();
      const { standard, catalogue } = read.inUse.planner;
      if (!standard.skillItems.has(item)) throw new RefusalError('unknown-item', { item, field: 'item' });
      const people = peopleWithin(read, filter);
      const groups = groupPeople(people, grouping, filter.team, read.teams);
      const asked = group === null ? people : (groups.find(({ team }) => team === group.team)?.people ?? []);
      return peopleOfItem(asked, standard, catalogue, level, item);
    },
    'standing.closest': ({ filter, order }) => {
      const read = everybody();
      return rankClosest(peopleWithin(read, filter), read.inUse.planner.standard, order);
    },
    'standing.certificates': ({ filter, within }) => {
      const read = everybody();
      return expiringCertificates(peopleWithin(read, filter), read.today, within);
    },
  } satisfies Partial<Services>;
}
