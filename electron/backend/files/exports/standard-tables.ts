/** A skill standard as tables: what it asks for, and how it words it. */
import { type ExportWords, exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { IndexedSkillItem, StandardIndex } from '../../../../shared/model/standard-index.ts';
import type { SkillItem, Standard } from '../../../../shared/model/standard-schema.ts';
import { figureWords } from '../../../../shared/standard/figure-words.ts';
import { conditionsOf, indicatorParts } from '../../../../shared/standard/indicator-parts.ts';
import type { SheetTable, TableCell } from './sheet-table.ts';

type Tables = readonly SheetTable[];

interface Writing {
  readonly index: StandardIndex;
  readonly standard: Standard;
  readonly language: Language;
  readonly other: Language;
  readonly words: ExportWords;
  readonly figure: (figure: string | null | undefined) => string;
}

function table(
  name: string,
  columns: readonly (readonly [header: string, width: number])[],
  rows: readonly (readonly TableCell[])[],
  frozenColumns = 1,
): SheetTable {
  return { name, columns: columns.map(([header, width]) => ({ header, width })), rows, frozenColumns };
}

const withLevels = (words: ExportWords, levels: readonly number[]) =>
  levels.map((level) => [words.level(level), 9] as const);
const marks = (words: ExportWords, levels: readonly number[], [from, to]: readonly [number, number]) =>
  levels.map((level) => (level >= from && level <= to ? words.mark : ''));

function framework({ standard, language, words }: Writing): SheetTable {
  const levels = standard.levels.map(({ level }) => level).sort((a, b) => a - b);
  const rows = standard.specialties.flatMap((specialty) =>
    (['before', 'after'] as const).flatMap((edition) => {
      const range = specialty.levels[edition];
      return range
        ? [[specialty.id, specialty[language], words.editions[edition], ...marks(words, levels, range)]]
        : [];
    }),
  );
  return table(
    words.sheets.framework,
    [[words.specialtyId, 12], [words.specialty, 26], [words.edition, 9], ...withLevels(words, levels)],
    rows,
    3,
  );
}

const skillColumns = (words: ExportWords) =>
  [
    [words.scope, 18],
    [words.specialty, 24],
    [words.skillId, 18],
    [words.skill, 28],
    [words.knowledgeId, 24],
    [words.knowledge, 40],
    [words.otherLanguage(words.knowledge), 40],
    [words.levelRange, 9],
  ] as const;

function skillRows(
  item: IndexedSkillItem,
  levels: readonly number[],
  { index, language, other, words, figure }: Writing,
): TableCell[][] {
  const specialties = item.specialties.map((id) => index.specialties.get(id)?.[language] ?? id);
  const [from, to] = item.levels;
  return item.knowledge.map((knowledge) => [
    words.scopes[item.scope],
    specialties.join(language === 'ja' ? '、' : ', '),
    item.id,
    item[language],
    knowledge.id,
    knowledge[language],
    knowledge[other],
    words.levels(from, to),
    ...marks(words, levels, item.levels),
    figure(item.figure),
  ]);
}

/** Skill and knowledge items by level, as planning asks for them. */
function skillsAfter(writing: Writing): SheetTable {
  const { index, words } = writing;
  const items = [...index.skillItems.values()];
  const top = Math.max(...items.map(({ levels }) => levels[1]));
  const levels = Array.from({ length: top }, (_, step) => step + 1);
  const rows = items.flatMap((item) => skillRows(item, levels, writing));
  return table(words.sheets.after, [...skillColumns(words), ...withLevels(words, levels), [words.figure, 16]], rows, 4);
}

function skillsBefore(writing: Writing): Tables {
  const { standard, language, other, words, figure } = writing;
  const areas = standard.skillAreas.before;
  if (!areas) return [];
  const rowsOf = (scope: 'common' | 'specialty', specialty: string, item: SkillItem) =>
    item.knowledge.map((knowledge) => [
      words.scopes[scope],
      specialty,
      item.id,
      item[language],
      knowledge.id,
      knowledge[language],
      knowledge[other],
      item.levels[1] === 'specialty top' ? `${item.levels[0]}～` : words.levels(item.levels[0], item.levels[1]),
      figure(item.figure),
    ]);
  const nameOf = (id: string) => standard.specialties.find((specialty) => specialty.id === id)?.[language] ?? id;
  const rows = [
    ...areas.common.flatMap((item) => rowsOf('common', '', item)),
    ...Object.entries(areas.specialty).flatMap(([id, items]) =>
      items.flatMap((item) => rowsOf('specialty', nameOf(id), item)),
    ),
  ];
  return [table(words.sheets.before, [...skillColumns(words), [words.figure, 16]], rows, 4)];
}

function proficiency({ standard, language, words, figure }: Writing): Tables {
  const { proficiency: shown, levelsOneTwo } = standard;
  const early = Object.entries(levelsOneTwo?.proficiency ?? {}).map(([level, act]) => [
    words.level(Number(level)),
    act[language],
    '',
    '',
    '',
  ]);
  const acts = Object.entries(shown?.act ?? {}).map(([level, act]) => {
    const role = standard.levels.find((entry) => entry.level === Number(level))?.role;
    return [
      words.level(Number(level)),
      act[language],
      shown?.scope[level]?.[language] ?? '',
      role?.[language] ?? '',
      figure(shown?.figure),
    ];
  });
  const rows = [...early, ...acts];
  const columns = [
    [words.levelRange, 10],
    [words.act, 60],
    [words.scopeOfUsers, 60],
    [words.role, 28],
    [words.figure, 16],
  ] as const;
  return rows.length > 0 ? [table(words.sheets.proficiency, columns, rows)] : [];
}

function functions({ standard, language, words, figure }: Writing): Tables {
  const matrices = Object.entries(standard.functions ?? {});
  if (matrices.length === 0) return [];
  const separator = '\n';
  const nameOf = (key: string) => standard.specialties.find(({ id }) => id === key)?.[language] ?? key;
  const rows = matrices.flatMap(([key, matrix]) =>
    matrix.rows.map(({ major, middle, minor, abilities, knowledge }) => [
      nameOf(key),
      matrix.level ?? null,
      major,
      middle,
      minor,
      abilities.join(separator),
      knowledge.join(separator),
      figure(matrix.figure),
    ]),
  );
  const columns = [
    [words.matrixName, 24],
    [words.levelRange, 9],
    [words.major, 16],
    [words.middle, 20],
    [words.minor, 20],
    [words.abilities, 50],
    [words.functionKnowledge, 40],
    [words.figure, 16],
  ] as const;
  return [table(words.sheets.functions, columns, rows, 5)];
}

function indicators({ index, standard, language, words, figure }: Writing): Tables {
  const shown = standard.indicators;
  if (!shown) return [];
  const rows = shown.entries.flatMap((entry) =>
    indicatorParts.flatMap((part) =>
      conditionsOf(entry, part, shown, index).map(({ text, of }) => [
        index.specialties.get(entry.specialty)?.[language] ?? entry.specialty,
        entry.level,
        words.editions[entry.edition],
        words.parts[part],
        text[language],
        (of ?? []).map((item) => item[language]).join('\n'),
        figure(entry.figure),
      ]),
    ),
  );
  const columns = [
    [words.specialty, 24],
    [words.levelRange, 9],
    [words.edition, 9],
    [words.part, 20],
    [words.condition, 60],
    [words.of, 60],
    [words.figure, 16],
  ] as const;
  return [table(words.sheets.indicators, columns, rows, 4)];
}

function examinations({ standard, language, other, words }: Writing): Tables {
  const rows = (standard.levelsOneTwo?.examinations ?? []).map((entry) => [entry.level, entry[language], entry[other]]);
  const columns = [
    [words.levelRange, 9],
    [words.examination, 60],
    [words.otherLanguage(words.examination), 60],
  ] as const;
  return rows.length > 0 ? [table(words.sheets.examinations, columns, rows)] : [];
}

function writingOf(index: StandardIndex, language: Language): Writing {
  return {
    index,
    standard: index.standard,
    language,
    other: language === 'ja' ? 'en' : 'ja',
    words: exportWords(language),
    figure: (figure) => (figure ? figureWords(figure, language) : ''),
  };
}

/** Everything that the standard has, a table each. */
export function standardTables(index: StandardIndex, language: Language): Tables {
  const writing = writingOf(index, language);
  return [
    framework(writing),
    skillsAfter(writing),
    ...skillsBefore(writing),
    ...proficiency(writing),
    ...functions(writing),
    ...indicators(writing),
    ...examinations(writing),
  ];
}

/** The one table of a flat file: skill and knowledge items by level. */
export function standardTable(index: StandardIndex, language: Language): SheetTable {
  return skillsAfter(writingOf(index, language));
}
