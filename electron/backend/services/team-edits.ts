/** Changes of teams, each one edit of the history together with the people whom it moves. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { isPublished } from '../../../shared/curriculum/check-people.ts';
import { type TeamProblem, teamProblem, teamRemovalProblem } from '../../../shared/curriculum/check-team.ts';
import { withProfile } from '../../../shared/curriculum/former-profiles.ts';
import type { Team, TeamContent } from '../../../shared/curriculum/team.ts';
import { rulesChange, teamChange } from '../store/department.ts';
import type { Change } from '../store/edits.ts';
import type { ServiceContext } from './context.ts';
import { learnerChange } from './people-edits.ts';

function refuse(problem: TeamProblem | null): void {
  if (problem) throw new RefusalError('team-refused', problem);
}

function findTeam(teams: ReadonlyMap<string, Team>, id: string): Team {
  const team = teams.get(id);
  if (!team) throw new RefusalError('not-found', { what: 'team', id });
  return team;
}

/** A version that was given stays given; another one must have been published. */
function refuseUnknownCurriculum({ store }: ServiceContext, { name, curriculum }: TeamContent, before?: Team): void {
  if (curriculum === null) return;
  const { curriculum: id, version } = curriculum;
  if (before?.curriculum?.curriculum === id && before.curriculum.version === version) return;
  const curricula = new Map(store.department.curricula().map((each) => [each.id, each]));
  if (isPublished(curriculum, curricula)) return;
  const value = curricula.get(id)?.draft.name ?? id;
  const problem = { person: null, name, severity: 'error', code: 'unknown-curriculum', value } as const;
  throw new RefusalError('people-refused', { problem, problems: 1 });
}

/** People of a team go elsewhere, also those who have left: they may come back. */
function movedPeople({ store, clock }: ServiceContext, team: string, to: string | null): Change[] {
  return [...store.learners.list(), ...store.learners.removed()]
    .filter(({ profile }) => profile.team === team)
    .map((person) => {
      const { name, profile } = person;
      return learnerChange(withProfile(person, { name, profile: { ...profile, team: to } }, clock.now()));
    });
}

/** A budget of a team that is no more would count for nobody. */
function budgetsWithout({ store }: ServiceContext, team: string): Change[] {
  const rules = store.department.rules();
  const budgets = rules.budgets.filter((budget) => budget.team !== team);
  return budgets.length === rules.budgets.length ? [] : [rulesChange({ ...rules, budgets })];
}

export function createTeamEdits(context: ServiceContext) {
  const { store, clock, newId, announce } = context;
  const teamsById = () => new Map(store.department.teams().map((team) => [team.id, team]));

  const save = (id: string | null, content: TeamContent): Team => {
    const teams = teamsById();
    const before = id === null ? undefined : findTeam(teams, id);
    const team = { id: id ?? newId(), ...content };
    refuse(teamProblem(team, teams));
    refuseUnknownCurriculum(context, content, before);
    store.edits.make('team.save', clock.now(), [teamChange(team.id, content)]);
    announce({ name: 'store.changed', data: { what: 'department' } });
    return team;
  };

  const remove = (id: string, moveTo: string | null): void => {
    const teams = teamsById();
    findTeam(teams, id);
    if (moveTo !== null) findTeam(teams, moveTo);
    refuse(teamRemovalProblem(id, moveTo, teams));
    const below = [...teams.values()].filter(({ parent }) => parent === id);
    const people = movedPeople(context, id, moveTo);
    store.edits.make('team.remove', clock.now(), [
      ...people,
      ...below.map(({ id: child, ...content }) => teamChange(child, { ...content, parent: moveTo })),
      ...budgetsWithout(context, id),
      teamChange(id, null),
    ]);
    announce({ name: 'store.changed', data: { what: 'department' } });
    if (people.length > 0) announce({ name: 'store.changed', data: { what: 'learners' } });
  };

  return { save, remove };
}
