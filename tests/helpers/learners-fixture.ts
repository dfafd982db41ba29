/** Sheets of learners and what they are understood against. */
import { builtInCatalogue, builtInStandard } from '../../electron/backend/resources.ts';
import { emptyProfile, type Profile } from '../../shared/curriculum/person.ts';
import type { Team } from '../../shared/curriculum/team.ts';
import { draftLearners } from '../../shared/exchange/draft-learners.ts';
import { guessFields } from '../../shared/exchange/guess-columns.ts';
import type { KnownPerson, LearnerContext, LearnersDraft } from '../../shared/exchange/learner-draft.ts';
import { learnerHeaders } from '../../shared/exchange/learner-fields.ts';
import { indexStandard } from '../../shared/model/standard-index.ts';

const standard = indexStandard(builtInStandard());
const { courses } = builtInCatalogue();

export function known(
  id: string,
  name: string,
  profile: Partial<Profile> = {},
  held: Partial<KnownPerson> = {},
): KnownPerson {
  return { id, name, profile: { ...emptyProfile, ...profile }, completed: [], examinations: [], ...held };
}

export function team(id: string, name: string, parent: string | null = null, code = ''): Team {
  return { id, name, parent, code, curriculum: null };
}

/** The built-in standard and catalogue, and nobody. */
export function learnerContext(given: Partial<LearnerContext> = {}): LearnerContext {
  const catalogue = { courses, aliases: new Map<string, string>() };
  return { standard, catalogue, people: [], left: [], teams: [], unknownTeams: 'refuse', ...given };
}

/** What a sheet says; the first row is the header. */
export function draftSheet(sheet: readonly (readonly string[])[], given: Partial<LearnerContext> = {}): LearnersDraft {
  const rows = sheet.map((cells, index) => ({ number: index + 1, cells }));
  return draftLearners(rows, guessFields(rows, learnerHeaders).mapping, learnerContext(given));
}

/** Problems as `row column code`. */
export function problemsOf({ problems }: LearnersDraft): readonly string[] {
  return problems.map(({ row, field, code }) => `${row} ${field} ${code}`);
}

/** A sheet as CSV. */
export function csvOf(sheet: readonly (readonly string[])[]): string {
  return `${sheet.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
}
