/** Names of skill items where the same name may stand in two specialties. */
import type { Language } from '../../../shared/model/localized.ts';
import type { IndexedSkillItem, StandardIndex } from '../../../shared/model/standard-index.ts';

/** The name, with the specialty where several are chosen and the skill item belongs to one of them. */
export function skillTitle(
  skill: IndexedSkillItem,
  specialties: readonly string[],
  index: StandardIndex,
  language: Language,
): string {
  const [only] = skill.specialties;
  if (skill.scope !== 'specialty' || specialties.length < 2 || only === undefined) return skill[language];
  const specialty = index.specialties.get(only)?.[language] ?? only;
  return language === 'ja' ? `${skill.ja}（${specialty}）` : `${skill.en} (${specialty})`;
}
