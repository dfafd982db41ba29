/** A table on its way out: a header, rows, and how a sheet shows them. */

export type TableCell = string | number | null;

export interface TableColumn {
  readonly header: string;
  /** In characters; a Japanese letter counts as two. */
  readonly width: number;
  /** Holds numbers: an empty cell takes what is typed as a number. */
  readonly numeric?: boolean;
  /** Values to choose from; `several` where a cell may hold more than one. */
  readonly choices?: { readonly values: readonly string[]; readonly several: boolean };
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
}
