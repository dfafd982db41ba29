/** The course by knowledge item matrix (研修コース・知識項目マトリックス): the levels at which each course teaches each item. */
import { fieldHeader } from '../../../../shared/exchange/catalogue-fields.ts';
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import { attainmentParts } from '../../../../shared/model/attainment.ts';
import type { Catalogue, Course } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { StandardIndex } from '../../../../shared/model/standard-index.ts';
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
  const headerOf = (skill: string, item: string) => (flat ? `${skill}${language === 'ja' ? '：' : ': '}${item}` : item);
  const rows = courses.map((course) => {
    const taught = taughtLevels(course);
    const lead = [course.id, course.title[language], exportWords(language).levels(...course.levels)];
    return [...lead, ...items.map(({ item }) => levelsText(taught.get(item.id) ?? [], language))];
  });
  return {
    name: exportWords(language).matrix,
    columns: [
      ...leading,
      ...items.map(({ item, skill }) => ({ header: headerOf(skill[language], item[language]), width: itemWidth })),
    ],
    rows,
    frozenColumns: leading.length,
    above: [...leading.map(() => ''), ...items.map(({ skill }) => skill[language])],
    uprightHeaders: true,
  };
}
