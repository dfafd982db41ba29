/** Changes of people, each one edit of the history: added, changed, taken out, brought back. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { PeopleOutcome, PeopleProblem } from '../../../shared/contract/people-methods.ts';
import { leavingProblems, returningProblems } from '../../../shared/curriculum/check-leaving.ts';
import { changeProblems } from '../../../shared/curriculum/check-people.ts';
import { withProfile } from '../../../shared/curriculum/former-profiles.ts';
import { emptyProfile, type Profile } from '../../../shared/curriculum/person.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import { sessionChange } from '../store/department.ts';
import type { Change } from '../store/edits.ts';
import { learnerImage, type StoredLearner } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';
import { gatherGround, gatherLeaving, sessionsToCome } from './people-gathering.ts';

/** Somebody of whom no more is known than is given. */
export function newLearner(
  person: Pick<StoredLearner, 'id' | 'name' | 'owner' | 'createdAt'>,
  profile = emptyProfile,
): StoredLearner {
  return { ...person, known: emptyRecord, profile, former: [], removedAt: null };
}

export function learnerChange(learner: StoredLearner): Change {
  return { aggregate: 'learner', id: learner.id, after: learnerImage(learner) };
}

/** Some of the people, in the order asked for, each once. @throws RefusalError `not-found` */
function peopleOf(people: readonly StoredLearner[], ids: readonly string[]): readonly StoredLearner[] {
  const all = new Map(people.map((person) => [person.id, person]));
  return [...new Set(ids)].map((id) => {
    const person = all.get(id);
    if (!person) throw new RefusalError('not-found', { what: 'person', id });
    return person;
  });
}

/** @throws RefusalError `people-refused` with the first error */
export function refuseErrors(problems: readonly PeopleProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors[0]) throw new RefusalError('people-refused', { problem: errors[0], problems: errors.length });
}

/** Sessions to come without some people. */
function leavingRosters(context: Pick<ServiceContext, 'store'>, ids: ReadonlySet<string>): Change[] {
  return sessionsToCome(context).flatMap(({ id, ...session }) => {
    const roster = session.roster.filter(({ person }) => !ids.has(person));
    return roster.length === session.roster.length ? [] : [sessionChange(id, { ...session, roster })];
  });
}

export interface PeopleChange {
  readonly ids: readonly string[];
  readonly name?: string | undefined;
  readonly change: { readonly [Field in keyof Profile]?: Profile[Field] | undefined };
}

/** The profile with what is said anew; what is not mentioned stays. */
function changedProfile(profile: Profile, change: PeopleChange['change']): Profile {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...profile, ...Object.fromEntries(said) };
}

export function createPeopleEdits(context: ServiceContext) {
  const { store, clock, newId, announce } = context;
  const make = (label: string, changes: readonly Change[]) => store.edits.make(label, clock.now(), changes);
  const everythingChanged = () => announce({ name: 'store.changed', data: { what: 'all' } });
  const learnersChanged = () => announce({ name: 'store.changed', data: { what: 'learners' } });

  const create = (name: string, profile: Profile): StoredLearner => {
    const learner = newLearner({ id: newId(), name, owner: false, createdAt: clock.now() }, profile);
    const change = { id: learner.id, name, isNew: true, before: emptyProfile, after: profile };
    refuseErrors(changeProblems([change], gatherGround(context, store.learners.list())));
    make('learner.create', [learnerChange(learner)]);
    learnersChanged();
    return learner;
  };

  const change = (asked: PeopleChange, dryRun: boolean): PeopleOutcome => {
    const people = store.learners.list();
    const now = clock.now();
    const pairs = peopleOf(people, asked.ids).map((before) => {
      const profile = changedProfile(before.profile, asked.change);
      return { before, after: withProfile(before, { name: asked.name ?? before.name, profile }, now) };
    });
    const changed = pairs.filter(({ before, after }) => before !== after);
    const problems = changeProblems(
      changed.map(({ before, after: { id, name, profile } }) => ({
        id,
        name,
        isNew: false,
        before: before.profile,
        after: profile,
      })),
      gatherGround(context, people),
    );
    if (!dryRun) refuseErrors(problems);
    if (!dryRun && changed.length > 0) {
      make(
        'learner.change',
        changed.map(({ after }) => learnerChange(after)),
      );
      learnersChanged();
    }
    return { changed: changed.length, problems };
  };

  const remove = (ids: readonly string[], dryRun: boolean): PeopleOutcome => {
    const leaving = peopleOf(store.learners.list(), ids);
    const problems = leavingProblems(gatherLeaving(context, leaving));
    if (!dryRun) {
      refuseErrors(problems);
      const removedAt = clock.now();
      make('learner.remove', [
        ...leavingRosters(context, new Set(leaving.map(({ id }) => id))),
        ...leaving.map((person) => learnerChange({ ...person, removedAt })),
      ]);
      everythingChanged();
    }
    return { changed: leaving.length, problems };
  };

  const restore = (ids: readonly string[], dryRun: boolean): PeopleOutcome => {
    const returning = peopleOf(store.learners.removed(), ids);
    const numbered = ({ id, name, profile: { number } }: StoredLearner) => ({ id, name, number });
    const problems = returningProblems(returning.map(numbered), store.learners.list().map(numbered));
    if (!dryRun) {
      refuseErrors(problems);
      make(
        'learner.restore',
        returning.map((person) => learnerChange({ ...person, removedAt: null })),
      );
      everythingChanged();
    }
    return { changed: returning.length, problems };
  };

  return { create, change, remove, restore };
}
