/** Reads the cells of one row of learners; what can only be judged beside the person is kept for later. */
import { foldName } from './fold-text.ts';
import { unescapeFormula } from './formula-text.ts';
import type { ExaminationFinder, HeldExamination, NamedList, NameFinder } from './held-names.ts';
import type { LearnerField } from './learner-fields.ts';
import type { LearnerProblemCode } from './learner-problem.ts';
import type { NamedEntries } from './named-entries.ts';
import { parseDue } from './parse-date.ts';
import { parseLearnerLevel } from './parse-learner-level.ts';
import type { RowReader } from './row-reader.ts';

export type LearnerReader = RowReader<LearnerField, LearnerProblemCode>;

/** A row understood as far as it goes by itself. Empty texts and null say nothing. */
export interface LearnerRow {
  readonly row: number;
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly kana: string;
  readonly team: string;
  /** An id of the standard, or what the cell says where the standard has no such name. */
  readonly specialty: string | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly due: string | null;
  readonly completed: NamedList<string>;
  readonly examinations: NamedList<HeldExamination>;
}

/** What names are looked up in. */
export interface LearnerNames {
  readonly specialties: NamedEntries;
  readonly courses: NameFinder<string>;
  readonly examinations: ExaminationFinder;
}

const longest: Readonly<Partial<Record<LearnerField, number>>> = { number: 50, name: 200, kana: 200, id: 100 };
const nothing = { found: [], unknown: [], ambiguous: [] } as const;

function words(reader: LearnerReader, field: LearnerField): string {
  const text = reader.prose(field);
  const most = longest[field] ?? Number.POSITIVE_INFINITY;
  if (text.length > most) reader.report(field, 'too-long', text, String(most));
  return text;
}

function level(reader: LearnerReader, field: 'current' | 'target'): number | null {
  const text = reader.text(field);
  if (text === '') return null;
  const found = parseLearnerLevel(text);
  if (found === null) reader.report(field, 'level-invalid', text);
  return found;
}

function due(reader: LearnerReader): string | null {
  const text = reader.text('due');
  if (text === '') return null;
  const parsed = parseDue(text);
  if (!parsed) reader.report('due', 'date-invalid', text);
  else if (parsed.taken) reader.report('due', 'date-taken', text, parsed.date);
  return parsed?.date ?? null;
}

function specialty(reader: LearnerReader, { specialties }: LearnerNames): string | null {
  const text = reader.text('specialty');
  return text === '' ? null : (specialties.find(text) ?? text);
}

/** A list of names; a cell that begins like a formula was written with an apostrophe. */
function list<Entry>(reader: LearnerReader, field: LearnerField, finder: NameFinder<Entry>): NamedList<Entry> {
  const text = unescapeFormula(reader.text(field));
  return text === '' ? nothing : finder.read(text);
}

/** Reads a row; what is wrong by itself is reported. */
export function readLearnerRow(reader: LearnerReader, names: LearnerNames): LearnerRow {
  const row: LearnerRow = {
    row: reader.number,
    id: words(reader, 'id'),
    number: words(reader, 'number'),
    name: words(reader, 'name'),
    kana: words(reader, 'kana'),
    team: unescapeFormula(reader.text('team')),
    specialty: specialty(reader, names),
    current: level(reader, 'current'),
    target: level(reader, 'target'),
    due: due(reader),
    completed: list(reader, 'completed', names.courses),
    examinations: list(reader, 'examinations', names.examinations),
  };
  if (foldName(row.id + row.number + row.name) === '') {
    const field = reader.has('number') ? 'number' : 'name';
    if (reader.has('number') || reader.has('name')) reader.report(field, 'who-missing', '');
    else reader.reportMissing(field, 'who-missing', '');
  }
  return row;
}
