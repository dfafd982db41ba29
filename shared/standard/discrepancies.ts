/** Where the source contradicts itself or is not legible, told at the figures that it concerns. */
import type { Standard } from '../model/standard-schema.ts';
import { isSamePlace, placesIn } from './figure-words.ts';

export type Discrepancy = NonNullable<Standard['discrepancies']>[number];

function names(text: string, figures: readonly string[]): boolean {
  const shown = figures.flatMap(placesIn);
  return placesIn(text).some((place) => shown.some((each) => isSamePlace(place, each)));
}

/** The discrepancies that lie in any of these figures. */
export function discrepanciesAt(standard: Standard, figures: readonly string[]): readonly Discrepancy[] {
  return (standard.discrepancies ?? []).filter(({ where }) => names(where, figures));
}

/** The discrepancies that lie in any of these figures, or speak of one. */
export function discrepanciesAbout(standard: Standard, figures: readonly string[]): readonly Discrepancy[] {
  return (standard.discrepancies ?? []).filter(({ where, what }) => names(`${where} ${what}`, figures));
}

/** Those that lie in none of these figures, so that none is lost. */
export function discrepanciesElsewhere(standard: Standard, figures: readonly string[]): readonly Discrepancy[] {
  return (standard.discrepancies ?? []).filter(({ where }) => !names(where, figures));
}
