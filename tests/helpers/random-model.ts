/** Random selection models in the shape that planning poses: requirements, prerequisites, locks and sometimes a limit. */
import fc from 'fast-check';
import type { Row, SelectionModel } from '../../shared/planner/selection/selection-model.ts';

const component = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 300 }));

/** Vectors of hours, one, unknown cost and cost, and the known cost again at the end, as planning has them. */
const vector = fc
  .record({ hours: component, unknown: fc.boolean(), cost: fc.integer({ min: 0, max: 50 }) })
  .map(({ hours, unknown, cost }) => (unknown ? [hours, 1, 1, 0, 0] : [hours, 1, 0, cost, cost]));

function randomRow(columns: number, head: fc.Arbitrary<number | null>): fc.Arbitrary<Row> {
  const options = fc.uniqueArray(fc.integer({ min: 0, max: columns - 1 }), { minLength: 1, maxLength: 6 });
  return fc.record({ head, options: options.map((list) => list.sort((a, b) => a - b)) });
}

/** A model of so many columns; about one in three has a limit on the known cost. */
export function randomModel(least: number, most: number): fc.Arbitrary<SelectionModel> {
  return fc.integer({ min: least, max: most }).chain((columns) =>
    fc
      .record({
        asked: fc.array(randomRow(columns, fc.constant(null)), {
          minLength: Math.ceil(columns / 3),
          maxLength: columns,
        }),
        chained: fc.array(randomRow(columns, fc.integer({ min: 0, max: columns - 1 })), { maxLength: columns }),
        vectors: fc.array(vector, { minLength: columns, maxLength: columns }),
        most: fc.oneof(fc.constant(null), fc.constant(null), fc.integer({ min: 20, max: 400 })),
      })
      .map(({ asked, chained, vectors, most: limit }) => ({
        columns,
        rows: [...asked, ...chained],
        measure: { vectors, key: (sums: readonly number[]) => sums.slice(0, 4), linear: true, compared: 4 },
        limit: limit === null ? null : { component: 4, most: limit },
      })),
  );
}

/** A short text of a model for messages of failed tests: functions cannot be printed. */
export function describeModel({ rows, measure, limit }: SelectionModel): string {
  return JSON.stringify({ rows: rows.map(({ head, options }) => [head, options]), vectors: measure.vectors, limit });
}

/** Vectors whose sums need more digits than a whole number has, or that are no whole numbers at all. */
const awkwardVector = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constant(1), fc.constant(0), fc.integer({ min: 1e9, max: 1e15 })),
  fc
    .tuple(fc.integer({ min: 2, max: 9 }), fc.constant(1), fc.constant(0), fc.integer({ min: 0, max: 20 }))
    .map(([hours, ...rest]) => [hours / 8, ...rest]),
);

/** Like `randomModel` without limits, but its worths come close to each other or are awkward to add. */
export function tightModel(least: number, most: number): fc.Arbitrary<SelectionModel> {
  const near = fc.tuple(
    fc.integer({ min: 10, max: 13 }),
    fc.constant(1),
    fc.constant(0),
    fc.integer({ min: 0, max: 3 }),
  );
  return fc.tuple(randomModel(least, most), fc.constantFrom(near, near, awkwardVector)).chain(([model, vectors]) =>
    fc.array(vectors, { minLength: model.columns, maxLength: model.columns }).map((list) => ({
      ...model,
      measure: { ...model.measure, vectors: list },
      limit: null,
    })),
  );
}
