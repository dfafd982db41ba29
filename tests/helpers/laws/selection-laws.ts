/** Laws of what is chosen: nothing better exists, the order of rows is nothing, conflicts are true and smallest. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Conflict } from '../../../shared/model/roadmap.ts';
import { planMany } from '../../../shared/planner/plan-many.ts';
import { compareKeys } from '../../../shared/planner/selection/selection-model.ts';
import { truthOf, worth } from '../brute-force.ts';
import { idsOf } from '../planner-fixture.ts';
import { type CalendarWorld, plannerOf } from '../random-calendar.ts';
import { type Law, onlyCourses, planWorld } from './law.ts';

const sorted = (ids: readonly string[]) => [...ids].sort().join();

/** Against every subset of the catalogue, tie-breaks included. */
async function worseThanBest(world: CalendarWorld): Promise<readonly string[]> {
  const { objective, deadline } = world.request;
  const truth = truthOf(world);
  const roadmap = await planWorld(world);
  const faults: string[] = [];
  const uncovered = roadmap.uncovered.map(({ knowledgeItem, level }) => `${knowledgeItem}@${level}`);
  if (sorted(uncovered) !== sorted(truth.uncovered)) faults.push(`uncovered ${uncovered}, in truth ${truth.uncovered}`);
  const ids = sorted(idsOf(roadmap));
  const open = truth.affordable.length > 0 ? truth.affordable : truth.roadmaps;
  const found = open.find((set) => sorted(set.map(({ id }) => id)) === ids);
  if (!found) return [...faults, `${ids} is no possible roadmap`];
  if (objective === 'finish' || deadline !== null) return faults;
  const value = worth(found, world.request);
  const best = open.map((set) => worth(set, world.request)).reduce((a, b) => (compareKeys(a, b) <= 0 ? a : b));
  if (compareKeys(value, best) !== 0) faults.push(`${ids} is worth ${value}, the best ${best}`);
  return faults;
}

/** Where the best in time is proven, every selection that is worth more ends too late. */
async function betterInTime(world: CalendarWorld): Promise<readonly string[]> {
  const { deadline, objective } = world.request;
  const roadmap = await planWorld(world);
  if (deadline === null || objective === 'finish' || roadmap.status !== 'optimal') return [];
  const ids = idsOf(roadmap);
  const value = worth(
    world.courses.filter(({ id }) => ids.includes(id)),
    world.request,
  );
  const better = truthOf(world).affordable.filter((set) => compareKeys(worth(set, world.request), value) < 0);
  const faults: string[] = [];
  for (const set of better) {
    const { totals } = await planWorld(world, { ...onlyCourses(world, set), deadline: null });
    if ((totals.finish ?? '') <= deadline)
      faults.push(`${set.map(({ id }) => id)} ends on ${totals.finish} and is worth more than ${ids}`);
  }
  return faults;
}

const turned = <Item>(list: readonly Item[]) => [...list.slice(1), ...list.slice(0, 1)].reverse();

/** The same world, written in another order. */
function rewritten({ courses, request, company, sessions }: CalendarWorld): CalendarWorld {
  return {
    courses: turned(courses),
    company: { ...company, daysOff: turned(company.daysOff), workingDays: turned(company.workingDays) },
    sessions: turned(sessions),
    request: {
      ...request,
      locked: turned(request.locked),
      excluded: turned(request.excluded),
      daysOff: turned(request.daysOff),
      moves: turned(request.moves),
      sessions: turned(request.sessions),
      record: { ...request.record, completed: turned(request.record.completed) },
    },
  };
}

async function anotherOrder(world: CalendarWorld): Promise<readonly string[]> {
  const [one, other] = [await planWorld(world), await planWorld(rewritten(world))].map((each) => JSON.stringify(each));
  if (one === other) return [];
  const at = [...(one ?? '')].findIndex((letter, place) => letter !== other?.[place]);
  return [`${one?.slice(at - 60, at + 60)} became ${other?.slice(at - 60, at + 60)}`];
}

/** The question with only the choices of a conflict. */
function withOnly(request: PlanRequest, choices: readonly Conflict[]): PlanRequest {
  const has = (kind: Conflict['kind']) => choices.some((choice) => choice.kind === kind);
  const named = (kind: Conflict['kind'], course: string) =>
    choices.some((choice) => choice.kind === kind && 'course' in choice && choice.course === course);
  return {
    ...request,
    locked: request.locked.filter((course) => named('locked', course)),
    excluded: request.excluded.filter((course) => named('excluded', course)),
    moves: request.moves.filter(({ course }) => named('move', course)),
    sessions: request.sessions.filter(({ course }) => named('session', course)),
    methods: has('methods') ? request.methods : null,
    providers: has('providers') ? request.providers : null,
    budget: has('budget') ? request.budget : null,
    deadline: has('deadline') ? request.deadline : null,
    daysOff: request.daysOff.filter(({ from, to, label }) =>
      choices.some(
        (choice) => choice.kind === 'day-off' && choice.from === from && choice.to === to && choice.label === label,
      ),
    ),
  };
}

/** Choices that clash do so alone, and no longer once any one of them is taken back; sets share no choice. */
async function conflictsNotSmallest(world: CalendarWorld): Promise<readonly string[]> {
  const { conflicts, otherConflicts } = await planWorld(world);
  const clashes = async (choices: readonly Conflict[]) =>
    (await planWorld(world, withOnly(world.request, choices))).conflicts.length > 0;
  const faults: string[] = [];
  const sets = [conflicts, ...otherConflicts].filter((set) => set.length > 0);
  const seen = sets.flat().map((choice) => JSON.stringify(choice));
  if (new Set(seen).size < seen.length) faults.push(`sets share a choice: ${seen}`);
  for (const set of sets) {
    if (!(await clashes(set))) faults.push(`${JSON.stringify(set)} does not clash alone`);
    for (const dropped of set) {
      const rest = set.filter((choice) => choice !== dropped);
      if (await clashes(rest)) faults.push(`${JSON.stringify(rest)} clashes as well`);
    }
  }
  return faults;
}

async function togetherNotAlone(world: CalendarWorld): Promise<readonly string[]> {
  const requests = [world.request, { ...world.request, hoursPerWeek: 7 }, world.request];
  const answers = await planMany(requests, plannerOf(world));
  const alone = await Promise.all(requests.map((request) => planWorld(world, request)));
  return answers.flatMap((answer, at) =>
    answer.ok && JSON.stringify(answer.data) === JSON.stringify(alone[at]) ? [] : [`question ${at} differs`],
  );
}

export const selectionLaws: readonly Law[] = [
  { name: 'no better selection exists', courses: 8, faults: worseThanBest },
  { name: 'nothing better ends in time', courses: 6, faults: betterInTime },
  { name: 'the order of rows is nothing', courses: 9, faults: anotherOrder },
  { name: 'conflicts are true and smallest', courses: 7, faults: conflictsNotSmallest },
  { name: 'many questions are answered as one by one', courses: 8, faults: togetherNotAlone },
];
