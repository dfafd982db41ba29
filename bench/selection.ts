/** Selection beside HiGHS on generated catalogues of 100, 1,000 and 10,000 courses: time, proof and worth. */
import loadHighs from 'highs';
import { lpText } from '../electron/backend/solver/lp-text.ts';
import { selectBest } from '../shared/planner/selection/select-best.ts';
import { selectWithin } from '../shared/planner/selection/select-exactly.ts';
import { defaultLimits } from '../shared/planner/selection/selection-effort.ts';
import { type Selection, type SelectionModel, sumVectors } from '../shared/planner/selection/selection-model.ts';
import { type CatalogueShape, generateCatalogue, poseGenerated } from './support/generate-catalogue.ts';
import { processorTime } from './support/measure.ts';

const highs = await loadHighs();
const seeds = [1, 2, 3];

/** Work that takes this engine about a second on a desktop PC of 2026. */
const oneSecond = { nodes: 1_000_000, work: 55_000_000 };

interface Case {
  readonly what: string;
  readonly shape: Omit<CatalogueShape, 'seed'>;
  readonly from: number;
  readonly to: number;
}

const twoLevels: readonly Case[] = [
  { what: '100 courses, levels 3 and 4', shape: { courses: 100, specialties: 1 }, from: 2, to: 4 },
  { what: '100 courses, all levels', shape: { courses: 100, specialties: 1 }, from: 0, to: 7 },
  { what: '1,000 courses of 5 specialties, levels 3 and 4', shape: { courses: 1000, specialties: 5 }, from: 2, to: 4 },
  { what: '1,000 courses of one, levels 3 and 4', shape: { courses: 1000, specialties: 1 }, from: 2, to: 4 },
  { what: '10,000 courses of 20, levels 3 and 4', shape: { courses: 10_000, specialties: 20 }, from: 2, to: 4 },
  { what: '10,000 courses of one, level 4', shape: { courses: 10_000, specialties: 1 }, from: 3, to: 4 },
  { what: '10,000 courses of one, levels 3 and 4', shape: { courses: 10_000, specialties: 1 }, from: 2, to: 4 },
];

function pose({ shape, from, to }: Case, seed: number, compared = 1): SelectionModel {
  return poseGenerated(generateCatalogue({ ...shape, seed }), { specialty: 0, from, to }, compared);
}

interface Timed<Value> {
  readonly ms: number;
  readonly value: Value;
}

/** The least of some runs: noise only adds. */
function timed<Value>(runs: number, work: () => Value): Timed<Value> {
  let best: Timed<Value> | null = null;
  for (let run = 0; run < runs; run += 1) {
    const start = processorTime();
    const value = work();
    const ms = processorTime() - start;
    if (best === null || ms < best.ms) best = { ms, value };
  }
  if (best === null) throw new Error('at least one run');
  return best;
}

const hoursOf = (model: SelectionModel) => model.measure.vectors.map((vector) => vector[0] ?? 0);

function solveWithHighs(program: string, seconds: number) {
  return highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: seconds, output_flag: false });
}

