/** Terms that several parts of the standard's screens share. */
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { SkillItem, Standard } from '../../../shared/model/standard-schema.ts';
import { levelSpan, termName } from '../roadmap/level-words.ts';

/** レベル3〜6, レベル3〜専門分野の最上位 */
export function skillLevels([from, to]: SkillItem['levels'], text: ScreenTranslate): string {
  return to === 'specialty top' ? text('standard.topLevel', { from }) : levelSpan([from, to], text);
}

/** 職種共通, or the name of a specialty. */
export function scopeName(standard: Standard, scope: string, language: Language, text: ScreenTranslate): string {
  return scope === 'common' ? text('standard.common') : termName(standard.specialties, scope, language);
}
