/** A replan on the built-in catalogue through the contract's door, in a thread and without; its selection beside HiGHS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import loadHighs from 'highs';
import type { Backend } from '../electron/backend/backend.ts';
import { createPlanner } from '../electron/backend/create-planner.ts';
import { openBackend } from '../electron/backend/open-backend.ts';
import { lpText } from '../electron/backend/solver/lp-text.ts';
import { systemClock } from '../electron/backend/system-clock.ts';
import { objectives } from '../shared/model/plan-request.ts';
import { setUpProblem } from '../shared/planner/problem.ts';
import { selectExactly } from '../shared/planner/selection/select-exactly.ts';
import { poseSelection } from '../shared/planner/selection-of-problem.ts';
import { print, time } from './support/measure.ts';
import { question } from './support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const open = (host: 'in-process' | 'loopback') =>
  openBackend({
    storeFile: join(folder, `${host}.sqlite`),
    version: 'bench',
    host,
    saveDialog: false,
    clock: systemClock,
    pdf: null,
  });
/** A window's backend plans in a thread of its own, a command's in its own thread. */
const [backend, plain] = await Promise.all([open('loopback'), open('in-process')]);

for (const [from, to] of [
  [3, 6],
  [0, 6],
] as const) {
  for (const objective of objectives) {
    const replan = ({ dispatch }: Backend) => {
      let turn = 0;
      return time(200, () => {
        turn += 1;
        const specialty = ['hardware', 'software', 'facility'][turn % 3] ?? 'hardware';
        const request = question(specialty, from, to, { objective, hoursPerWeek: 3 + (turn % 5) });
        return dispatch('roadmap.plan', { request, lane: 'bench' });
      });
    };
    const times = await replan(plain);
    const threaded = await replan(backend);
    print(`replan ${from} to ${to}, ${objective} (a frame is 16.7 ms)`, threaded, { name: 'without a thread', times });
  }
}
await Promise.all([backend.close(), plain.close()]);
rmSync(folder, { recursive: true });

const { planner, close } = createPlanner();
const { model } = poseSelection(setUpProblem(question('hardware', 0, 6), planner.standard, planner.catalogue));
const highs = await loadHighs();
const program = lpText(model, { weights: model.measure.vectors.map((vector) => vector[0] ?? 0), settled: [] });
const solver = await time(20, () => highs.solve(program, { mip_rel_gap: 0, output_flag: false }));
const own = await time(200, () => selectExactly(model));
print(`selection, hardware 0 to 6 (${model.columns} courses, ${model.rows.length} rows)`, own, {
  name: 'HiGHS, first objective only',
  times: solver,
});
await close();
