/** The catalogue's own checks: what would make a roadmap impossible or wrong, and where. */
import type { Attainment } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { highestLevel } from '../model/standard-index.ts';
import { compareText } from '../planner/catalogue-index.ts';
import { required } from '../planner/required.ts';
import type { EffectiveCatalogue } from './effective-catalogue.ts';
import { foldText } from './fold-text.ts';
import { courseState } from './own-catalogue.ts';

/** One thing to look at. Errors keep a roadmap from being right; warnings may be meant. */
export type Finding =
  /** Each course of the path needs the next; the last needs the first. */
  | { readonly kind: 'cycle'; readonly severity: 'error'; readonly courses: readonly string[] }
  | {
      readonly kind: 'uncovered';
      readonly severity: 'error';
      readonly specialty: string;
      readonly attainments: readonly Attainment[];
    }
  | {
      readonly kind: 'level-inversion';
      readonly severity: 'error';
      readonly course: string;
      readonly prerequisite: string;
    }
  | {
      readonly kind: 'unknown-prerequisite';
      readonly severity: 'error';
      readonly course: string;
      readonly name: string;
    }
  | { readonly kind: 'unreachable'; readonly severity: 'error'; readonly course: string }
  | {
      readonly kind: 'unknown-name';
      readonly severity: 'error';
      readonly course: string;
      readonly field: string;
      readonly name: string;
    }
  /** Teaches nothing that any of its specialties asks for. */
  | { readonly kind: 'orphan'; readonly severity: 'warning'; readonly course: string }
  /** Titles alike but for width, case and spaces. */
  | { readonly kind: 'duplicate'; readonly severity: 'warning'; readonly courses: readonly string[] };

/** What is checked: courses as they were written, with their states and former names. */
export type CheckedCatalogue = Omit<EffectiveCatalogue, 'plannable'>;

interface Checked {
  readonly catalogue: CheckedCatalogue;
  readonly standard: StandardIndex;
  /** Courses on offer, and the same by id. */
  readonly active: readonly Course[];
  readonly byId: ReadonlyMap<string, Course>;
  /** All courses, those no longer offered included. */
  readonly everyId: ReadonlyMap<string, Course>;
  readonly groups: ReadonlySet<string>;
}

/** The course that a prerequisite leaf stands for, aliases followed; undefined where there is none on offer. */
function resolve(leaf: string, { byId, catalogue }: Checked): Course | undefined {
  return byId.get(leaf) ?? byId.get(catalogue.aliases.get(leaf) ?? '');
}

/** For each course, the courses on offer that would meet each group of its prerequisites. */
type Needs = ReadonlyMap<string, readonly (readonly string[])[]>;

function needsOf(checked: Checked): Needs {
  return new Map(
    checked.active.map(({ id, prerequisites }) => [
      id,
      prerequisites.map((group) => [...new Set(group.flatMap((leaf) => resolve(leaf, checked)?.id ?? []))]),
    ]),
  );
}

/** Courses that can be taken in some order from nothing, found as the planner finds them; each is looked at once. */
function reachable(needs: Needs): ReadonlySet<string> {
  const waitingFor = new Map<string, { readonly id: string; readonly group: number }[]>();
  const open = new Map<string, Set<number>>();
  for (const [id, groups] of needs) {
    open.set(id, new Set(groups.keys()));
    for (const [group, leaves] of groups.entries())
      for (const leaf of leaves) {
        const list = waitingFor.get(leaf);
        if (list) list.push({ id, group });
        else waitingFor.set(leaf, [{ id, group }]);
      }
  }
  const done = new Set([...open].filter(([, groups]) => groups.size === 0).map(([id]) => id));
  for (const met of done) {
    for (const { id, group } of waitingFor.get(met) ?? []) {
      const groups = open.get(id);
      if (groups?.delete(group) && groups.size === 0) done.add(id);
    }
  }
  return done;
}

