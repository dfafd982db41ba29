/** Which column holds which field: changed one by one, and what is still missing. Pure. */
import type { InspectedSheet, WireColumnMapping } from '../../../shared/contract/catalogue-methods.ts';

/** A, B, …, Z, AA as Excel names the column; columns count from 0. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The field that a column holds; null where it is left out. */
export function fieldAt({ columns }: WireColumnMapping, column: number): string | null {
  return Object.keys(columns).find((field) => columns[field] === column) ?? null;
}

/** Puts a field into a column; it leaves the one that it was in, and the column's old field goes. */
export function assignColumn(mapping: WireColumnMapping, column: number, field: string | null): WireColumnMapping {
  const kept = Object.entries(mapping.columns).filter(([name, at]) => at !== column && name !== field);
  return { ...mapping, columns: Object.fromEntries(field === null ? kept : [...kept, [field, column]]) };
}

/** Required fields that no column holds. */
export function missingFields(sheet: InspectedSheet, { columns }: WireColumnMapping): readonly string[] {
  return sheet.fields
    .filter(({ field, required }) => required && columns[field] === undefined)
    .map(({ field }) => field);
}

/** How many columns the first rows have. */
export function widthOf({ head }: InspectedSheet): number {
  return Math.max(0, ...head.map(({ cells }) => cells.length));
}
