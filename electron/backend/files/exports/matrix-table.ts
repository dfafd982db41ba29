/** The course by knowledge item matrix (研修コース・知識項目マトリックス): the levels at which each course teaches each item. */
import { fieldHeader } from '../../../../shared/exchange/catalogue-fields.ts';
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import { attainmentParts } from '../../../../shared/model/attainment.ts';
import type { Catalogue, Course } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { IndexedSkillItem, StandardIndex } from '../../../../shared/model/standard-index.ts';
import type { SheetTable } from './sheet-table.ts';

const leadingWidths = [11, 40, 9] as const;
const itemWidth = 5;

/** Levels taught by knowledge item. */
function taughtLevels(course: Course): Map<string, number[]> {
  const levels = new Map<string, number[]>();
  for (const key of course.teaches) {
    const { knowledgeItem, level } = attainmentParts(key);
    levels.set(
      knowledgeItem,
      [...(levels.get(knowledgeItem) ?? []), level].sort((a, b) => a - b),
    );
  }
  return levels;
}

function levelsText(levels: readonly number[], language: Language): string {
  const [from, to] = [levels[0], levels.at(-1)];
  if (from === undefined || to === undefined) return '';
  const connected = levels.every((level, index) => level === from + index);
  return connected ? exportWords(language).levels(from, to) : levels.join(language === 'ja' ? '、' : ', ');
}

/** The name of a skill item; with its specialties where another bears the same name. */
function skillNamer(standard: StandardIndex, language: Language): (skill: IndexedSkillItem) => string {
  const bearers = new Map<string, number>();
  for (const { ja } of standard.skillItems.values()) bearers.set(ja, (bearers.get(ja) ?? 0) + 1);
  return (skill) => {
    if (bearers.get(skill.ja) === 1) return skill[language];
    const specialties = skill.scope === 'specialty' ? skill.specialties : [];
    const names = specialties.map((id) => standard.specialties.get(id)?.[language] ?? id);
    const scope = names.length > 0 ? names.join(' ') : exportWords(language).scopes[skill.scope];
    return language === 'ja' ? `${skill.ja}（${scope}）` : `${skill.en} (${scope})`;
  };
}

/** The matrix; in a flat file the skill item stands in the header with the knowledge item. */
export function matrixTable(
  { courses }: Catalogue,
  standard: StandardIndex,
  language: Language,
  flat: boolean,
): SheetTable {
  const items = [...standard.knowledgeItems.values()];
  const leading = (['id', 'title', 'levels'] as const).map((field, index) => ({
    header: fieldHeader(field, language),
    width: leadingWidths[index] ?? itemWidth,
  }));
  const skillName = skillNamer(standard, language);
  const colon = language === 'ja' ? '：' : ': ';
  const rows = courses.map((course) => {
    const taught = taughtLevels(course);
    const lead = [course.id, course.title[language], exportWords(language).levels(...course.levels)];
    return [...lead, ...items.map(({ item }) => levelsText(taught.get(item.id) ?? [], language))];
  });
  return {
    name: exportWords(language).matrix,
    columns: [
      ...leading,
      ...items.map(({ item, skill }) => ({
        header: flat ? `${skillName(skill)}${colon}${item[language]}` : item[language],
        width: itemWidth,
      })),
    ],
    rows,
    frozenColumns: leading.length,
    above: [...leading.map(() => ''), ...items.map(({ skill }) => skillName(skill))],
    uprightHeaders: true,
  };
}
