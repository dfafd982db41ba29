/** What a course teaches, gathered by skill item as a sheet shows it. */
import { rangeMark } from '../i18n/format.ts';
import { attainmentParts } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { Language } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';

export interface TaughtItem {
  readonly title: string;
  /** In rising order. */
  readonly levels: readonly number[];
}

export interface TaughtSkill {
  readonly title: string;
  /** In rising order, over all its items. */
  readonly levels: readonly number[];
  readonly items: readonly TaughtItem[];
}

interface Gathered {
  readonly levels: Set<number>;
  readonly items: Map<string, Set<number>>;
}

const rising = (levels: ReadonlySet<number>) => [...levels].sort((a, b) => a - b);

/**
 * Skill items with the same name, such as those of two specialties, are told once.
 * A knowledge item that the standard lacks stands under its own id, without a skill item.
 */
export function taughtSkills(course: Course, index: StandardIndex, language: Language): readonly TaughtSkill[] {
  const skills = new Map<string, Gathered>();
  for (const { knowledgeItem, level } of course.teaches.map(attainmentParts)) {
    const found = index.knowledgeItems.get(knowledgeItem);
    const title = found?.skill[language] ?? '';
    const skill = skills.get(title) ?? { levels: new Set(), items: new Map() };
    const item = found?.item[language] ?? knowledgeItem;
    skill.levels.add(level);
    skill.items.set(item, (skill.items.get(item) ?? new Set()).add(level));
    skills.set(title, skill);
  }
  return [...skills].map(([title, { levels, items }]) => ({
    title,
    levels: rising(levels),
    items: [...items].map(([name, at]) => ({ title: name, levels: rising(at) })),
  }));
}

/** 3、3〜5、3・5: levels as short as they can be said. */
export function levelsText(levels: readonly number[], language: Language): string {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (levels.length > 1 && last - first === levels.length - 1) return `${first}${rangeMark[language]}${last}`;
  return levels.join(language === 'ja' ? '・' : ', ');
}
