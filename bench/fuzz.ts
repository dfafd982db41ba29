/**
 * Random worlds against the laws of the planner, for as long as wanted: prints how many worlds each law held in, and
 * for a broken one the seed and the smallest world found. `MICHISHIRUBE_FUZZ_SECONDS` and `MICHISHIRUBE_FUZZ_SEED`
 * change the usual ten seconds for all laws together and the first seed.
 */
import fc from 'fast-check';
import { RefusalError } from '../shared/contract/error.ts';
import { describeWorld, type Law } from '../tests/helpers/laws/law.ts';
import { scheduleLaws } from '../tests/helpers/laws/schedule-laws.ts';
import { selectionLaws } from '../tests/helpers/laws/selection-laws.ts';
import { smallestWorld } from '../tests/helpers/laws/shrink-world.ts';
import { waitLaws } from '../tests/helpers/laws/wait-laws.ts';
import { type CalendarWorld, calendarWorld } from '../tests/helpers/random-calendar.ts';

const seconds = Number(process.env.MICHISHIRUBE_FUZZ_SECONDS ?? 10);
const firstSeed = Number(process.env.MICHISHIRUBE_FUZZ_SEED ?? 1);
const only = process.env.MICHISHIRUBE_FUZZ_LAW;

/** Worlds tried in a row before the next law has its turn. */
const batch = 100;

/** A law broken so often has told enough. */
const mostFailures = 6;

interface Tally {
  readonly law: Law;
  worlds: number;
  failures: number;
}

/** What a world breaks; a fault of the program counts too. */
async function faultsIn(law: Law, world: CalendarWorld): Promise<readonly string[]> {
  try {
    return await law.faults(world);
  } catch (error) {
    // Some worlds leave no day to study on, or pass the end of the calendar: a refusal is the right answer.
    if (error instanceof RefusalError) return [];
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

async function tell(law: Law, seed: number, world: CalendarWorld): Promise<void> {
  console.log(`BROKEN: ${law.name}, seed ${seed}: ${(await faultsIn(law, world))[0]}`);
  const smallest = await smallestWorld(world, async (smaller) => (await faultsIn(law, smaller)).length > 0);
  for (const fault of (await faultsIn(law, smallest)).slice(0, 5)) console.log(`  ${fault}`);
  console.log(`  ${describeWorld(smallest)}`);
}

/** Tries one batch. */
async function tryLaw(tally: Tally, seed: number): Promise<void> {
  const { law } = tally;
  const property = fc.asyncProperty(
    calendarWorld(law.courses),
    async (world: CalendarWorld) => (await faultsIn(law, world)).length === 0,
  );
  const result = await fc.check(property, { seed, numRuns: batch, endOnFailure: true });
  tally.worlds += result.numRuns;
  if (!result.failed) return;
  tally.failures += 1;
  const [world] = result.counterexample ?? [];
  if (world) await tell(law, seed, world);
}

const laws = [...selectionLaws, ...scheduleLaws, ...waitLaws].filter(({ name }) => !only || name.includes(only));
const tallies: readonly Tally[] = laws.map((law) => ({ law, worlds: 0, failures: 0 }));
const end = performance.now() + seconds * 1000;
let seed = firstSeed;
do {
  for (const tally of tallies) {
    if (tally.failures < mostFailures) await tryLaw(tally, seed);
  }
  seed += 1;
} while (performance.now() < end);
for (const { law, worlds, failures } of tallies) {
  console.log(
    `${law.name}: ${failures === 0 ? 'held' : `BROKEN ${failures} times`} in ${worlds} worlds (seeds ${firstSeed} to ${seed - 1})`,
  );
}
if (tallies.some(({ failures }) => failures > 0)) process.exitCode = 1;
