/** Levels, areas, methods and other terms in the words of the standard. */
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';

/** レベル3; level 0 is 未経験. */
export function levelName(level: number, text: ScreenTranslate): string {
  return level === 0 ? text('level.none') : text('level.name', { level });
}

/** The role that the standard gives a level (チームメンバ…); empty where it gives none. */
export function levelRole(standard: Standard, level: number, language: Language): string {
  return standard.levels.find((each) => each.level === level)?.role?.[language] ?? '';
}

interface Named {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** The name of an id in one of the standard's lists; the id itself where the list lacks it. */
export function termName(terms: readonly Named[] | undefined, id: string, language: Language): string {
  return terms?.find((term) => term.id === id)?.[language] ?? id;
}

export function areaName(standard: Standard, id: string, language: Language): string {
  return termName(standard.roadmap?.areas, id, language);
}

/** Chooses an area's colour; areas that the standard does not know share the last one. */
export function areaHue(standard: Standard, id: string): number {
  const at = standard.roadmap?.areas.findIndex((area) => area.id === id) ?? -1;
  return at < 0 ? 7 : at % 8;
}

export function kindName(standard: Standard, id: string, language: Language): string {
  return termName(standard.courseSheet?.kinds, id, language);
}

/** 講義・ワークショップ */
export function methodNames(standard: Standard, ids: readonly string[], language: Language): string {
  const names = ids.map((id) => termName(standard.courseSheet?.methods, id, language));
  return names.join(language === 'ja' ? '・' : ', ');
}

/** レベル3、レベル3〜6 */
export function levelSpan([from, to]: readonly [number, number], text: ScreenTranslate): string {
  return from === to ? levelName(from, text) : text('level.span', { from, to });
}
