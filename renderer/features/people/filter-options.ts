/** What each filter of the people offers, with how many people would be left by it. */
import type { Department } from '../../../shared/contract/department-methods.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { levelName, termName } from '../roadmap/level-words.ts';
import { type FilterName, planFilters, unstated, valuesOf } from './people-filter.ts';
import type { PersonRow } from './people-rows.ts';
import { teamTree } from './team-tree.ts';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** How far a team stands below the top. */
  readonly depth: number;
}

export interface OptionContext {
  readonly department: Department;
  readonly standard: Standard;
  readonly language: Language;
  readonly text: ScreenTranslate;
}

const withoutWords = {
  team: 'people.noTeam',
  specialty: 'people.noSpecialty',
  level: 'people.noLevel',
  target: 'people.noTarget',
  curriculum: 'people.noCurriculum',
  plan: 'people.plan.unplanned',
} as const satisfies Record<FilterName, string>;

/** A value in words. */
export function filterWord(name: FilterName, value: string, context: OptionContext): string {
  const { department, standard, language, text } = context;
  if (value === unstated) return text(withoutWords[name]);
  switch (name) {
    case 'team':
      return department.teams.find(({ id }) => id === value)?.name ?? value;
    case 'specialty':
      return termName(standard.specialties, value, language);
    case 'level':
      return levelName(Number(value), text);
    case 'target':
      return levelName(Number(value), text);
    case 'curriculum':
      return department.curricula.find(({ id }) => id === value)?.draft.name ?? value;
    case 'plan': {
      const state = planFilters.find((each) => each === value);
      return state === undefined ? value : text(`people.state.${state}`);
    }
  }
}

const numbersFirst = (a: string, b: string) => Number(a) - Number(b);

/** Every value that the filter knows, in the order of the list. */
function orderOf(name: FilterName, context: OptionContext, seen: readonly string[]): readonly string[] {
  const { department, standard } = context;
  switch (name) {
    case 'team':
      return teamTree(department.teams).map(({ team }) => team.id);
    case 'specialty':
      return standard.specialties.map(({ id }) => id);
    case 'level':
    case 'target':
      return seen.filter((value) => value !== unstated).sort(numbersFirst);
    case 'curriculum':
      return department.curricula.map(({ id }) => id);
    case 'plan':
      return planFilters;
  }
}

/** The options that some of the people have. */
export function filterOptions(
  name: FilterName,
  rows: readonly PersonRow[],
  context: OptionContext,
): readonly FilterOption[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(name, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = orderOf(name, context, [...counts.keys()]);
  const others = [...counts.keys()].filter((value) => value !== unstated && !known.includes(value)).sort();
  const depths = new Map(
    name === 'team' ? teamTree(context.department.teams).map(({ team, depth }) => [team.id, depth]) : [],
  );
  return [...known, ...others, unstated].flatMap((value) => {
    const count = counts.get(value) ?? 0;
    const depth = depths.get(value) ?? 0;
    return count === 0 ? [] : [{ value, label: filterWord(name, value, context), count, depth }];
  });
}
