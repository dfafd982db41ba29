/** The department's own catalogue: courses, groups, states, sessions. Built-in courses are never changed. */
import { entriesOf, type RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { checkCatalogue } from '../../../shared/catalogue/check-catalogue.ts';
import type { CourseState } from '../../../shared/catalogue/own-catalogue.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { type Course, courseSchema } from '../../../shared/model/catalogue-schema.ts';
import type { Services } from '../dispatch.ts';
import type { StandardInUse } from '../planning.ts';
import type { RowVersion } from '../store/catalogue-rows.ts';
import type { ServiceContext } from './context.ts';
import { entriesOfPerson, followRecords } from './person-record.ts';
import { validateCourse, validateGroup } from './validate-course.ts';

function findCourse({ catalogue }: StandardInUse, id: string): Course {
  const course = catalogue.courses.find((entry) => entry.id === id);
  if (!course) throw new RefusalError('not-found', { what: 'course', id });
  return course;
}

function isBuiltIn({ builtIn }: StandardInUse, id: string): boolean {
  return builtIn.courses.some((course) => course.id === id);
}

/** Plans of the standard in use whose roadmap holds a course now. */
async function plansWith({ store, planning, runner, clock }: ServiceContext, course: string) {
  const inUse = planning.current();
  const names = new Map(store.learners.list().map((learner) => [learner.id, learner.name]));
  const found = [];
  const plans = store.plans.ofPresent().filter(({ standard }) => standard === inUse.id);
  for (const plan of plans.map(followRecords(store, planning, clock.today()))) {
    const roadmap = await runner.ask<'plan'>({ kind: 'plan', request: plan.request }, inUse).catch(() => null);
    if (!roadmap?.stages.some(({ courses }) => courses.some((entry) => entry.id === course))) continue;
    found.push({ plan: plan.id, name: plan.name, learner: plan.learner, learnerName: names.get(plan.learner) ?? '' });
  }
  return found;
}

/** Courses that a record names, whatever their status. */
function coursesNamed(entries: readonly RecordEntry[]): readonly string[] {
  return entriesOf(entries, 'course').map(({ content }) => content.course);
}

/**
 * Refuses where somebody's record or question names the course, by its id or by a former one that nothing else bears:
 * it should be retired instead.
 */
function refuseIfNamed({ store, planning }: ServiceContext, { id, aliases = [] }: Course): void {
  const { id: standard, catalogue } = planning.current();
  const others = new Set(catalogue.courses.map((course) => course.id));
  const names = new Set([id, ...aliases.filter((alias) => !others.has(alias))]);
  const namesIt = (ids: readonly string[]) => ids.some((name) => names.has(name));
  // Whoever has left may come back, with a record and plans that still name it.
  const people = [...store.learners.list(), ...store.learners.removed()].filter((person) =>
    namesIt(coursesNamed(entriesOfPerson(store, person))),
  );
  const plans = store.plans
    .list()
    .filter((plan) => plan.standard === standard)
    .filter(({ request }) => namesIt([...request.locked, ...request.excluded]));
  if (people.length + plans.length === 0) return;
  throw new RefusalError('course-in-use', {
    id,
    plans: plans.map(({ name }) => name),
    people: people.map(({ name }) => name || unnamed),
  });
}

/** Stands for a person who has given no name. */
const unnamed = '—';

/** Writes versions as one edit and makes everything anew that rests on the catalogue. */
export function changeCatalogue(
  { store, planning, clock, announce }: ServiceContext,
  label: string,
  versions: Iterable<RowVersion>,
): void {
  store.edits.addVersions(label, clock.now(), versions);
  planning.refresh();
  announce({ name: 'store.changed', data: { what: 'catalogue' } });
}

/** An own version of a course under a new id. Where it replaces the other, it answers to its name as well. */
function copyOf(course: Course, newId: string, replace: boolean, builtIn: boolean): Course {
  const aliases = replace ? [...new Set([...(course.aliases ?? []), course.id])] : [];
  const { aliases: _former, ...rest } = course;
  return {
    ...rest,
    id: newId,
    source: 'imported',
    ...(builtIn ? { basedOn: course.id } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** An id of a course takes fewer letters than an id of the contract does. */
function refuseBadId(copy: Course): void {
  const issue = courseSchema.safeParse(copy).error?.issues[0];
  if (issue) throw new RefusalError('invalid-input', { path: 'newId', problem: issue.message });
}

export function createCatalogueService(context: ServiceContext) {
  const { planning } = context;
  const row = (kind: RowVersion['kind'], id: string, content: unknown): RowVersion => ({
    standard: planning.current().id,
    kind,
    id,
    content,
  });
  return {
    'catalogue.states': () => ({ ...planning.current().catalogue.states }),
    'catalogue.find': ({ query, filter, offset, limit }) => {
      const found = planning.current().search().find(query, filter);
      return { total: found.length, courses: found.slice(offset, offset + limit) };
    },
    'catalogue.saveCourse': ({ course }) => {
      if (isBuiltIn(planning.current(), course.id)) throw new RefusalError('course-is-built-in', { id: course.id });
      validateCourse(course, planning.current());
      changeCatalogue(context, 'course.save', [row('course', course.id, course)]);
      return course;
    },
    'catalogue.copyCourse': ({ id, newId, replace }) => {
      const inUse = planning.current();
      const course = findCourse(inUse, id);
      if (inUse.catalogue.courses.some((entry) => entry.id === newId))
        throw new RefusalError('course-exists', { id: newId });
      const copy = copyOf(course, newId, replace, isBuiltIn(inUse, id));
      refuseBadId(copy);
      const off = replace ? [row('state', id, 'off')] : [];
      changeCatalogue(context, 'course.copy', [row('course', newId, copy), ...off]);
      return copy;
    },
    'catalogue.setState': ({ ids, state }) => {
      for (const id of ids) findCourse(planning.current(), id);
      changeCatalogue(
        context,
        `course.${state}`,
        ids.map((id) => row('state', id, stateContent(state))),
      );
      return {};
    },
    'catalogue.removeCourses': ({ ids }) => {
      for (const id of ids) {
        if (isBuiltIn(planning.current(), id)) throw new RefusalError('course-is-built-in', { id });
        refuseIfNamed(context, findCourse(planning.current(), id));
      }
      const gone = new Set(ids);
      const sessions = planning.current().own.sessions.filter(({ course }) => gone.has(course));
      changeCatalogue(context, 'course.remove', [
        ...[...gone].flatMap((id) => [row('course', id, null), row('state', id, null)]),
        ...sessions.map(({ id }) => row('session', id, null)),
      ]);
      return {};
    },
    'catalogue.saveGroup': ({ group }) => {
      if (planning.current().builtIn.groups.some(({ id }) => id === group.id))
        throw new RefusalError('group-is-built-in', { id: group.id });
      validateGroup(group, planning.current());
      changeCatalogue(context, 'group.save', [row('group', group.id, group)]);
      return group;
    },
    'catalogue.removeGroup': ({ id }) => {
      const { own, builtIn, catalogue } = planning.current();
      if (builtIn.groups.some((group) => group.id === id)) throw new RefusalError('group-is-built-in', { id });
      if (!own.groups.some((group) => group.id === id)) throw new RefusalError('not-found', { what: 'group', id });
      const courses = catalogue.courses.filter(({ group }) => group === id).length;
      if (courses > 0) throw new RefusalError('group-in-use', { id, courses });
      changeCatalogue(context, 'group.remove', [row('group', id, null)]);
      return {};
    },
    'catalogue.check': () => checkCatalogue(planning.current().catalogue, planning.current().planner.standard),
    'catalogue.usage': async ({ id }) => ({ plans: await plansWith(context, findCourse(planning.current(), id).id) }),
  } satisfies Partial<Services>;
}

/** Active is the state of a course of which nothing is said. */
function stateContent(state: CourseState): CourseState | null {
  return state === 'active' ? null : state;
}

export function createSessionsService(context: ServiceContext) {
  const { planning } = context;
  const row = (id: string, content: unknown): RowVersion => ({
    standard: planning.current().id,
    kind: 'session',
    id,
    content,
  });
  return {
    'sessions.list': () => planning.current().own.sessions,
    'sessions.save': ({ session }) => {
      findCourse(planning.current(), session.course);
      changeCatalogue(context, 'session.save', [row(session.id, session)]);
      return session;
    },
    'sessions.remove': ({ id }) => {
      if (!planning.current().own.sessions.some((session) => session.id === id))
        throw new RefusalError('not-found', { what: 'session', id });
      changeCatalogue(context, 'session.remove', [row(id, null)]);
      return {};
    },
  } satisfies Partial<Services>;
}
