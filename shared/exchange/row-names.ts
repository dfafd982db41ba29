/** Reads the cells of a row that name entries of the standard: kind, area, specialties, methods. */
import type { Course, LevelSpan } from '../model/catalogue-schema.ts';
import type { Standard } from '../model/standard-schema.ts';
import type { CatalogueField } from './catalogue-fields.ts';
import { foldName } from './fold-text.ts';
import { indexNamed, type Named, type NamedEntries } from './named-entries.ts';
import { createNearest } from './nearest-name.ts';
import { remember } from './remember.ts';
import type { RowProblemCode } from './row-problem.ts';
import type { RowReader } from './row-reader.ts';
import { splitList } from './split-list.ts';

type NameField = Extract<CatalogueField, 'kind' | 'area' | 'specialties' | 'methods'>;

const unknownCode: Readonly<Record<NameField, RowProblemCode>> = {
  kind: 'kind-unknown',
  area: 'area-unknown',
  specialties: 'specialty-unknown',
  methods: 'method-unknown',
};
const everyone = new Set(['全て', 'すべて', '全専門分野', '全分野', '共通', '職種共通', '全員', 'all', 'common']);

interface NameList {
  readonly entries: NamedEntries;
  readonly find: (text: string) => string | null;
  readonly nearest: (text: string) => string | undefined;
  readonly lists: Map<string, readonly string[]>;
}

function makeList(list: readonly Named[]): NameList {
  const entries = indexNamed(list);
  return { entries, find: remember(entries.find), nearest: createNearest(() => entries.names), lists: new Map() };
}

export interface RowNameReader {
  specialties(reader: RowReader, base: Course | null): readonly string[];
  area(reader: RowReader): string | null;
  kind(reader: RowReader, base: Course | null, levels: LevelSpan): string;
  methods(
    reader: RowReader,
    base: Course | null,
    amounts: Pick<Course, 'eLearningHours' | 'classDays'>,
  ): readonly string[];
}

/** Basic below the middle levels, advanced from there: only where the sheet has no column that says it. */
function usualKind(ids: readonly string[], [from]: LevelSpan): string {
  const wanted = from <= 2 ? 'introductory' : from === 3 ? 'basic' : 'advanced';
  return ids.includes(wanted) ? wanted : (ids[0] ?? wanted);
}

function usualMethods(
  ids: readonly string[],
  amounts: Pick<Course, 'eLearningHours' | 'classDays'>,
): readonly string[] {
  const wanted = [
    ...(amounts.eLearningHours === null ? [] : ['e-learning']),
    ...(amounts.classDays === null ? [] : ['lecture']),
  ];
  const found = wanted.filter((id) => ids.includes(id));
  return found.length > 0 ? found : [ids.includes('lecture') ? 'lecture' : (ids[0] ?? 'lecture')];
}

/** A reader for the lists of a standard. Where a standard has no such list, any text is taken as it stands. */
export function createRowNames(standard: Standard): RowNameReader {
  const lists: Readonly<Record<NameField, NameList>> = {
    kind: makeList(standard.courseSheet?.kinds ?? []),
    area: makeList(standard.roadmap?.areas ?? []),
    specialties: makeList(standard.specialties),
    methods: makeList(standard.courseSheet?.methods ?? []),
  };
  const find = (reader: RowReader, field: NameField, text: string): string[] => {
    const { entries, find: look, nearest } = lists[field];
    const id = entries.ids.length === 0 ? text : look(text);
    if (id === null) reader.report(field, unknownCode[field], text, nearest(text));
    return id === null ? [] : [id];
  };
  const one = (reader: RowReader, field: NameField) => find(reader, field, reader.text(field))[0] ?? null;
  const several = (reader: RowReader, field: NameField): readonly string[] => {
    const text = reader.text(field);
    const { lists: known, entries } = lists[field];
    const before = known.get(text);
    if (before) return before;
    const parts = splitList(text, entries.knows);
    const ids = [...new Set(parts.flatMap((part) => find(reader, field, part)))];
    // Only a list without a fault may be answered from memory: a fault is reported for each row.
    if (ids.length === parts.length && known.size < 1_000) known.set(text, ids);
    return ids;
  };
  const meansEveryone = remember((text) => everyone.has(foldName(text)));
  return {
    specialties(reader, base) {
      const { ids } = lists.specialties.entries;
      const text = reader.text('specialties');
      if (text !== '') return meansEveryone(text) ? ids : several(reader, 'specialties');
      if (base && !reader.has('specialties')) return base.specialties;
      reader.reportMissing('specialties', 'specialty-missing', ids.join(', '));
      return ids;
    },
    area: (reader) => (reader.text('area') === '' ? null : one(reader, 'area')),
    kind(reader, base, levels) {
      if (reader.text('kind') !== '') return one(reader, 'kind') ?? '';
      if (base && !reader.has('kind')) return base.kind;
      const taken = usualKind(lists.kind.entries.ids, levels);
      reader.reportMissing('kind', 'kind-missing', reader.has('kind') ? taken : '');
      return taken;
    },
    methods(reader, base, amounts) {
      if (reader.text('methods') !== '') return several(reader, 'methods');
      if (base && !reader.has('methods')) return base.methods;
      const taken = usualMethods(lists.methods.entries.ids, amounts);
      reader.reportMissing('methods', 'method-missing', reader.has('methods') ? taken.join(', ') : '');
      return taken;
    },
  };
}
