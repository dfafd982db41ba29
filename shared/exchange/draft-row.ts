/** Understands one row of a catalogue sheet, all but its prerequisites: those need the other rows. */
import type { Course, LevelSpan } from '../model/catalogue-schema.ts';
import type { Localized } from '../model/localized.ts';
import { highestLevel, type StandardIndex } from '../model/standard-index.ts';
import type { CatalogueField } from './catalogue-fields.ts';
import type { GroupFinder } from './draft-groups.ts';
import { type AmountUnit, type ParsedAmount, parseAmount } from './parse-amount.ts';
import { createKnowledgeParser } from './parse-knowledge.ts';
import { type ParsedLevels, parseLevels } from './parse-levels.ts';
import { remember } from './remember.ts';
import { createRowNames } from './row-names.ts';
import type { RowReader } from './row-reader.ts';
import { type RowTexts, readRowTexts } from './row-texts.ts';

/** A course that nobody else has seen yet. */
export type CourseInMaking = { -readonly [Field in keyof Course]: Course[Field] };

/** A row understood. `course.prerequisites` are those of `base` until `prerequisites` is resolved. */
export interface DraftedRow {
  readonly row: number;
  readonly course: CourseInMaking;
  /** The course that has this id already. */
  readonly base: Course | null;
  /** As written; null where the sheet has no such column. */
  readonly prerequisites: string | null;
}

export type RowDrafter = (reader: RowReader, id: string, base: Course | null) => DraftedRow;

type AmountField = Extract<CatalogueField, 'eLearningHours' | 'classDays' | 'cost'>;
type AmountParsers = Readonly<Record<AmountField, (text: string) => ParsedAmount>>;

function amountParsers(): AmountParsers {
  const parser = (unit: AmountUnit) => remember((text) => parseAmount(text, unit));
  return { eLearningHours: parser('hours'), classDays: parser('days'), cost: parser('yen') };
}

function readAmount(reader: RowReader, field: AmountField, base: Course | null, parsers: AmountParsers): number | null {
  if (!reader.has(field)) return base?.[field] ?? null;
  const text = reader.text(field);
  const parsed = parsers[field](text);
  if (parsed.ok) return parsed.value;
  reader.report(field, parsed.code, text);
  return null;
}

/** Takes the highest level and, behind a space, the cell. */
type LevelParser = (text: string) => ParsedLevels;

function levelParser(): LevelParser {
  return remember((text) => {
    const space = text.indexOf(' ');
    return parseLevels(text.slice(space + 1), Number(text.slice(0, space)));
  });
}

function topLevel(standard: StandardIndex, specialties: readonly string[]): number {
  const tops = specialties.flatMap((id) => standard.specialties.get(id) ?? []).map(highestLevel);
  return Math.max(1, ...(tops.length > 0 ? tops : [...standard.specialties.values()].map(highestLevel)));
}

function readLevels(reader: RowReader, base: Course | null, top: number, parse: LevelParser): LevelSpan {
  const text = reader.text('levels');
  if (text === '') {
    if (base && !reader.has('levels')) return base.levels;
    reader.reportMissing('levels', 'level-missing', '');
    return [1, top];
  }
  const parsed = parse(`${top} ${text}`);
  if (!parsed.ok) {
    reader.report('levels', parsed.code, text, parsed.suggestion);
    return [1, top];
  }
  if (parsed.gap) reader.report('levels', 'level-gap', text, parsed.span.join('-'));
  return parsed.span;
}

/** As long as a course's provider may be. */
const longestProvider = 200;

function readProvider(reader: RowReader, base: Course | null): string | undefined {
  if (!reader.has('provider')) return base?.provider;
  const provider = reader.prose('provider');
  if (provider.length > longestProvider) reader.report('provider', 'too-long', provider, String(longestProvider));
  return provider === '' ? undefined : provider;
}

/** Fields that a course may lack. Set one by one: at 100,000 rows every object spread into another is felt. */
function setOptional(course: CourseInMaking, base: Course | null, provider: string | undefined): void {
  if (provider !== undefined) course.provider = provider;
  if (base?.aliases !== undefined) course.aliases = base.aliases;
  if (base?.basedOn !== undefined) course.basedOn = base.basedOn;
  if (base?.prerequisiteText !== undefined) course.prerequisiteText = base.prerequisiteText;
}

interface Scope extends Pick<Course, 'specialties' | 'levels'> {
  readonly area: string | null;
}

/** The group's id. */
function placeInGroup(
  reader: RowReader,
  scope: Scope,
  groups: GroupFinder,
  nameOf: (area: string) => Localized,
): string {
  const name = reader.prose('group');
  const areaName = scope.area === null ? null : nameOf(scope.area);
  const placed = groups.place({ row: reader.number, name, areaName, ...scope });
  if (name === '') reader.reportMissing('group', 'group-missing', reader.has('group') ? placed.id : '');
  else if (scope.area !== null && placed.area !== null && scope.area !== placed.area) {
    reader.report('area', 'area-differs', reader.text('area'), nameOf(placed.area).ja);
  }
  return placed.id;
}

/** A drafter of rows under a standard; new course groups are gathered in `groups`. */
export function createRowDrafter(standard: StandardIndex, groups: GroupFinder): RowDrafter {
  const names = createRowNames(standard.standard);
  const parseKnowledge = createKnowledgeParser(standard);
  const parseAmounts = amountParsers();
  const parseLevel = levelParser();
  const top = remember((specialties) => topLevel(standard, specialties.split(' ')));
  const areas = new Map<string, Localized>(
    (standard.standard.roadmap?.areas ?? []).map(({ id, ja, en }) => [id, { ja, en }]),
  );
  const nameOf = (area: string) => areas.get(area) ?? { ja: area, en: area };
  const readKnowledge = (reader: RowReader, base: Course | null, scope: Pick<Course, 'specialties' | 'levels'>) => {
    if (!reader.has('knowledge')) return base?.teaches ?? [];
    const { teaches, problems } = parseKnowledge(reader.text('knowledge'), scope);
    for (const { code, value, suggestion } of problems) reader.report('knowledge', code, value, suggestion);
    return teaches;
  };
  const course = (reader: RowReader, id: string, base: Course | null, texts: RowTexts): CourseInMaking => {
    const specialties = names.specialties(reader, base);
    const levels = readLevels(reader, base, top(specialties.join(' ')), parseLevel);
    const scope = { area: names.area(reader), levels, specialties };
    const group = base && !reader.has('group') ? base.group : placeInGroup(reader, scope, groups, nameOf);
    const kind = names.kind(reader, base, levels);
    const eLearningHours = readAmount(reader, 'eLearningHours', base, parseAmounts);
    const classDays = readAmount(reader, 'classDays', base, parseAmounts);
    const made: CourseInMaking = {
      id,
      group,
      kind,
      title: texts.title,
      specialties,
      levels,
      outline: texts.outline,
      audience: texts.audience,
      goals: texts.goals,
      methods: names.methods(reader, base, { eLearningHours, classDays }),
      eLearningHours,
      classDays,
      cost: readAmount(reader, 'cost', base, parseAmounts),
      prerequisites: base?.prerequisites ?? [],
      teaches: readKnowledge(reader, base, scope),
      functions: base?.functions ?? [],
      source: base?.source ?? 'imported',
      revision: base?.revision ?? null,
    };
    setOptional(made, base, readProvider(reader, base));
    return made;
  };
  return (reader, id, base) => ({
    row: reader.number,
    course: course(reader, id, base, readRowTexts(reader, base)),
    base,
    prerequisites: reader.has('prerequisites') ? reader.text('prerequisites') : null,
  });
}
