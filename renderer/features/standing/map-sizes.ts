/** Sizes of the skill map in pixels; its styles use the same. */
export const mapSizes = {
  row: 26,
  column: 38,
  areaHead: 22,
  itemHead: 150,
  rowHead: 300,
} as const;

export const mapHeadHeight = mapSizes.areaHead + mapSizes.itemHead;

/** A place in the map. */
export interface MapPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that a key leads to; null for other keys. */
export function mapPlaceAfter(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: MapPlace,
  rows: number,
  columns: number,
  page: number,
): MapPlace | null {
  const steps: Readonly<Record<string, MapPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  };
  const next = steps[key];
  if (!next) return null;
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));
  return { row: within(next.row, rows), column: within(next.column, columns) };
}
