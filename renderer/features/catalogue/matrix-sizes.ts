/** Sizes of the matrix in pixels; its styles use the same. */
export const matrixSizes = {
  row: 26,
  column: 32,
  /** Skill items, and the knowledge items below them. */
  spanHead: 24,
  columnHead: 136,
  rowHead: 330,
} as const;

export const headHeight = matrixSizes.spanHead + matrixSizes.columnHead;
