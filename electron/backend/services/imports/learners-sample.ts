/** People of a preview, field by field as they were and as they would be, in words. */
import type { ImportPreview } from '../../../../shared/contract/catalogue-methods.ts';
import { emptyProfile, type Profile } from '../../../../shared/curriculum/person.ts';
import type { HeldExamination } from '../../../../shared/exchange/held-names.ts';
import type { DraftLearner, LearnerContext } from '../../../../shared/exchange/learner-draft.ts';
import { type NewTeam, teamPath, teamSeparator } from '../../../../shared/exchange/team-names.ts';
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import type { Language } from '../../../../shared/model/localized.ts';

type SamplePerson = ImportPreview['people'][number];

/** Says people in a language. */
export function createSampler(
  { standard, teams }: LearnerContext,
  made: readonly NewTeam[],
  language: Language,
): (draft: DraftLearner) => SamplePerson {
  const words = exportWords(language);
  const separator = language === 'ja' ? '、' : ', ';
  const byId = new Map(teams.map((team) => [team.id, team]));
  const newPaths = new Map(made.map(({ ref, path }) => [ref, path]));
  const levelText = (level: number | null) => (level === null ? '' : words.level(level));
  const examinationText = ({ name, level }: HeldExamination) => name || words.level(level);
  const fieldTexts = (profile: Profile): Readonly<Record<string, string>> => ({
    number: profile.number,
    kana: profile.kana,
    team: profile.team === null ? '' : (newPaths.get(profile.team) ?? teamPath(byId, profile.team)).join(teamSeparator),
    specialty:
      profile.specialty === null ? '' : (standard.specialties.get(profile.specialty)?.[language] ?? profile.specialty),
    current: levelText(profile.current),
    target: levelText(profile.target),
    due: profile.due ?? '',
  });
  return ({ row, before, name, profile, completed, examinations }) => {
    const was = fieldTexts(before?.profile ?? emptyProfile);
    const will = fieldTexts(profile);
    const fields = Object.keys(will).map((field) => ({ field, before: was[field] ?? '', after: will[field] ?? '' }));
    const gained = [
      { field: 'completed', before: '', after: completed.join(separator) },
      { field: 'examinations', before: '', after: examinations.map(examinationText).join(separator) },
    ];
    const changes = [{ field: 'name', before: before?.name ?? '', after: name }, ...fields, ...gained];
    return {
      row,
      isNew: before === null,
      name,
      changes: changes.filter((change) => change.before !== change.after),
    };
  };
}
