/** Changes of curricula and of who has them, each one edit of the history. */
import { RefusalError } from '../../../shared/contract/error.ts';
import {
  type Assigned,
  type AssigningOutcome,
  assigningOutcome,
  withAssigned,
} from '../../../shared/curriculum/assigning.ts';
import { type Curriculum, type CurriculumContent, versionOf } from '../../../shared/curriculum/curriculum.ts';
import { isSameContent } from '../../../shared/curriculum/curriculum-difference.ts';
import { withProfile } from '../../../shared/curriculum/former-profiles.ts';
import type { Assignment } from '../../../shared/curriculum/person.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { curriculumChange, teamChange } from '../store/department.ts';
import type { Change } from '../store/edits.ts';
import { learnerImage, personOf } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';

type Context = Pick<ServiceContext, 'store' | 'clock' | 'newId' | 'announce'>;

/** @throws RefusalError `not-found` */
export function findCurriculum({ store }: Pick<ServiceContext, 'store'>, id: string): Curriculum {
  const content = store.department.curriculumRows.find(id);
  if (!content) throw new RefusalError('not-found', { what: 'curriculum', id });
  return { id, ...content };
}

/** @throws RefusalError `curriculum-refused` where there is no version yet */
function newestOf({ id, draft, versions }: Curriculum): Assignment {
  const newest = versions.at(-1);
  if (!newest) throw new RefusalError('curriculum-refused', { problem: 'unpublished', name: draft.name, count: 0 });
  return { curriculum: id, version: newest.version };
}

/** @throws RefusalError `curriculum-refused` where the model learner has no roadmap */
function refuseUnplanned(name: string, { status, uncovered, conflicts }: Roadmap): void {
  if (status !== 'infeasible') return;
  const problem = uncovered.length > 0 ? 'uncovered' : 'clash';
  throw new RefusalError('curriculum-refused', { problem, name, count: uncovered.length || conflicts.length });
}

export function createCurriculumEdits(context: Context) {
  const { store, clock, newId, announce } = context;
  const changed = (what: 'department' | 'learners') => announce({ name: 'store.changed', data: { what } });

  const put = (label: string, { id, ...content }: Curriculum): Curriculum => {
    store.edits.make(label, clock.now(), [curriculumChange(id, content)]);
    changed('department');
    return findCurriculum(context, id);
  };

  const create = (label: string, draft: CurriculumContent): Curriculum =>
    put(label, { id: newId(), createdAt: clock.now(), draft, versions: [] });

  const save = (id: string | null, draft: CurriculumContent): Curriculum =>
    id === null
      ? create('curriculum.create', draft)
      : put('curriculum.save', { ...findCurriculum(context, id), draft });

  /** @param planned the roadmap of the model learner for `content`, the draft when it was asked for. */
  const publish = (id: string, content: CurriculumContent, change: string, planned: Roadmap): Curriculum => {
    refuseUnplanned(content.name, planned);
    const curriculum = findCurriculum(context, id);
    const newest = curriculum.versions.at(-1);
    if (newest && isSameContent(newest.content, content))
      throw new RefusalError('curriculum-refused', { problem: 'unchanged', name: content.name, count: 0 });
    const version = { version: (newest?.version ?? 0) + 1, publishedAt: clock.now(), change, content };
    return put('curriculum.publish', { ...curriculum, versions: [...curriculum.versions, version] });
  };

  const outcomeOf = (assigned: Assigned): AssigningOutcome =>
    assigningOutcome(
      store.learners.list().map(personOf),
      store.department.teams(),
      assigned,
      new Map(store.department.curricula().map((curriculum) => [curriculum.id, curriculum])),
    );

  /** The rows that change; a person's history tells what they had before. */
  const changesOf = (assigned: Assigned): readonly Change[] => {
    const learners = store.learners.list();
    const teams = store.department.teams();
    const after = withAssigned(learners.map(personOf), teams, assigned);
    const now = clock.now();
    const people = learners.flatMap((learner, at): readonly Change[] => {
      const profile = { ...learner.profile, curriculum: after.people[at]?.curriculum ?? null };
      const next = withProfile(learner, { name: learner.name, profile }, now);
      return next === learner ? [] : [{ aggregate: 'learner', id: learner.id, after: learnerImage(next) }];
    });
    const changedTeams = after.teams.flatMap(({ id, ...content }, at) =>
      content.curriculum === teams[at]?.curriculum ? [] : [teamChange(id, content)],
    );
    return [...people, ...changedTeams];
  };

  const make = (label: string, changes: readonly Change[]) => {
    if (changes.length === 0) return;
    store.edits.make(label, clock.now(), changes);
    changed('department');
    if (changes.some(({ aggregate }) => aggregate === 'learner')) changed('learners');
  };

  const give = (label: string, assigned: Assigned, dryRun: boolean): AssigningOutcome => {
    const outcome = outcomeOf(assigned);
    if (!dryRun) make(label, changesOf(assigned));
    return outcome;
  };

  const assign = (
    people: readonly string[],
    teams: readonly string[],
    assignment: Assignment | null,
    dryRun: boolean,
  ): AssigningOutcome => {
    if (assignment && versionOf(findCurriculum(context, assignment.curriculum), assignment.version) === null)
      throw new RefusalError('not-found', { what: 'curriculum', id: `${assignment.curriculum} ${assignment.version}` });
    const known = new Set(store.learners.list().map(({ id }) => id));
    for (const id of people) if (!known.has(id)) throw new RefusalError('not-found', { what: 'person', id });
    for (const id of teams)
      if (!store.department.teamRows.find(id)) throw new RefusalError('not-found', { what: 'team', id });
    const all = (ids: readonly string[]) => new Map(ids.map((id) => [id, assignment]));
    return give('curriculum.assign', { people: all(people), teams: all(teams) }, dryRun);
  };

  /** What people and teams have of a curriculum, each with something else instead. */
  const holders = (id: string, instead: Assignment | null): Assigned => {
    const of = (list: readonly { readonly id: string; readonly curriculum: Assignment | null }[]) =>
      new Map(list.flatMap((each) => (each.curriculum?.curriculum === id ? [[each.id, instead] as const] : [])));
    return { people: of(store.learners.list().map(personOf)), teams: of(store.department.teams()) };
  };

  const moveFollowers = (id: string, dryRun: boolean): AssigningOutcome =>
    give('curriculum.move', holders(id, newestOf(findCurriculum(context, id))), dryRun);

  const remove = (id: string, instead: Assignment | null | 'refuse', dryRun: boolean): AssigningOutcome => {
    const { draft } = findCurriculum(context, id);
    const assigned = holders(id, instead === 'refuse' ? null : instead);
    const outcome = outcomeOf(assigned);
    if (dryRun) return outcome;
    const { people, teams, affected } = outcome;
    if (instead === 'refuse' && people.length + teams.length > 0)
      throw new RefusalError('curriculum-in-use', { name: draft.name, people: affected.length, teams: teams.length });
    make('curriculum.remove', [...changesOf(assigned), curriculumChange(id, null)]);
    return outcome;
  };

  const newest = (id: string): Assignment => newestOf(findCurriculum(context, id));

  return { create, save, publish, assign, moveFollowers, remove, newest };
}
