/** The built-in catalogue with a department's own beside it: nothing built in changes, and former names still count. */
import { describe, expect, test } from 'vitest';
import { type EffectiveCatalogue, effectiveCatalogue } from '../../../shared/catalogue/effective-catalogue.ts';
import { noOwnCatalogue, type OwnCatalogue } from '../../../shared/catalogue/own-catalogue.ts';
import type { Catalogue } from '../../../shared/model/catalogue-schema.ts';
import { catalogueOf, course, tinyGroups } from '../../helpers/planner-fixture.ts';

const builtIn: Catalogue = catalogueOf([course('A'), course('B', { prerequisites: [['A']] })]);
const with_ = (own: Partial<OwnCatalogue>) => effectiveCatalogue(builtIn, { ...noOwnCatalogue, ...own });
const prerequisitesOf = ({ plannable }: EffectiveCatalogue, id: string) =>
  plannable.find((entry) => entry.id === id)?.prerequisites;

describe('what ships', () => {
  test('is in use as it is where a department has added nothing', () => {
    expect(effectiveCatalogue(builtIn, noOwnCatalogue)).toMatchObject(builtIn);
  });

  test('is not changed by own courses and groups that bear the same ids', () => {
    const [group] = tinyGroups;
    const { courses, groups } = with_({
      courses: [course('A', { cost: 1 }), course('C')],
      groups: [{ ...group, id: 'group-first', area: 'elsewhere' } as (typeof tinyGroups)[number]],
    });
    expect(courses.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(courses[0]).toEqual(builtIn.courses[0]);
    expect(groups).toEqual(tinyGroups);
  });
});

describe('a former name', () => {
  const heir = course('A-NEW', { aliases: ['A'] });

  test('is met by the course that took it over, once the older one is off; the leaf itself stays', () => {
    const catalogue = with_({ courses: [heir], states: { A: 'off' } });
    expect(catalogue.aliases).toEqual(new Map([['A', 'A-NEW']]));
    expect(prerequisitesOf(catalogue, 'B')).toEqual([['A', 'A-NEW']]);
    // A form shows and saves what was written.
    expect(catalogue.courses[1]?.prerequisites).toEqual([['A']]);
  });

  test('is not taken over from a course that is still on offer', () => {
    const catalogue = with_({ courses: [heir] });
    expect(catalogue.aliases.size).toBe(0);
    expect(prerequisitesOf(catalogue, 'B')).toEqual([['A']]);
  });

  test('of a course that is off belongs to the active one that bears it too', () => {
    const states = { A: 'off', 'A-NEW': 'retired' } as const;
    const catalogue = with_({ courses: [heir, course('A-NEWER', { aliases: ['A', 'A-NEW'] })], states });
    expect(catalogue.aliases).toEqual(
      new Map([
        ['A', 'A-NEWER'],
        ['A-NEW', 'A-NEWER'],
      ]),
    );
  });

  test('that nothing else bears is still known by a retired course: it may stand in a record', () => {
    const catalogue = with_({ courses: [course('C', { aliases: ['C-OLD'] })], states: { C: 'retired' } });
    expect(catalogue.aliases.get('C-OLD')).toBe('C');
  });

  test('makes no course rest on itself', () => {
    const own = course('A-NEW', { aliases: ['A'], prerequisites: [['A']] });
    expect(prerequisitesOf(with_({ courses: [own], states: { A: 'off' } }), 'A-NEW')).toEqual([['A']]);
  });

  test('stands once in a group that names the heir already', () => {
    const own = [heir, course('C', { prerequisites: [['A', 'A-NEW', 'B']] })];
    expect(prerequisitesOf(with_({ courses: own, states: { A: 'off' } }), 'C')).toEqual([['A', 'A-NEW', 'B']]);
  });
});

test('an id that every object inherits is an id like any other', () => {
  const catalogue = with_({ courses: [course('constructor', { aliases: ['toString'] })] });
  expect(catalogue.aliases.get('toString')).toBe('constructor');
});
