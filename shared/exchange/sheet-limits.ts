/** What a sheet from outside may hold: more is refused before it can cost memory. */
export const sheetLimits = {
  /** Bytes of the file. */
  fileBytes: 200 * 1024 * 1024,
  /** Bytes that a workbook may expand to, all parts together. */
  expandedBytes: 1024 * 1024 * 1024,
  /** Expanded to packed bytes of one part, checked where it expands to more than `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: 10 * 1024 * 1024,
  /** Parts in a workbook. */
  parts: 10_000,
  /** Columns that hold something. */
  columns: 200,
  /** Rows that hold something. */
  rows: 200_000,
  /** Characters in a cell: as many as Excel takes. */
  cellCharacters: 32_767,
} as const;
