/** Puts a row beside the person whom it means: what is new, and what does not fit. */
import { highestLevelOf } from '../curriculum/check-people.ts';
import { numberKey } from '../curriculum/employee-number.ts';
import { isSameProfile } from '../curriculum/former-profiles.ts';
import { emptyProfile, type Profile } from '../curriculum/person.ts';
import { cleanText, foldName } from './fold-text.ts';
import { courseNow, type ExaminationFinder, type HeldExamination } from './held-names.ts';
import type { DraftLearner, KnownPerson, LearnerContext } from './learner-draft.ts';
import type { MatchedRow, ReportRow } from './match-learners.ts';
import { createNearest } from './nearest-name.ts';
import type { LearnerNames, LearnerRow } from './read-learner-row.ts';
import { type TeamFinder, teamSeparator } from './team-names.ts';

/** What all rows of a sheet share. */
export interface LearnerDrafting {
  readonly context: LearnerContext;
  readonly names: LearnerNames;
  readonly teams: TeamFinder;
  readonly report: ReportRow;
}

/** A text that says the same but for what a sheet cannot hold stays as it is. */
function said(text: string, before: string): string {
  return text === '' || cleanText(before).trim() === text ? before : text;
}

export function createLearnerDrafter({ context, names, teams, report }: LearnerDrafting) {
  const { standard, catalogue, unknownTeams } = context;
  const nearestSpecialty = createNearest(() => names.specialties.names);
  const nearestTeam = createNearest(() => [...teams.paths, ...context.teams.map(({ name }) => name)]);
  const pathOf = new Map(context.teams.map(({ id }, at) => [id, teams.paths[at] ?? '']));

  const team = ({ row, team: cell }: LearnerRow, before: string | null): string | null => {
    if (cell === '') return before;
    const made = teams.made.length;
    const found = teams.find(cell);
    switch (found.kind) {
      case 'known':
        return found.id;
      case 'ambiguous':
        // Teams that cannot be told apart in writing are no change for whoever is in one of them.
        if (before !== null && found.ids.includes(before)) return before;
        report(row, 'team', 'team-ambiguous', cell, found.ids.map((id) => pathOf.get(id) ?? id).join(', '));
        return before;
      case 'too-long':
        report(row, 'team', 'too-long', cell, '200');
        return before;
      case 'new':
        if (unknownTeams === 'refuse') report(row, 'team', 'team-unknown', cell, nearestTeam(cell));
        else
          for (const { path } of teams.made.slice(made))
            report(row, 'team', 'team-created', cell, path.join(teamSeparator));
        return found.ref;
    }
  };

  const specialty = ({ row, specialty: id }: LearnerRow, before: string | null): string | null => {
    if (id === null || id === before || standard.specialties.has(id)) return id ?? before;
    report(row, 'specialty', 'specialty-unknown', id, nearestSpecialty(id));
    return before;
  };

  /** As when people are changed by hand: only what the row changes is looked at. */
  const checkLevels = ({ row }: LearnerRow, before: Profile, after: Profile): void => {
    const isOther = (field: 'specialty' | 'current' | 'target') => after[field] !== before[field];
    const { current, target } = after;
    const highest = highestLevelOf(after.specialty, standard);
    for (const field of ['current', 'target'] as const) {
      const level = after[field];
      const lowest = field === 'target' ? 1 : 0;
      if (level === null || (level >= lowest && level <= highest) || !(isOther(field) || isOther('specialty')))
        continue;
      report(row, isOther(field) ? field : 'specialty', 'level-out-of-range', String(level), `${lowest}-${highest}`);
    }
    if (current === null || target === null || target > current) return;
    if (isOther('target')) report(row, 'target', 'target-not-above-current', String(target), String(current));
    else if (isOther('current')) report(row, 'current', 'target-reached', String(current), String(target));
  };

  const completed = ({ row, completed: list }: LearnerRow, person: KnownPerson | null): readonly string[] => {
    const now = new Set((person?.completed ?? []).map((id) => courseNow(id, catalogue)));
    const held = new Set((person?.completed ?? []).map(foldName));
    for (const name of list.unknown)
      if (!held.has(foldName(name))) report(row, 'completed', 'course-unknown', name, names.courses.nearest(name));
    for (const { name, ids } of list.ambiguous) report(row, 'completed', 'course-ambiguous', name, ids.join(', '));
    return list.found.filter((id) => !now.has(courseNow(id, catalogue)));
  };

  /** `レベル2` is held by whoever holds any examination of that level. */
  const examinations = (
    { row, examinations: list }: LearnerRow,
    person: KnownPerson | null,
    { keyOf, nearest }: ExaminationFinder,
  ): readonly HeldExamination[] => {
    const held = person?.examinations ?? [];
    const keys = new Set(held.map(keyOf));
    const levels = new Set(held.map(({ level }) => level));
    for (const name of list.unknown) report(row, 'examinations', 'examination-unknown', name, nearest(name));
    const fresh = new Map<string, HeldExamination>();
    for (const each of list.found) {
      const isHeld = each.name === '' ? levels.has(each.level) : keys.has(keyOf(each));
      if (!isHeld) fresh.set(keyOf(each), each);
    }
    return [...fresh.values()];
  };

  const profile = (row: LearnerRow, before: Profile, keepsNumber: boolean): Profile => {
    const isSameNumber = keepsNumber || numberKey(row.number) === numberKey(before.number);
    return {
      ...before,
      number: isSameNumber ? before.number : said(row.number, before.number),
      kana: said(row.kana, before.kana),
      team: team(row, before.team),
      specialty: specialty(row, before.specialty),
      current: row.current ?? before.current,
      target: row.target ?? before.target,
      due: row.due ?? before.due,
    };
  };

  /** The person as the row has them; what does not fit is reported. */
  return ({ row, person, keepsNumber }: MatchedRow): DraftLearner => {
    const before = person?.profile ?? emptyProfile;
    const name = said(row.name, person?.name ?? '');
    if (!person && row.name === '') report(row.row, 'name', 'name-missing', row.number);
    const after = profile(row, before, keepsNumber);
    checkLevels(row, before, after);
    const added = {
      completed: completed(row, person),
      examinations: examinations(row, person, names.examinations),
    };
    const isSame =
      person !== null &&
      name === person.name &&
      isSameProfile(before, after) &&
      added.completed.length + added.examinations.length === 0;
    const change = person === null ? 'new' : isSame ? 'same' : 'changed';
    return { row: row.row, before: person, change, name, profile: after, ...added };
  };
}