function worth(selection: Selection | null, model: SelectionModel): number {
  if (selection === null || selection.status === 'infeasible') return Number.NaN;
  return sumVectors(model.measure, selection.chosen)[0] ?? 0;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** The same objective as HiGHS, proven, and how many times faster. */
function compareProven(each: Case): void {
  const lines = seeds.map((seed) => {
    const model = pose(each, seed);
    const own = timed(5, () => selectWithin(model));
    const program = lpText(model, { weights: hoursOf(model), settled: [] });
    const other = timed(2, () => solveWithHighs(program, 20));
    const same = Math.round(other.value.ObjectiveValue) === worth(own.value, model);
    const agreed = other.value.Status === 'Optimal' ? (same ? 'same' : 'DIFFERENT') : 'HiGHS out of time';
    return { own: own.ms, other: other.ms, columns: model.columns, status: own.value?.status ?? 'none', agreed };
  });
  const ratio = median(lines.map(({ own, other }) => other / own));
  const found = lines.map(({ status, agreed }) => `${status}, ${agreed}`).join('; ');
  const times = `${ms(median(lines.map(({ own }) => own)))}, HiGHS ${ms(median(lines.map(({ other }) => other)))}`;
  console.log(
    `${each.what} (${lines.map(({ columns }) => columns).join(', ')} relevant): ${times}, ${ratio.toFixed(1)} x faster [${found}]`,
  );
}

/** Where a proof may be out of reach: one second of work against 20 s of HiGHS. */
function compareHard(each: Case, seed: number): void {
  const model = pose(each, seed);
  const own = timed(1, () => selectWithin(model, oneSecond));
  const program = lpText(model, { weights: hoursOf(model), settled: [] });
  const other = timed(1, () => solveWithHighs(program, 20));
  const value = worth(own.value, model);
  const bound = own.value?.status === 'infeasible' ? 0 : (own.value?.bound ?? 0);
  const ratio = (value / other.value.ObjectiveValue).toFixed(4);
  const gap = (100 * (value / bound - 1)).toFixed(2);
  console.log(
    `${each.what} (${model.columns} relevant): ${ratio} x the hours of HiGHS; ${own.value?.status} within ${gap}% after ${ms(own.ms)}, HiGHS ${other.value.Status} after ${ms(other.ms)}`,
  );
}

function compareLexicographic(each: Case): void {
  const ratios = seeds.map((seed) => {
    const [single, all] = [pose(each, seed, 1), pose(each, seed, 4)];
    return timed(15, () => selectWithin(all)).ms / timed(15, () => selectWithin(single)).ms;
  });
  const list = ratios.map((each) => each.toFixed(2)).join(', ');
  console.log(
    `hours, courses, cost instead of hours alone, ${each.what}: ${median(ratios).toFixed(2)} x the time (aim 1.3) [${list}]`,
  );
}

/** The hours of the best five by HiGHS: each solve forbids what was found before, and all that contains it. */
function fiveByCuts(model: SelectionModel): readonly number[] {
  const program = lpText(model, { weights: hoursOf(model), settled: [] });
  const cuts: string[] = [];
  const found: number[] = [];
  while (found.length < 5) {
    const solution = solveWithHighs(program.replace('Binary', `${cuts.join('\n')}\nBinary`), 20);
    if (solution.Status !== 'Optimal') return found;
    found.push(Math.round(solution.ObjectiveValue));
    const chosen = Object.entries(solution.Columns).flatMap(([name, column]) =>
      'Primal' in column && column.Primal > 0.5 ? [`+ 1 ${name}`] : [],
    );
    cuts.push(` cut${cuts.length}: ${chosen.join('\n ')} <= ${chosen.length - 1}`);
  }
  return found;
}

function compareFive(each: Case, seed: number): void {
  const model = pose(each, seed);
  const own = timed(3, () => selectBest(model, 5).map((selection) => worth(selection, model)));
  const other = timed(1, () => fiveByCuts(model));
  const same = own.value.join() === other.value.join() ? 'same' : `DIFFERENT: ${own.value} and ${other.value}`;
  console.log(
    `five best, ${each.what}, seed ${seed}: ${ms(own.ms)}, ${(other.ms / own.ms).toFixed(1)} x faster (aim 2.5) [${same}]`,
  );
}

console.log(`limits of a proof: ${defaultLimits.nodes} nodes, ${defaultLimits.work} entries`);
for (const each of twoLevels) compareProven(each);
const linked = { specialties: 1, linked: true };
compareProven({ what: '1,000 linked, levels 3 and 4', shape: { ...linked, courses: 1000 }, from: 2, to: 4 });
compareHard({ what: '10,000 linked, levels 3 and 4', shape: { ...linked, courses: 10_000 }, from: 2, to: 4 }, 1);
for (const dense of [false, true]) {
  const shape = { courses: 10_000, specialties: 1, dense };
  compareHard({ what: `10,000 courses${dense ? ', dense' : ''}, all levels`, shape, from: 0, to: 7 }, 1);
}
for (const each of twoLevels.slice(1)) compareLexicographic(each);
for (const each of twoLevels.slice(1, 4)) for (const seed of seeds.slice(0, 2)) compareFive(each, seed);
