/** The catalogue's own checks: what would make a roadmap impossible or wrong, and where. */
import type { Attainment } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { highestLevel } from '../model/standard-index.ts';
import { required } from '../planner/required.ts';
import type { EffectiveCatalogue } from './effective-catalogue.ts';
import { foldText } from './fold-text.ts';

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

interface Checked {
  readonly catalogue: EffectiveCatalogue;
  readonly standard: StandardIndex;
  readonly active: readonly Course[];
  readonly byId: ReadonlyMap<string, Course>;
}

/** The course that a prerequisite leaf stands for, aliases followed; undefined where there is none on offer. */
function resolve(leaf: string, { byId, catalogue }: Checked): Course | undefined {
  return byId.get(leaf) ?? byId.get(catalogue.aliases.get(leaf) ?? '');
}

/** Courses that can be taken in some order, found as the planner finds them. */
function reachable(checked: Checked): ReadonlySet<string> {
  const done = new Set<string>();
  let waiting = [...checked.active];
  for (;;) {
    const still = waiting.filter((course) => {
      const open = course.prerequisites.every((group) =>
        group.some((leaf) => done.has(resolve(leaf, checked)?.id ?? '')),
      );
      if (open) done.add(course.id);
      return !open;
    });
    if (still.length === waiting.length) return done;
    waiting = still;
  }
}

/** A way that leads back to its own beginning among courses that wait for each other. */
function cycleFrom(start: Course, stuck: ReadonlySet<string>, checked: Checked): readonly string[] {
  const path: string[] = [];
  let at: Course | undefined = start;
  while (at && !path.includes(at.id)) {
    path.push(at.id);
    const open: readonly string[] | undefined = at.prerequisites.find((group) =>
      group.every((leaf) => stuck.has(resolve(leaf, checked)?.id ?? leaf)),
    );
    at = open?.map((leaf) => resolve(leaf, checked)).find((course) => course !== undefined);
  }
  return at ? path.slice(path.indexOf(at.id)) : [];
}

/** Every cycle once, told from its smallest id on. */
function cycles(checked: Checked): Finding[] {
  const done = reachable(checked);
  const stuck = new Set(checked.active.filter(({ id }) => !done.has(id)).map(({ id }) => id));
  const found = new Map<string, Finding>();
  const inCycle = new Set<string>();
  for (const id of stuck) {
    const course = checked.byId.get(id);
    const path = course ? cycleFrom(course, stuck, checked) : [];
    if (path.length === 0) continue;
    const smallest = path.indexOf([...path].sort()[0] ?? '');
    const courses = [...path.slice(smallest), ...path.slice(0, smallest)];
    for (const member of courses) inCycle.add(member);
    found.set(courses.join(), { kind: 'cycle', severity: 'error', courses });
  }
  const waiting = [...stuck]
    .filter((id) => !inCycle.has(id))
    .map((course): Finding => ({ kind: 'unreachable', severity: 'error', course }));
  return [...found.values(), ...waiting];
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
    const found = resolve(leaf, checked) ?? checked.catalogue.courses.find(({ id }) => id === leaf);
    if (!found) return [{ kind: 'unknown-prerequisite', severity: 'error', course: course.id, name: leaf }];
    return found.levels[0] > course.levels[1]
      ? [{ kind: 'level-inversion', severity: 'error', course: course.id, prerequisite: leaf }]
      : [];
  });
}

function nameFindings(course: Course, checked: Checked): Finding[] {
  const { standard, catalogue } = checked;
  const unknown = (field: string, name: string): Finding => ({
    kind: 'unknown-name',
    severity: 'error',
    course: course.id,
    field,
    name,
  });
  const sheet = standard.standard.courseSheet;
  const findings: Finding[] = [];
  if (!catalogue.groups.some(({ id }) => id === course.group)) findings.push(unknown('group', course.group));
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
    byTitle.set(key, [...(byTitle.get(key) ?? []), id]);
  }
  return [...byTitle.values()]
    .filter(({ length }) => length > 1)
    .map((courses): Finding => ({ kind: 'duplicate', severity: 'warning', courses }));
}

/** Everything that is to be looked at, in a fixed order. Courses switched off or retired are not on offer. */
export function checkCatalogue(catalogue: EffectiveCatalogue, standard: StandardIndex): readonly Finding[] {
  const active = catalogue.courses.filter(({ id }) => (catalogue.states[id] ?? 'active') === 'active');
  const checked: Checked = { catalogue, standard, active, byId: new Map(active.map((course) => [course.id, course])) };
  return [
    ...cycles(checked),
    ...uncovered(checked),
    ...active.flatMap((course) => [...prerequisiteFindings(course, checked), ...nameFindings(course, checked)]),
    ...orphans(checked),
    ...duplicates(checked),
  ];
}
