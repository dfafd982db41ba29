/** The conditions that options of `plan` ask for. */
import { parseArguments } from '../../electron/backend/cli/parse-arguments.ts';
import { conditionsOf } from '../../electron/backend/cli/plan-conditions.ts';
import { planOptions } from '../../electron/backend/cli/plan-options.ts';
import type { Conditions } from '../../shared/model/plan-request.ts';

export function conditionsFrom(args: readonly string[], saved: Conditions | null = null): Promise<Conditions> {
  return conditionsOf(parseArguments(args, planOptions), saved, 'ja');
}
