/** Times work beside a baseline in the same run and prints ratios: seconds differ between machines, ratios less. */

export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

/** Milliseconds of the processor that this process has used: other work on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median and tails of some milliseconds. */
export function spread(values: readonly number[]): Times {
  const times = [...values].sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Milliseconds of each of `runs` calls, after a tenth as many to warm up. */
export async function time(runs: number, work: () => unknown): Promise<Times> {
  for (let run = 0; run < Math.ceil(runs / 10); run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return spread(times);
}

const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** One line: what, how long, and how many times the baseline. */
export function print(what: string, times: Times, baseline?: { readonly name: string; readonly times: Times }): void {
  const own = `median ${milliseconds(times.median)}, p95 ${milliseconds(times.p95)}, p99 ${milliseconds(times.p99)}`;
  const ratio = baseline
    ? `; ${(times.median / baseline.times.median).toFixed(2)} x ${baseline.name} (${milliseconds(baseline.times.median)})`
    : '';
  console.log(`${what}: ${own}${ratio}`);
}
