/** Names of what the standing speaks of, in the words of the screen. */
import { useMemo } from 'react';
import type { Person } from '../../../shared/curriculum/person.ts';
import { itemTitles } from '../../../shared/curriculum/standing/item-titles.ts';
import { type Team, teamLine } from '../../../shared/curriculum/team.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';

export interface StandingNames {
  readonly people: ReadonlyMap<string, Person>;
  readonly teams: ReadonlyMap<string, Team>;
  person(id: string): string;
  team(id: string | null): string;
  specialty(id: string | null): string;
  item(id: string): string;
  /** With its area where several items bear the name. */
  itemTitle(id: string): string;
  level(level: number | null): string;
  /** `CSM-601 Commanding major incidents` */
  course(id: string): string;
}

/** Lookups that stay the same while the department, the standard and the language do. */
export function useStandingNames(): StandingNames {
  const text = useText();
  const language = useLanguage();
  const { index, courses } = useReference();
  const department = useApp((state) => state.department);
  return useMemo(() => {
    const people = new Map((department?.people ?? []).map((person) => [person.id, person]));
    const itemTitle = itemTitles(index, language, text('gap.radar.common'));
    const teams = new Map((department?.teams ?? []).map((team) => [team.id, team]));
    return {
      people,
      teams,
      person: (id) => people.get(id)?.name ?? id,
      team: (id) => {
        const [own, above] = teamLine(teams, id);
        if (!own) return text('standing.noTeam');
        // The team at the very top says nothing of one that lies in it.
        return above && above.parent !== null ? `${above.name} › ${own.name}` : own.name;
      },
      specialty: (id) => (id === null ? text('standing.noSpecialty') : (index.specialties.get(id)?.[language] ?? id)),
      item: (id) => index.skillItems.get(id)?.[language] ?? id,
      itemTitle,
      level: (level) => (level === null ? text('standing.noLevel') : levelName(level, text)),
      course: (id) => {
        const course = courses.get(id);
        return course ? `${id} ${course.title[language]}` : id;
      },
    };
  }, [department, text, language, index, courses]);
}
