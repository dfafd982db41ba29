/** Small random catalogues and questions under the small standard, hostile on purpose: rings, spans, unknown prices. */
import fc from 'fast-check';
import { type Attainment, attainment } from '../../shared/model/attainment.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { objectives, type PlanRequest } from '../../shared/model/plan-request.ts';
import { course, record, request } from './planner-fixture.ts';

/** A catalogue and a question about it. */
export interface World {
  readonly courses: readonly Course[];
  readonly request: PlanRequest;
}

const attainments: readonly Attainment[] = ['team-a', 'team-b', 'work-a', 'work-b', 'care-a'].flatMap((item) =>
  [1, 2, 3].map((level) => attainment(item, level)),
);

/** Halves, and often one of a few amounts, so that equal sums are common. */
const halves = (from: number, to: number) =>
  fc.oneof(
    fc.integer({ min: from * 2, max: to * 2 }).map((value) => value / 2),
    fc.constantFrom(1, 2, 3, 6, 12).filter((value) => value >= from && value <= to),
  );

function randomCourse(id: string, ids: readonly string[]): fc.Arbitrary<Course> {
  const leaf = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constant('nowhere') },
  );
  const group = fc.uniqueArray(leaf, { minLength: 1, maxLength: 3 });
  return fc
    .record({
      specialties: fc.constantFrom(['alpha'], ['alpha'], ['alpha', 'beta'], ['alpha', 'beta'], ['beta']),
      levels: fc.constantFrom([1, 1], [1, 1], [1, 1], [2, 2], [3, 3], [1, 2], [2, 3], [1, 3]) as fc.Arbitrary<
        [number, number]
      >,
      group: fc.constantFrom('group-first', 'group-second'),
      length: fc.oneof(
        { weight: 4, arbitrary: fc.record({ eLearningHours: halves(0.5, 30), classDays: fc.constant(null) }) },
        { weight: 3, arbitrary: fc.record({ eLearningHours: fc.constant(null), classDays: halves(0.5, 4) }) },
        { weight: 2, arbitrary: fc.record({ eLearningHours: halves(1, 12), classDays: halves(0.5, 3) }) },
        { weight: 1, arbitrary: fc.constant({ eLearningHours: null, classDays: null }) },
      ),
      cost: fc.oneof(
        fc.constant(null),
        fc.integer({ min: 0, max: 6 }).map((value) => value * 1_000),
      ),
      prerequisites: fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: fc.array(group, { minLength: 1, maxLength: 2 }) },
      ),
      teaches: fc.subarray([...attainments], { minLength: 3, maxLength: 12 }),
    })
    .map(({ length, ...rest }) => course(id, { ...rest, ...length, methods: methodsOf(length) }));
}

function methodsOf({ eLearningHours, classDays }: Pick<Course, 'eLearningHours' | 'classDays'>): string[] {
  const methods = [...(eLearningHours === null ? [] : ['e-learning']), ...(classDays === null ? [] : ['lecture'])];
  return methods.length > 0 ? methods : ['community'];
}

function randomRequest(ids: readonly string[], methods: readonly string[]): fc.Arbitrary<PlanRequest> {
  const few = (most: number) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: most });
  const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
  const sometimes = <Value>(usual: Value, other: fc.Arbitrary<Value>) => fc.oneof(fc.constant(usual), other);
  return fc
    .record({
      target: fc.constantFrom(
        ['alpha', 0, 1],
        ['alpha', 0, 2],
        ['alpha', 1, 2],
        ['alpha', 2, 3],
        ['alpha', 0, 3],
        ['beta', 1, 2],
        ['beta', 0, 1],
      ) as fc.Arbitrary<[string, number, number]>,
      objective: fc.constantFrom(...objectives),
      start: fc.constantFrom('2027-04-01', '2027-04-28', '2027-12-24', '2028-02-29'),
      hoursPerWeek: fc.constantFrom(1, 2.5, 4, 10),
      classDaysPerMonth: fc.constantFrom(0.5, 1, 2, 5),
      locked: mostly([], few(3)),
      excluded: mostly([], few(3)),
      methods: mostly(null, fc.subarray([...methods])),
      budget: mostly(
        null,
        fc.integer({ min: 0, max: 12 }).map((value) => value * 1_000),
      ),
      completed: mostly([], few(2)),
      assessment: sometimes(
        {},
        fc.dictionary(fc.constantFrom('team', 'work', 'work-a', 'care-a'), fc.integer({ min: 0, max: 3 }), {
          maxKeys: 2,
          noNullPrototype: true,
        }),
      ),
    })
    .map(({ target: [specialty, from, to], completed, assessment, ...rest }) =>
      request({ specialty, from, to, ...rest, record: record({ completed, assessment }) }),
    );
}

/** A world of up to `most` courses. */
export function randomWorld(most: number): fc.Arbitrary<World> {
  return fc.integer({ min: 3, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `C${index}`);
    return fc.tuple(...ids.map((id) => randomCourse(id, ids))).chain((courses) => {
      const methods = [...new Set(courses.flatMap((each) => each.methods))];
      return randomRequest(ids, methods).map((asked) => ({ courses, request: asked }));
    });
  });
}
