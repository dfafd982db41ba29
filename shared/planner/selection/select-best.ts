/**
 * The k best selections, by Lawler's partition: once a selection is given, all others lack one of its columns, and
 * fall into parts by the first that they lack. Each part is reduced anew from the whole model, because what is
 * dominated there need not be what is dominated here.
 */
import { canonicalRows } from './canonical.ts';
import { type Floors, floorsOf } from './forbid-floor.ts';
import { forbid, force } from './reduce.ts';
import { selectWithin } from './select-exactly.ts';
import { defaultLimits, type EffortLimits, effortOf } from './selection-effort.ts';
import { compareKeys, type Selection, type SelectionModel, sumVectors } from './selection-model.ts';

/** A selection that exists. */
export type Found = Extract<Selection, { readonly chosen: readonly number[] }>;

/** Selections with all of `forced` and none of `forbidden`, and the best of them. */
interface Part {
  readonly forced: readonly number[];
  readonly forbidden: readonly number[];
}

interface Candidate extends Part {
  readonly best: Found;
  readonly key: readonly number[];
}

/** A part that is not solved yet, what it is a part of, and a weight that nothing in it falls below. */
interface Unsolved {
  readonly part: Part;
  readonly parent: Candidate;
  readonly floor: number;
}

interface Listing {
  readonly model: SelectionModel;
  readonly limits: EffortLimits;
  readonly floors: Floors | null;
  /** The best first. */
  readonly waiting: Candidate[];
  /** The lowest floor first. Parts stay here until they are needed: what waits may yet prove a repetition. */
  readonly unsolved: Unsolved[];
  readonly given: Found[];
}

/** By worth, then by columns, so that equals come in one order. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const worth = compareKeys(a.key, b.key);
  if (worth !== 0) return worth;
  const length = Math.min(a.best.chosen.length, b.best.chosen.length);
  const columns = compareKeys(a.best.chosen.slice(0, length), b.best.chosen.slice(0, length));
  return columns || a.best.chosen.length - b.best.chosen.length;
}

function solvePart({ model, limits }: Pick<Listing, 'model' | 'limits'>, part: Part): Candidate | null {
  const rows = [...model.rows, ...force(part.forced), ...forbid(part.forbidden)];
  const best = selectWithin({ ...model, rows }, limits);
  if (best === null || best.status === 'infeasible') return null;
  return { ...part, best, key: model.measure.key(sumVectors(model.measure, best.chosen)) };
}

/** A selection that holds all of one given before is that one with something needless. */
function repeats(given: readonly Found[], { best }: Candidate): boolean {
  const chosen = new Set(best.chosen);
  return given.some((earlier) => earlier.chosen.every((column) => chosen.has(column)));
}

/** Whether nothing in a part comes before a candidate, neither by its floor nor by what it is a part of. */
function comesLater({ floors }: Listing, { floor, parent }: Unsolved, candidate: Candidate): boolean {
  if (parent.best.status === 'optimal' && compareKeys(parent.key, candidate.key) >= 0) return true;
  return floors?.reaches(floor, floors.weigh(candidate.best.chosen)) ?? false;
}

/** The parts that lack a first column of a selection; the dearest to lack come first, and are forced in the rest. */
function partition({ floors }: Listing, { forced, forbidden, best }: Candidate): Part[] {
  const held = new Set(forced);
  const floor = new Map(best.chosen.map((column) => [column, floors?.below([], [column]) ?? 0]));
  const free = best.chosen.filter((column) => !held.has(column));
  free.sort((a, b) => (floor.get(b) ?? 0) - (floor.get(a) ?? 0) || a - b);
  return free.map((column, at) => ({
    forced: [...forced, ...free.slice(0, at)],
    forbidden: [...forbidden, column],
  }));
}

function addParts(listing: Listing, parent: Candidate): void {
  const { floors, unsolved } = listing;
  for (const part of partition(listing, parent)) {
    unsolved.push({ part, parent, floor: floors?.below(part.forced, part.forbidden) ?? 0 });
  }
  unsolved.sort((a, b) => a.floor - b.floor);
}

/** The next candidate, once no part that is not solved yet can hold one before it. */
function nextCandidate(listing: Listing): Candidate | undefined {
  const { waiting, unsolved } = listing;
  for (;;) {
    const first = waiting[0];
    const at = unsolved.findIndex((each) => !first || !comesLater(listing, each, first));
    const [open] = at < 0 ? [] : unsolved.splice(at, 1);
    if (!open) return waiting.shift();
    const found = solvePart(listing, open.part);
    if (!found) continue;
    waiting.push(found);
    waiting.sort(compareCandidates);
  }
}

/**
 * Up to `count` best selections, the best first, none of which holds all of one before it. Each says whether it is
 * proven; from the first that is not, the order is only likely.
 */
export function selectBest(
  model: SelectionModel,
  count: number,
  limits: EffortLimits = defaultLimits,
): readonly Found[] {
  const ordered = { ...model, rows: canonicalRows(model) };
  const first = solvePart({ model: ordered, limits }, { forced: [], forbidden: [] });
  if (!first || count < 1) return [];
  const floors = count > 1 ? floorsOf(ordered, first.best.chosen, effortOf(limits)) : null;
  const listing: Listing = { model: ordered, limits, floors, waiting: [first], unsolved: [], given: [] };
  for (let next = nextCandidate(listing); next; next = nextCandidate(listing)) {
    if (!repeats(listing.given, next)) listing.given.push(next.best);
    if (listing.given.length >= count) break;
    addParts(listing, next);
  }
  return listing.given;
}
