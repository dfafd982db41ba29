/** Understands a sheet of learners row by row, and who each row means once all rows are known. */
import { numberKey, sharedNumbers } from '../curriculum/employee-number.ts';
import { createLearnerDrafter } from './draft-learner.ts';
import type { ColumnMapping } from './guess-columns.ts';
import { createCourseFinder, createExaminationFinder } from './held-names.ts';
import type { DraftLearner, LearnerContext, LearnersDraft } from './learner-draft.ts';
import { type LearnerField, learnerFields } from './learner-fields.ts';
import { createLearnerProblems, type LearnerProblemCode, type LearnerProblems } from './learner-problem.ts';
import { createMatcher, type MatchedRow, type ReportRow } from './match-learners.ts';
import { indexNamed } from './named-entries.ts';
import { type LearnerNames, type LearnerRow, readLearnerRow } from './read-learner-row.ts';
import { blankTest, createRowReader } from './row-reader.ts';
import type { SheetRow } from './sheet-row.ts';
import { createTeamFinder, type TeamFinder } from './team-names.ts';

/** Where a problem's column stands, as such sheets are written; what is about a whole row comes first. */
const placeOf = ({ field }: LearnersDraft['problems'][number]) => (field === null ? -1 : learnerFields.indexOf(field));

export interface LearnersDrafting {
  /** Takes the next row; header rows and blank rows are passed over. */
  add(row: SheetRow): void;
  /** Says who each row means, and gives what the sheet says. Once only. */
  finish(): LearnersDraft;
}

function reporter({ columns }: ColumnMapping<LearnerField>, problems: LearnerProblems): ReportRow {
  return (row, field, code, value, suggestion) => {
    const place = { row, column: columns[field] ?? null, field, code, value };
    problems.add(suggestion === undefined ? place : { ...place, suggestion });
  };
}

/** Two rows may not mean the same person; both are told of the other. */
function dropTwice(matched: readonly MatchedRow[], report: ReportRow): readonly MatchedRow[] {
  const rowsOf = new Map<string, LearnerRow[]>();
  for (const { row, person } of matched) if (person) rowsOf.set(person.id, [...(rowsOf.get(person.id) ?? []), row]);
  return matched.filter(({ row, person }) => {
    const other = (person ? (rowsOf.get(person.id) ?? []) : []).find((each) => each !== row);
    if (other)
      report(row.row, row.number === '' ? 'name' : 'number', 'person-twice', person?.name ?? '', String(other.row));
    return !other;
  });
}

/** Numbers that a row gives and that somebody has, once everything is as the sheet says. */
function reportTaken(drafted: readonly DraftLearner[], { people, left }: LearnerContext, report: ReportRow): void {
  const changed = new Set(drafted.flatMap(({ before }) => (before ? [before.id] : [])));
  const staying = people
    .filter(({ id }) => !changed.has(id))
    .map(({ id, profile }) => ({ id, number: profile.number }));
  const after = drafted.map(({ row, profile }) => ({ id: String(row), number: profile.number }));
  const shared = sharedNumbers([...staying, ...left, ...after]);
  if (shared.size === 0) return;
  const bearers = new Map(people.map(({ name, profile }) => [numberKey(profile.number), name]));
  for (const { row, before, profile } of drafted) {
    const key = numberKey(profile.number);
    if (!shared.has(key) || key === numberKey(before?.profile.number ?? '')) continue;
    report(row, 'number', 'number-taken', profile.number, bearers.get(key) ?? '');
  }
}

function teamIdOf(teams: TeamFinder): (row: LearnerRow) => string | null {
  return ({ team }) => {
    const found = team === '' ? null : teams.find(team);
    return found?.kind === 'known' ? found.id : null;
  };
}

/** Starts on a sheet. */
export function startLearnersDraft(mapping: ColumnMapping<LearnerField>, context: LearnerContext): LearnersDrafting {
  const { standard, catalogue } = context;
  const problems = createLearnerProblems();
  const report = reporter(mapping, problems);
  const openRow = createRowReader<LearnerField, LearnerProblemCode>(mapping, problems);
  const isBlank = blankTest(mapping);
  const hasCourses = mapping.columns.completed !== undefined;
  const names: LearnerNames = {
    specialties: indexNamed(standard.standard.specialties),
    courses: createCourseFinder(hasCourses ? catalogue : { courses: [], aliases: new Map() }),
    examinations: createExaminationFinder(standard.standard),
  };
  const rows: LearnerRow[] = [];

  const finish = (): LearnersDraft => {
    // A first finder only looks: which teams are to be made shows when the rows that stay are drafted.
    const match = createMatcher(context, rows, teamIdOf(createTeamFinder(context.teams)), report);
    const matched = dropTwice(
      rows.map(match).filter((each) => each !== null),
      report,
    );
    const teams = createTeamFinder(context.teams);
    const drafted = matched.map(createLearnerDrafter({ context, names, teams, report }));
    reportTaken(drafted, context, report);
    const { errors, warnings } = problems;
    return {
      people: drafted.filter(({ row }) => !problems.failed(row)),
      teams: teams.made,
      problems: [...problems.list].sort((a, b) => a.row - b.row || placeOf(a) - placeOf(b)),
      errors,
      warnings,
      rows: rows.length,
    };
  };

  return {
    add: (row) => {
      if (row.number > mapping.headerRows && !isBlank(row)) rows.push(readLearnerRow(openRow(row), names));
    },
    finish,
  };
}

/** Understands rows that are all at hand. */
export function draftLearners(
  rows: Iterable<SheetRow>,
  mapping: ColumnMapping<LearnerField>,
  context: LearnerContext,
): LearnersDraft {
  const drafting = startLearnersDraft(mapping, context);
  for (const row of rows) drafting.add(row);
  return drafting.finish();
}