/** The shortest way from a course back to itself over what it waits for; null where there is none. */
function cycleThrough(start: string, waits: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const next of waits.get(at) ?? []) {
      if (next === start) {
        const path = [at];
        for (let id = at; id !== start; path.unshift(id)) id = cameFrom.get(id) ?? start;
        return path;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}

/** Cycles, each told once and from its smallest id on; then the courses that wait for something in vain. */
function cycles(checked: Checked): Finding[] {
  const needs = needsOf(checked);
  const done = reachable(needs);
  const stuck = [...needs.keys()].filter((id) => !done.has(id)).sort(compareText);
  const blocked = (id: string) => (needs.get(id) ?? []).filter((group) => !group.some((leaf) => done.has(leaf)));
  const waits = new Map(stuck.map((id) => [id, blocked(id).flat()]));
  const inCycle = new Set<string>();
  const found: Finding[] = [];
  const waiting: Finding[] = [];
  for (const id of stuck) {
    if (inCycle.has(id)) continue;
    const courses = cycleThrough(id, waits);
    if (!courses) {
      waiting.push({ kind: 'unreachable', severity: 'error', course: id });
      continue;
    }
    for (const member of courses) inCycle.add(member);
    found.push({ kind: 'cycle', severity: 'error', courses: fromSmallest(courses) });
  }
  return [...found, ...waiting];
}

function fromSmallest(path: readonly string[]): readonly string[] {
  const smallest = path.indexOf([...path].sort(compareText)[0] ?? '');
  return [...path.slice(smallest), ...path.slice(0, smallest)];
}

function uncovered({ active, standard }: Checked): Finding[] {
  return [...standard.specialties.values()].flatMap((specialty): Finding[] => {
    const taught = new Set(
      active.filter(({ specialties }) => specialties.includes(specialty.id)).flatMap(({ teaches }) => teaches),
    );
    const attainments = [...required(standard, specialty.id, highestLevel(specialty))].filter(
      (key) => !taught.has(key),
    );
    return attainments.length === 0
      ? []
      : [{ kind: 'uncovered', severity: 'error', specialty: specialty.id, attainments }];
  });
}

function prerequisiteFindings(course: Course, checked: Checked): Finding[] {
  return [...new Set(course.prerequisites.flat())].flatMap((leaf): Finding[] => {
    const found = resolve(leaf, checked) ?? checked.everyId.get(leaf);
    if (!found) return [{ kind: 'unknown-prerequisite', severity: 'error', course: course.id, name: leaf }];
    return found.levels[0] > course.levels[1]
      ? [{ kind: 'level-inversion', severity: 'error', course: course.id, prerequisite: leaf }]
      : [];
  });
}

function nameFindings(course: Course, checked: Checked): Finding[] {
  const { standard, groups } = checked;
  const unknown = (field: string, name: string): Finding => ({
    kind: 'unknown-name',
    severity: 'error',
    course: course.id,
    field,
    name,
  });
  const sheet = standard.standard.courseSheet;
  const findings: Finding[] = [];
  if (!groups.has(course.group)) findings.push(unknown('group', course.group));
  for (const id of course.specialties) if (!standard.specialties.has(id)) findings.push(unknown('specialties', id));
  if (sheet && !sheet.kinds.some(({ id }) => id === course.kind)) findings.push(unknown('kind', course.kind));
  for (const id of course.methods)
    if (sheet && !sheet.methods.some((method) => method.id === id)) findings.push(unknown('methods', id));
  for (const key of course.teaches) {
    if (!standard.knowledgeItems.has(key.slice(0, key.lastIndexOf('@')))) findings.push(unknown('teaches', key));
  }
  return findings;
}

function orphans({ active, standard }: Checked): Finding[] {
  const asked = new Map(
    [...standard.specialties.values()].map((specialty) => [
      specialty.id,
      required(standard, specialty.id, highestLevel(specialty)),
    ]),
  );
  return active
    .filter(({ specialties, teaches }) => !teaches.some((key) => specialties.some((id) => asked.get(id)?.has(key))))
    .map(({ id }): Finding => ({ kind: 'orphan', severity: 'warning', course: id }));
}

function duplicates({ active }: Checked): Finding[] {
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of active) {
    const key = foldText(title.ja);
    const alike = byTitle.get(key);
    if (alike) alike.push(id);
    else byTitle.set(key, [id]);
  }
  return [...byTitle.values()]
    .filter(({ length }) => length > 1)
    .map((courses): Finding => ({ kind: 'duplicate', severity: 'warning', courses }));
}

/** Everything that is to be looked at, in a fixed order. Courses switched off or retired are not on offer. */
export function checkCatalogue(catalogue: CheckedCatalogue, standard: StandardIndex): readonly Finding[] {
  const active = catalogue.courses.filter(({ id }) => courseState(catalogue.states, id) === 'active');
  const checked: Checked = {
    catalogue,
    standard,
    active,
    byId: new Map(active.map((course) => [course.id, course])),
    everyId: new Map(catalogue.courses.map((course) => [course.id, course])),
    groups: new Set(catalogue.groups.map(({ id }) => id)),
  };
  return [
    ...cycles(checked),
    ...uncovered(checked),
    ...active.flatMap((course) => [...prerequisiteFindings(course, checked), ...nameFindings(course, checked)]),
    ...orphans(checked),
    ...duplicates(checked),
  ];
}
