/** Learners as JSON for other programs, documented in docs/formats. */
import { teamPath } from '../../../../shared/exchange/team-names.ts';
import type { LearnersData } from './learners-table.ts';

/** Everybody with what planning came to; teams as names from the top down. */
export function learnersDocument({ people, teams, answers }: LearnersData, date: string) {
  const byId = new Map(teams.map((team) => [team.id, team]));
  return {
    format: 'michishirube-learners',
    version: 1,
    date,
    learners: people.map(({ id, name, profile, completed, examinations }) => {
      const { number, kana, team, specialty, current, target, due } = profile;
      const path = team === null ? [] : teamPath(byId, team);
      const plan = answers.get(id) ?? null;
      return { id, number, name, kana, team: path, specialty, current, target, due, completed, examinations, plan };
    }),
  };
}
