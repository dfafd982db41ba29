/** Makes a file of the catalogue, of the matrix, of the standard or of the learners, in each format that others read. */
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import type { Catalogue } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { StandardIndex } from '../../../../shared/model/standard-index.ts';
import { fileName } from '../file-name.ts';
import { caseDocument } from './case-document.ts';
import { catalogueTable } from './catalogue-table.ts';
import { csvText } from './csv-text.ts';
import { learnersDocument } from './learners-document.ts';
import { type LearnersData, learnersTable } from './learners-table.ts';
import { matrixTable } from './matrix-table.ts';
import { moodleCourses, moodleFramework } from './moodle-files.ts';
import type { SheetTable } from './sheet-table.ts';
import { standardTable, standardTables } from './standard-tables.ts';
import { workbookBytes } from './workbook.ts';

export type ExportWhat = 'catalogue' | 'matrix' | 'standard' | 'learners';

/** Moodle's framework and CASE always hold the standard, Moodle's courses always the catalogue. */
export type ExportFormat = 'csv' | 'xlsx' | 'json' | 'moodle-framework' | 'moodle-courses' | 'case';

export interface ExportData {
  readonly standard: StandardIndex;
  readonly catalogue: Catalogue;
  /** Today, `YYYY-MM-DD`: in the file's name and where a format asks for a date. */
  readonly date: string;
  /** Asked for where learners are exported. */
  readonly learners: () => LearnersData;
}

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function tables(
  what: ExportWhat,
  { standard, catalogue, learners }: ExportData,
  language: Language,
  flat: boolean,
): readonly SheetTable[] {
  switch (what) {
    case 'catalogue':
      return [catalogueTable(catalogue, standard, language)];
    case 'matrix':
      return [matrixTable(catalogue, standard, language, flat)];
    case 'standard':
      return flat ? [standardTable(standard, language)] : standardTables(standard, language);
    case 'learners':
      return [learnersTable(learners(), standard, language)];
  }
}

/** As other programs and an import read it: the catalogue and the standard in the shape of their own files. */
function plainData(what: ExportWhat, { standard, catalogue, learners, date }: ExportData): unknown {
  switch (what) {
    case 'catalogue':
      return catalogue;
    case 'matrix':
      return catalogue.courses.map(({ id, title, levels, teaches }) => ({ id, title, levels, teaches }));
    case 'standard':
      return standard.standard;
    case 'learners':
      return learnersDocument(learners(), date);
  }
}

async function content(
  what: ExportWhat,
  format: ExportFormat,
  data: ExportData,
  language: Language,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv': {
      const [table] = tables(what, data, language, true);
      return csvText(table ?? { columns: [], rows: [] });
    }
    case 'xlsx':
      return workbookBytes(tables(what, data, language, false), exportWords(language)[what], language);
    case 'json':
      return jsonText(plainData(what, data));
    case 'moodle-framework':
      return moodleFramework(data.standard, language);
    case 'moodle-courses':
      return moodleCourses(data.catalogue, language);
    case 'case':
      return jsonText(caseDocument(data.standard, data.date, language));
  }
}

interface Naming {
  readonly of: (what: ExportWhat) => ExportWhat;
  readonly mark: string;
  readonly ending: keyof typeof types;
}

const asAsked = (what: ExportWhat) => what;
const namings: Readonly<Record<ExportFormat, Naming>> = {
  csv: { of: asAsked, mark: '', ending: 'csv' },
  xlsx: { of: asAsked, mark: '', ending: 'xlsx' },
  json: { of: asAsked, mark: '', ending: 'json' },
  'moodle-framework': { of: () => 'standard', mark: 'Moodle', ending: 'csv' },
  'moodle-courses': { of: () => 'catalogue', mark: 'Moodle', ending: 'csv' },
  case: { of: () => 'standard', mark: 'CASE', ending: 'json' },
};

/** The file with its name in the language. */
export async function makeExport(
  what: ExportWhat,
  format: ExportFormat,
  data: ExportData,
  language: Language,
): Promise<ExportedFile> {
  const { of, mark, ending } = namings[format];
  const made = await content(what, format, data, language);
  return {
    name: fileName([exportWords(language)[of(what)], mark, data.date], ending),
    type: types[ending],
    bytes: typeof made === 'string' ? Buffer.from(made, 'utf8') : made,
  };
}
