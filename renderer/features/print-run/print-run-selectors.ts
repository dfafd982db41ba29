/** Whom a print run is for. */
import { assignmentOf } from '../../../shared/curriculum/person-question.ts';
import { teamsWithin } from '../../../shared/curriculum/team.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { AppState } from '../../store/app-state.ts';

/** The language of the paper. */
export function printLanguage({ printChoice, settings }: AppState): Language {
  return printChoice.language ?? settings.language;
}

/** Ids of those whom the choice means; null for everybody. */
export function printedPeople(state: AppState): readonly string[] | null {
  const { department, peopleBehind, printChoice } = state;
  const { who } = printChoice;
  if (!department || who.kind === 'all') return null;
  const { people, teams } = department;
  switch (who.kind) {
    case 'team': {
      const within = teamsWithin(teams, who.team);
      return people.filter(({ team }) => team !== null && within.has(team)).map(({ id }) => id);
    }
    case 'curriculum': {
      const byId = new Map(teams.map((team) => [team.id, team]));
      return people.filter((person) => assignmentOf(person, byId)?.curriculum === who.curriculum).map(({ id }) => id);
    }
    case 'shown': {
      // Somebody may have left since the list was narrowed.
      const there = new Set(people.map(({ id }) => id));
      return peopleBehind ? peopleBehind.people.filter((id) => there.has(id)) : null;
    }
  }
}
