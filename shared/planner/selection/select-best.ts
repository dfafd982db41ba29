/**
 * The k best selections, by Lawler's partition: once a selection is given, all others lack one of its columns, and
 * fall into parts by the first that they lack. Each part is reduced anew from the whole model, because what is
 * dominated there need not be what is dominated here.
 */
import { type Floors, floorsOf } from './forbid-floor.ts';
import { force, forbid } from './reduce.ts';
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

interface Listing {
  readonly model: SelectionModel;
  readonly limits: EffortLimits;
  readonly floors: Floors | null;
  readonly wanted: number;
  readonly waiting: Candidate[];
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

function solvePart({ model, limits }: Listing, part: Part): Candidate | null {
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

/** The last of as many candidates as are still wanted; null where fewer wait. */
function lastWanted({ waiting, wanted, given }: Listing): Candidate | null {
  const fresh = waiting.filter((candidate) => !repeats(given, candidate)).sort(compareCandidates);
  return fresh[wanted - given.length - 1] ?? null;
}

/** Whether nothing in a part comes before the last one wanted, neither by its floor nor by what it is a part of. */
function isNeedless({ floors }: Listing, floor: number, parent: Candidate, last: Candidate): boolean {
  if (parent.best.status === 'optimal' && compareKeys(parent.key, last.key) >= 0) return true;
  return floors?.reaches(floor, floors.weigh(last.best.chosen)) ?? false;
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

function addParts(listing: Listing, candidate: Candidate): void {
  const { floors, waiting } = listing;
  const parts = partition(listing, candidate).map((part) => ({
    part,
    floor: floors?.below(part.forced, part.forbidden) ?? 0,
  }));
  parts.sort((a, b) => a.floor - b.floor);
  for (const { part, floor } of parts) {
    const last = lastWanted(listing);
    if (last && isNeedless(listing, floor, candidate, last)) return;
    const found = solvePart(listing, part);
    if (found) waiting.push(found);
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
  const nothing: Listing = { model, limits, floors: null, wanted: count, waiting: [], given: [] };
  const first = solvePart(nothing, { forced: [], forbidden: [] });
  if (!first || count < 1) return [];
  const floors = count > 1 ? floorsOf(model, first.best.chosen, effortOf(limits)) : null;
  const listing: Listing = { ...nothing, floors, waiting: [first] };
  for (;;) {
    const next = listing.waiting.sort(compareCandidates).shift();
    if (!next) return listing.given;
    if (!repeats(listing.given, next)) listing.given.push(next.best);
    if (listing.given.length >= count) return listing.given;
    addParts(listing, next);
  }
}
