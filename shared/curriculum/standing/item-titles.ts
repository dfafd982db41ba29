/** Names of skill items that can be told apart: several areas have an item of the same name. */
import type { Language } from '../../model/localized.ts';
import type { StandardIndex } from '../../model/standard-index.ts';

/** The area of an item: a field of levels 1 and 2, or the specialty; null where it is common to the job. */
export function areaOfItem(index: StandardIndex, id: string, language: Language): string | null {
  const skill = index.skillItems.get(id);
  if (skill?.scope === 'specialty') return index.specialties.get(skill.specialties[0] ?? '')?.[language] ?? null;
  const area = index.standard.levelsOneTwo?.areas.find(({ skills }) => skills.some((each) => each.id === id));
  return area?.[language] ?? null;
}

/** `コミュニケーション（パーソナル）`: the area is said where another item bears the name. @param common what is common to the job */
export function itemTitles(index: StandardIndex, language: Language, common: string): (id: string) => string {
  const items = [...index.skillItems.values()];
  const names = items.map((item) => item[language]);
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return (id) => {
    const name = index.skillItems.get(id)?.[language];
    if (name === undefined || !twice.has(name)) return name ?? id;
    const area = areaOfItem(index, id, language) ?? common;
    return language === 'ja' ? `${name}（${area}）` : `${name} (${area})`;
  };
}
