/** A catalogue as a table that an import takes back without loss: one row a course, the columns of DESIGN.md, part 9. */
import { type CatalogueField, catalogueFields, fieldHeader } from '../../../../shared/exchange/catalogue-fields.ts';
import { foldName } from '../../../../shared/exchange/fold-text.ts';
import { indexNamed, type Named } from '../../../../shared/exchange/named-entries.ts';
import { createKnowledgeParser, type KnowledgeParser } from '../../../../shared/exchange/parse-knowledge.ts';
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import { attainmentParts } from '../../../../shared/model/attainment.ts';
import type { Catalogue, Course, CourseGroup } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { StandardIndex } from '../../../../shared/model/standard-index.ts';
import { prerequisiteText } from './prerequisite-text.ts';
import type { SheetTable, TableCell, TableColumn } from './sheet-table.ts';

const widths: Readonly<Record<CatalogueField, number>> = {
  id: 10,
  group: 16,
  title: 24,
  titleEn: 24,
  kind: 9,
  area: 12,
  specialties: 14,
  levels: 7,
  prerequisites: 14,
  methods: 11,
  eLearningHours: 6,
  classDays: 6,
  cost: 9,
  provider: 11,
  knowledge: 30,
  outline: 42,
  goals: 42,
  audience: 30,
  outlineEn: 42,
  goalsEn: 42,
  audienceEn: 30,
};

const numeric: ReadonlySet<CatalogueField> = new Set(['eLearningHours', 'classDays', 'cost']);

interface Writing {
  readonly language: Language;
  readonly standard: StandardIndex;
  readonly groups: ReadonlyMap<string, CourseGroup>;
  readonly parseKnowledge: KnowledgeParser;
  readonly separator: string;
  /** The name of an entry where it leads back to it, otherwise its id. */
  readonly names: Readonly<Record<'kind' | 'area' | 'specialties' | 'methods', (id: string) => string>>;
  readonly groupName: (id: string) => string;
}

function namer(list: readonly Named[], language: Language): (id: string) => string {
  const entries = indexNamed(list);
  const names = new Map(list.map((entry) => [entry.id, entry[language]]));
  return (id) => {
    const name = names.get(id) ?? id;
    return entries.find(name) === id ? name : id;
  };
}

function groupNamer(groups: readonly CourseGroup[], language: Language): (id: string) => string {
  const bearers = new Map<string, Set<string>>();
  for (const { id, title } of groups) {
    for (const name of [id, title.ja, title.en]) {
      const key = foldName(name);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  const titles = new Map(groups.map(({ id, title }) => [id, title[language]]));
  return (id) => {
    const title = titles.get(id) ?? id;
    return bearers.get(foldName(title))?.size === 1 ? title : id;
  };
}

/** Names where they are understood as exactly this attainment, otherwise ids. */
function knowledgeCell(course: Course, { standard, language, parseKnowledge, separator }: Writing): string {
  const [from, to] = course.levels;
  const entry = (key: Course['teaches'][number], named: boolean) => {
    const { knowledgeItem, level } = attainmentParts(key);
    const name = named ? standard.knowledgeItems.get(knowledgeItem)?.item[language] : undefined;
    return `${name ?? knowledgeItem}${from === to && level === from ? '' : `@${level}`}`;
  };
  const alone = course.teaches.map((key) => {
    const text = entry(key, true);
    const understood = parseKnowledge(text, course).teaches;
    return understood.length === 1 && understood[0] === key ? text : entry(key, false);
  });
  const cell = alone.join(separator);
  const back = parseKnowledge(cell, course).teaches;
  const same = back.length === course.teaches.length && back.every((key, index) => key === course.teaches[index]);
  return same ? cell : course.teaches.map((key) => entry(key, false)).join(separator);
}

/** One sentence a line. A line break behind a single one keeps its semicolons from parting it. */
function goalsCell(goals: readonly string[]): string {
  const lines = goals.map((goal) => goal.replace(/\s*\n\s*/g, ' '));
  return lines.length === 1 && /[;；]/.test(lines[0] ?? '') ? `${lines[0]}\n` : lines.join('\n');
}

function cellOf(field: CatalogueField, course: Course, writing: Writing): TableCell {
  const { names, separator, language } = writing;
  switch (field) {
    case 'id':
      return course.id;
    case 'group':
      return writing.groupName(course.group);
    case 'title':
      return course.title.ja;
    case 'titleEn':
      return course.title.en;
    case 'kind':
      return names.kind(course.kind);
    case 'area':
      return names.area(writing.groups.get(course.group)?.area ?? '');
    case 'specialties':
      return course.specialties.map(names.specialties).join(separator);
    case 'levels':
      return exportWords(language).levels(...course.levels);
    case 'prerequisites':
      return prerequisiteText(course, language);
    case 'methods':
      return course.methods.map(names.methods).join(separator);
    case 'eLearningHours':
    case 'classDays':
    case 'cost':
      return course[field];
    case 'provider':
      return course.provider ?? '';
    case 'knowledge':
      return knowledgeCell(course, writing);
    case 'outline':
      return course.outline.ja;
    case 'outlineEn':
      return course.outline.en;
    case 'audience':
      return course.audience.ja;
    case 'audienceEn':
      return course.audience.en;
    case 'goals':
      return goalsCell(course.goals.ja);
    case 'goalsEn':
      return goalsCell(course.goals.en);
  }
}

type Choices = Partial<Record<CatalogueField, NonNullable<TableColumn['choices']>>>;

function choicesOf({ standard, language }: Writing, courses: readonly Course[]): Choices {
  const { courseSheet, roadmap, specialties } = standard.standard;
  const list = (entries: readonly Named[] | undefined, several: boolean) => ({
    values: (entries ?? []).map((entry) => entry[language]),
    several,
  });
  const choices: Choices = {
    kind: list(courseSheet?.kinds, false),
    area: list(roadmap?.areas, false),
    specialties: list(specialties, true),
    methods: list(
      courseSheet?.methods,
      courses.some(({ methods }) => methods.length > 1),
    ),
  };
  return Object.fromEntries(Object.entries(choices).filter(([, { values }]) => values.length > 0));
}

/** The table in a language: headers and names of the standard; titles and texts are in both anyway. */
export function catalogueTable(
  { courses, groups }: Catalogue,
  standard: StandardIndex,
  language: Language,
): SheetTable {
  const { courseSheet, roadmap, specialties } = standard.standard;
  const writing: Writing = {
    language,
    standard,
    groups: new Map(groups.map((group) => [group.id, group])),
    parseKnowledge: createKnowledgeParser(standard),
    separator: language === 'ja' ? '、' : ', ',
    names: {
      kind: namer(courseSheet?.kinds ?? [], language),
      area: namer(roadmap?.areas ?? [], language),
      specialties: namer(specialties, language),
      methods: namer(courseSheet?.methods ?? [], language),
    },
    groupName: groupNamer(groups, language),
  };
  const choices = choicesOf(writing, courses);
  const columns = catalogueFields.map((field): TableColumn => {
    const column = { header: fieldHeader(field, language), width: widths[field], numeric: numeric.has(field) };
    const listed = choices[field];
    return listed ? { ...column, choices: listed } : column;
  });
  const rows = courses.map((course) => catalogueFields.map((field) => cellOf(field, course, writing)));
  // On paper the columns in the other language would only make all of them smaller.
  const printedColumns = language === 'ja' ? catalogueFields.indexOf('audience') : catalogueFields.length;
  return { name: exportWords(language).catalogue, columns, rows, frozenColumns: 3, printedColumns };
}
