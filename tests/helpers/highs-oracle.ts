/** HiGHS in this process: the oracle that exact search is held against. */
import loadHighs from 'highs';
import type { SolveAnswer } from '../../electron/backend/solver/highs-worker.ts';

export type Ask = (program: string) => Promise<SolveAnswer>;

/** Loads HiGHS; what comes back solves one program in LP text. */
export async function createOracle(): Promise<Ask> {
  const highs = await loadHighs();
  return async (program) => {
    const solution = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 0, output_flag: false });
    if (solution.Status === 'Infeasible') return { id: 0, status: 'infeasible', chosen: [], value: 0, error: null };
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS says ${solution.Status}`);
    const chosen = Object.entries(solution.Columns).flatMap(([name, column]) =>
      'Primal' in column && column.Primal > 0.5 ? [Number(name.slice(1))] : [],
    );
    return {
      id: 0,
      status: 'optimal',
      chosen: chosen.sort((a, b) => a - b),
      value: solution.ObjectiveValue,
      error: null,
    };
  };
}
