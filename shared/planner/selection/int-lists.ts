/** Many short lists of whole numbers in one typed array each: the incidence of rows and columns, both ways. */

/** List `i` is `items[start[i] .. start[i] + size[i])`, ascending. Lists only shrink. */
export interface IntLists {
  readonly items: Int32Array;
  readonly start: Int32Array;
  readonly size: Int32Array;
}

/** Two arrays in one buffer: many small buffers are what a search would spend its time on. */
export function twoOf(length: number): { readonly start: Int32Array; readonly size: Int32Array } {
  const both = new Int32Array(2 * length);
  return { start: both.subarray(0, length), size: both.subarray(length) };
}

/** Lists from arrays; each must ascend. */
export function listsOf(arrays: readonly (readonly number[])[]): IntLists {
  const { start, size } = twoOf(arrays.length);
  let total = 0;
  arrays.forEach((array, at) => {
    start[at] = total;
    size[at] = array.length;
    total += array.length;
  });
  const items = new Int32Array(total);
  arrays.forEach((array, at) => {
    items.set(array, start[at]);
  });
  return { items, start, size };
}

/** For each number below `count`, the lists that hold it. */
export function transposed(lists: IntLists, count: number): IntLists {
  const { start: firsts, size } = twoOf(count);
  const { items, start } = lists;
  for (let list = 0; list < start.length; list += 1) {
    const from = start[list] ?? 0;
    const to = from + (lists.size[list] ?? 0);
    for (let at = from; at < to; at += 1) size[items[at] ?? 0] = (size[items[at] ?? 0] ?? 0) + 1;
  }
  const result = withSizes(firsts, size);
  size.fill(0);
  for (let list = 0; list < start.length; list += 1) {
    const from = start[list] ?? 0;
    const to = from + (lists.size[list] ?? 0);
    for (let at = from; at < to; at += 1) {
      const value = items[at] ?? 0;
      const filled = size[value] ?? 0;
      result.items[(firsts[value] ?? 0) + filled] = list;
      size[value] = filled + 1;
    }
  }
  return result;
}

/** For each key below `count`, the places where `keys` holds it; negative keys stand nowhere. */
export function placesOf(keys: Int32Array, count: number): IntLists {
  const { start, size } = twoOf(count);
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    if (key >= 0) size[key] = (size[key] ?? 0) + 1;
  }
  const result = withSizes(start, size);
  size.fill(0);
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    if (key < 0) continue;
    const filled = size[key] ?? 0;
    result.items[(start[key] ?? 0) + filled] = place;
    size[key] = filled + 1;
  }
  return result;
}

/** Empty lists of given sizes; `start` is written. */
function withSizes(start: Int32Array, size: Int32Array): IntLists {
  let total = 0;
  for (let at = 0; at < size.length; at += 1) {
    start[at] = total;
    total += size[at] ?? 0;
  }
  return { items: new Int32Array(total), start, size };
}

/** A copy that can be changed. */
export function copyOf({ items, start, size }: IntLists): IntLists {
  return { items: items.slice(), start, size: size.slice() };
}

/** The last number of a list that is not empty. */
export function lastOf({ items, start, size }: IntLists, list: number): number {
  return items[(start[list] ?? 0) + (size[list] ?? 0) - 1] ?? 0;
}

/** Takes a number out of a list and keeps the order of the others. */
export function removeFrom({ items, start, size }: IntLists, list: number, value: number): void {
  const from = start[list] ?? 0;
  const to = from + (size[list] ?? 0);
  for (let at = from; at < to; at += 1) {
    if (items[at] !== value) continue;
    items.copyWithin(at, at + 1, to);
    size[list] = to - from - 1;
    return;
  }
}

/** Whether a list holds a number. */
export function holds({ items, start, size }: IntLists, list: number, value: number): boolean {
  let low = start[list] ?? 0;
  let high = low + (size[list] ?? 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = items[middle] ?? 0;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** Whether all numbers of list `inner` are in list `outer`. */
export function isWithin({ items, start, size }: IntLists, inner: number, outer: number): boolean {
  if ((size[inner] ?? 0) > (size[outer] ?? 0)) return false;
  let at = start[outer] ?? 0;
  const end = at + (size[outer] ?? 0);
  const from = start[inner] ?? 0;
  const to = from + (size[inner] ?? 0);
  for (let each = from; each < to; each += 1) {
    const value = items[each] ?? 0;
    while (at < end && (items[at] ?? 0) < value) at += 1;
    if (at === end || items[at] !== value) return false;
    at += 1;
  }
  return true;
}
