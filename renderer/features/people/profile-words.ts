/** The values of a profile in words. */
import type { Department } from '../../../shared/contract/department-methods.ts';
import type { Assignment, Profile } from '../../../shared/curriculum/person.ts';
import { formatNumber, formatTableDate } from '../../../shared/i18n/format.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { levelName, termName } from '../roadmap/level-words.ts';
import type { ProfileField } from './profile-differences.ts';

export interface ProfileWords {
  readonly department: Department;
  readonly standard: Standard;
  readonly language: Language;
  readonly text: ScreenTranslate;
  /** The name of a saved plan; the id where it is gone. */
  readonly planName: (id: string) => string;
}

/** 「標準コース 第2版」; the number alone where the curriculum is gone. */
export function curriculumName({ curriculum, version }: Assignment, { department, text }: ProfileWords): string {
  const found = department.curricula.find(({ id }) => id === curriculum);
  const name = found?.versions.find((each) => each.version === version)?.content.name ?? found?.draft.name;
  return text('people.curriculumVersion', { name: name ?? text('people.goneCurriculum'), version });
}

/** One value; `people.empty` where nobody said. */
export function profileWord(
  field: ProfileField,
  profile: Profile & { readonly name: string },
  words: ProfileWords,
): string {
  const { department, standard, language, text, planName } = words;
  const empty = text('people.empty');
  switch (field) {
    case 'name':
    case 'number':
    case 'kana':
    case 'note':
      return profile[field] || empty;
    case 'team':
      return department.teams.find(({ id }) => id === profile.team)?.name ?? empty;
    case 'specialty':
      return profile.specialty === null ? empty : termName(standard.specialties, profile.specialty, language);
    case 'current':
    case 'target': {
      const level = profile[field];
      return level === null ? empty : levelName(level, text);
    }
    case 'due':
      return profile.due === null ? empty : formatTableDate(profile.due, language);
    case 'curriculum':
      return profile.curriculum === null ? text('people.curriculumOfTeam') : curriculumName(profile.curriculum, words);
    case 'plan':
      return profile.plan === null ? text('people.planOfGoal') : planName(profile.plan);
    case 'pace': {
      const { hoursPerWeek, classDaysPerMonth } = profile.pace;
      const numberOf = (value: number | null) => (value === null ? text('people.byRule') : formatNumber(value));
      return text('people.paceWords', { hours: numberOf(hoursPerWeek), days: numberOf(classDaysPerMonth) });
    }
  }
}
