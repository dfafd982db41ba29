/** Answers of the standing, for the screen, for paper and for files alike. */
import { rankClosest } from '../../../shared/curriculum/standing/closest-to-top.ts';
import { expiringCertificates } from '../../../shared/curriculum/standing/expiring-certificates.ts';
import { countLevels } from '../../../shared/curriculum/standing/level-counts.ts';
import { pictureSkills, type SkillRow, skillRows } from '../../../shared/curriculum/standing/skill-picture.ts';
import {
  type Grouping,
  groupPeople,
  type StandingFilter,
} from '../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingPerson } from '../../../shared/curriculum/standing/standing-person.ts';
import type { StandingQuestion } from '../../../shared/curriculum/standing/standing-question.ts';
import { gapsByTeam } from '../../../shared/curriculum/standing/team-gaps.ts';
import type { StandingAnswer } from '../../../shared/paper/standing-input.ts';
import { checkSpecialty, peopleWithin, type StandingPeople } from './standing-people.ts';

type Asked<View extends StandingQuestion['view']> = Omit<Extract<StandingQuestion, { readonly view: View }>, 'view'>;

function groupsOf(read: StandingPeople, filter: StandingFilter, grouping: Grouping) {
  return groupPeople(peopleWithin(read, filter), grouping, filter.team, read.teams);
}

export function levelsOf(read: StandingPeople, { filter }: Asked<'levels'>) {
  return countLevels(peopleWithin(read, filter), read.inUse.planner.standard, read.today);
}

export function skillsOf(read: StandingPeople, { filter, specialty, level, grouping }: Omit<Asked<'skills'>, 'rows'>) {
  checkSpecialty(read.inUse, specialty, level);
  return pictureSkills(groupsOf(read, filter, grouping), read.inUse.planner.standard, specialty, level);
}

/** Rows of the map of some people, in the order asked for; whoever is not there is left out. */
export function skillRowsOf(
  read: StandingPeople,
  asked: { readonly specialty: string; readonly level: number | null; readonly people: readonly string[] },
): readonly SkillRow[] {
  const { specialty, level, people } = asked;
  checkSpecialty(read.inUse, specialty, level);
  const byId = new Map(read.people.map((each) => [each.person.id, each]));
  const found = people.flatMap((id): readonly StandingPerson[] => {
    const person = byId.get(id);
    return person ? [person] : [];
  });
  return skillRows(found, read.inUse.planner.standard, specialty, level);
}

/** @param most how many gaps are told; the largest come first */
export function gapsOf(read: StandingPeople, { filter, level, grouping }: Asked<'gaps'>, most: number) {
  const { standard, catalogue } = read.inUse.planner;
  return gapsByTeam(groupsOf(read, filter, grouping), standard, catalogue, level, most);
}

export function closestOf(read: StandingPeople, { filter, order }: Asked<'closest'>) {
  return rankClosest(peopleWithin(read, filter), read.inUse.planner.standard, order);
}

export function certificatesOf(read: StandingPeople, { filter, within }: Asked<'certificates'>) {
  return expiringCertificates(peopleWithin(read, filter), read.today, within);
}

/** The whole answer of a picture. @param mostPeople of how many people the map's rows are read */
export function answerStanding(read: StandingPeople, question: StandingQuestion, mostPeople: number): StandingAnswer {
  switch (question.view) {
    case 'levels':
      return { view: 'levels', question, data: levelsOf(read, question) };
    case 'skills': {
      const data = skillsOf(read, question);
      const people = question.rows === 'people' ? data.people.slice(0, mostPeople).map(({ id }) => id) : [];
      return { view: 'skills', question, data, rows: skillRowsOf(read, { ...question, people }) };
    }
    case 'gaps':
      return { view: 'gaps', question, data: gapsOf(read, question, Number.POSITIVE_INFINITY) };
    case 'closest':
      return { view: 'closest', question, data: closestOf(read, question) };
    case 'certificates':
      return { view: 'certificates', question, data: certificatesOf(read, question) };
  }
}
