/** The order of the people in the skill map. */
import type { PersonSkills } from '../../../shared/curriculum/standing/skill-picture.ts';
import type { StandingNames } from './standing-names.ts';

export const skillOrders = ['missing', 'held', 'name', 'team'] as const;
export type SkillOrder = (typeof skillOrders)[number];

const collator = new Intl.Collator('ja', { numeric: true });

/** What is missing to the target; people without one come after the others. */
function byLeft(sign: 1 | -1): (a: PersonSkills, b: PersonSkills) => number {
  const left = ({ required, held }: PersonSkills) => required - held;
  const aimless = ({ to }: PersonSkills) => Number(to === null);
  return (a, b) => aimless(a) - aimless(b) || sign * (left(a) - left(b));
}

/** People in an order; those who are alike in it stay by team, as they came. */
export function sortSkills(
  people: readonly PersonSkills[],
  order: SkillOrder,
  { people: known }: StandingNames,
): readonly PersonSkills[] {
  const name = ({ id }: PersonSkills) => {
    const person = known.get(id);
    return person ? person.kana || person.name : id;
  };
  switch (order) {
    case 'missing':
      return people.toSorted(byLeft(-1));
    case 'held':
      return people.toSorted(byLeft(1));
    case 'name': {
      const names = new Map(people.map((each) => [each, name(each)]));
      return people.toSorted((a, b) => collator.compare(names.get(a) ?? '', names.get(b) ?? ''));
    }
    case 'team':
      return people;
  }
}
