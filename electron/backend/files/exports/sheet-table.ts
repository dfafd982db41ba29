/** A table on its way out: a header, rows, and how a sheet shows them. */

export type TableCell = string | number | null;

export interface TableColumn {
  readonly header: string;
  /** In characters; a Japanese letter counts as two. */
  readonly width: number;
  /** Holds numbers: an empty cell takes what is typed as a number. */
  readonly numeric?: boolean;
  /** Holds shares of one: they are shown as percentages. */
  readonly percent?: boolean;
  /** Values to choose from; `several` where a cell may hold more than one. */
  readonly choices?: { readonly values: readonly string[]; readonly several: boolean };
}

/** Figures coloured by their size; the colours follow when a figure is changed. */
export interface ColourScale {
  /** The first column of the figures; they reach to the last. */
  readonly first: number;
  readonly low: number;
  readonly high: number;
  /** `RRGGBB` of the low end and of the high one. */
  readonly colours: readonly [low: string, high: string];
}

export interface SheetTable {
  /** The sheet's name; signs that Excel does not take are replaced. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  /** Columns on paper, where not all are. */
  readonly printedColumns?: number;
  /** A row above the header whose equal neighbours are merged. */
  readonly above?: readonly string[];
  /** Headers run downwards, for matrices of many narrow columns. */
  readonly uprightHeaders?: boolean;
  readonly colourScale?: ColourScale;
}
