/**
 * Learners as a table that an import takes back without loss: one row a person, the columns of DESIGN.md, part 9. What
 * planning came to stands beside them, under headers that an import passes over.
 */
import type { PathAnswer } from '../../../../shared/curriculum/path-answer.ts';
import type { Team } from '../../../../shared/curriculum/team.ts';
import { createExaminationFinder, type HeldExamination } from '../../../../shared/exchange/held-names.ts';
import type { KnownPerson } from '../../../../shared/exchange/learner-draft.ts';
import { type LearnerField, learnerFields, learnerHeader } from '../../../../shared/exchange/learner-fields.ts';
import { indexNamed } from '../../../../shared/exchange/named-entries.ts';
import { teamPath, teamSeparator } from '../../../../shared/exchange/team-names.ts';
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import { wordPathState } from '../../../../shared/i18n/exchange/word-path-state.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import { dayNumber } from '../../../../shared/model/plain-date.ts';
import type { StandardIndex } from '../../../../shared/model/standard-index.ts';
import type { SheetTable, TableCell, TableColumn } from './sheet-table.ts';

/** What a department's list is made from. */
export interface LearnersData {
  readonly people: readonly KnownPerson[];
  readonly teams: readonly Team[];
  /** By person; who has not been planned is left out. */
  readonly answers: ReadonlyMap<string, PathAnswer>;
}

const widths: Readonly<Record<LearnerField, number>> = {
  number: 11,
  name: 15,
  kana: 17,
  team: 26,
  specialty: 14,
  current: 7,
  target: 7,
  due: 11,
  completed: 26,
  examinations: 26,
  id: 12,
};
const numeric: ReadonlySet<LearnerField> = new Set(['current', 'target']);

const resultFields = ['state', 'finish', 'daysToDue', 'courses', 'studyHours', 'classDays', 'knownCost'] as const;
type ResultField = (typeof resultFields)[number];
const resultWidths: Readonly<Record<ResultField, number>> = {
  state: 18,
  finish: 11,
  daysToDue: 8,
  courses: 7,
  studyHours: 8,
  classDays: 8,
  knownCost: 11,
};

/** What is only a result, and says nothing of who is not planned. */
function resultCell(
  field: ResultField,
  answer: PathAnswer | undefined,
  due: string | null,
  language: Language,
): TableCell {
  if (field === 'state') return answer ? wordPathState(answer, due, language) : '';
  if (answer?.kind !== 'planned') return null;
  if (field === 'daysToDue') {
    const { finish } = answer;
    return finish === null || due === null ? null : dayNumber(due) - dayNumber(finish);
  }
  return answer[field];
}

interface Writing {
  readonly language: Language;
  readonly teams: ReadonlyMap<string, Team>;
  specialty(id: string): string;
  examination(examination: HeldExamination): string;
  readonly separator: string;
}

function writingOf({ teams }: LearnersData, { standard }: StandardIndex, language: Language): Writing {
  const words = exportWords(language);
  const specialties = indexNamed(standard.specialties);
  const specialtyNames = new Map(standard.specialties.map((specialty) => [specialty.id, specialty[language]]));
  const listed = new Map((standard.levelsOneTwo?.examinations ?? []).map((each) => [each.ja, each[language]]));
  const { read, keyOf } = createExaminationFinder(standard);
  const leadsTo = (text: string, examination: HeldExamination) => {
    const { found, unknown } = read(text);
    return (
      unknown.length === 0 && found.length === 1 && found[0] !== undefined && keyOf(found[0]) === keyOf(examination)
    );
  };
  return {
    language,
    teams: new Map(teams.map((team) => [team.id, team])),
    separator: language === 'ja' ? '、' : ', ',
    specialty: (id) => {
      const name = specialtyNames.get(id) ?? id;
      return specialties.find(name) === id ? name : id;
    },
    examination: (examination) => {
      const { name, level } = examination;
      const named = [listed.get(name) ?? name, `${name}（${words.level(level)}）`];
      return (name === '' ? undefined : named.find((text) => leadsTo(text, examination))) ?? words.level(level);
    },
  };
}

function cellOf(
  field: LearnerField,
  { id, name, profile, completed, examinations }: KnownPerson,
  writing: Writing,
): TableCell {
  switch (field) {
    case 'id':
      return id;
    case 'name':
      return name;
    case 'number':
    case 'kana':
      return profile[field];
    case 'team':
      return profile.team === null ? '' : teamPath(writing.teams, profile.team).join(teamSeparator);
    case 'specialty':
      return profile.specialty === null ? '' : writing.specialty(profile.specialty);
    case 'current':
    case 'target':
      return profile[field];
    case 'due':
      return profile.due ?? '';
    case 'completed':
      return completed.join(writing.separator);
    case 'examinations':
      return [...new Set(examinations.map(writing.examination))].join(writing.separator);
  }
}

/** The table in a language. The owner of a store who has given no name is nobody yet. */
export function learnersTable(data: LearnersData, standard: StandardIndex, language: Language): SheetTable {
  const writing = writingOf(data, standard, language);
  const words = exportWords(language);
  const { specialties, levelsOneTwo } = standard.standard;
  const choices: Partial<Record<LearnerField, NonNullable<TableColumn['choices']>>> = {
    specialty: { values: specialties.map((each) => each[language]), several: false },
  };
  if (levelsOneTwo)
    choices.examinations = { values: levelsOneTwo.examinations.map((each) => each[language]), several: true };
  const results = resultFields.map(
    (field): TableColumn => ({
      header: words.results[field],
      width: resultWidths[field],
      numeric: field !== 'state' && field !== 'finish',
    }),
  );
  // The id is for the way back only; it stands behind everything else.
  const shown = learnerFields.filter((field) => field !== 'id');
  const column = (field: LearnerField): TableColumn => {
    const listed = choices[field];
    const plain = { header: learnerHeader(field, language), width: widths[field], numeric: numeric.has(field) };
    return listed ? { ...plain, choices: listed } : plain;
  };
  const columns = [...shown.map(column), ...results, column('id')];
  const rows = data.people
    .filter(({ name, profile }) => name !== '' || profile.number !== '')
    .map((person) => [
      ...shown.map((field) => cellOf(field, person, writing)),
      ...resultFields.map((field) => resultCell(field, data.answers.get(person.id), person.profile.due, language)),
      person.id,
    ]);
  return { name: words.learners, columns, rows, frozenColumns: 2, printedColumns: columns.length - 1 };
}
