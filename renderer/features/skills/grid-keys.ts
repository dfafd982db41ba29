/** Where the keys lead in a grid of items by levels. */

export interface GridRow {
  readonly id: string;
  /** Levels that can be said, in their order. */
  readonly choices: readonly number[];
}

export interface GridPlace {
  readonly row: string;
  readonly level: number;
}

/** The parts of a key press that matter here. */
export interface GridKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const page = 10;

/** The level of a row that is nearest to one wished for. */
export function nearestLevel({ choices }: GridRow, wished: number): number {
  return choices.reduce(
    (best, level) => (Math.abs(level - wished) < Math.abs(best - wished) ? level : best),
    choices[0] ?? 0,
  );
}

function vertical({ key, ctrlKey }: GridKey, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return at - 1;
    case 'ArrowDown':
      return at + 1;
    case 'PageUp':
      return at - page;
    case 'PageDown':
      return at + page;
    case 'Home':
      return ctrlKey ? 0 : null;
    case 'End':
      return ctrlKey ? last : null;
    default:
      return null;
  }
}

function horizontal({ key }: GridKey, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowRight':
      return at + 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** The place after a key; null where the key leads nowhere. */
export function placeAfter(key: GridKey, place: GridPlace, rows: readonly GridRow[]): GridPlace | null {
  if (key.altKey || key.metaKey) return null;
  const at = rows.findIndex(({ id }) => id === place.row);
  const row = rows[at];
  if (!row) return null;
  const down = vertical(key, at, rows.length - 1);
  if (down !== null) {
    const next = rows[Math.min(Math.max(down, 0), rows.length - 1)] ?? row;
    return { row: next.id, level: nearestLevel(next, place.level) };
  }
  const { choices } = row;
  const side = key.ctrlKey ? null : horizontal(key, choices.indexOf(place.level), choices.length - 1);
  if (side === null) return null;
  return { row: row.id, level: choices[Math.min(Math.max(side, 0), choices.length - 1)] ?? place.level };
}

/** The digit of a key, by its place where a Japanese input method takes the letter; null for other keys. */
export function digitOf({ key, code, ctrlKey, metaKey, altKey }: GridKey): number | null {
  if (ctrlKey || metaKey || altKey) return null;
  const digit = /^[0-9]$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}
