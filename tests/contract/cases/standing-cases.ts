/** Cases of where a department stands. */
import { expect } from 'vitest';
import type { StandingFilter } from '../../../shared/curriculum/standing/standing-filter.ts';
import type { Cases, Refused, World } from '../method-case.ts';

const everybody: StandingFilter = { team: null, curriculum: null, specialty: null };
const against = { level: null, grouping: 'own' } as const;

/** A filter that names what is not there. */
function refusedFilters(rest: Readonly<Record<string, unknown>>, wrap = (input: unknown) => input): readonly Refused[] {
  const asked = (filter: Partial<StandingFilter>) => () => wrap({ ...rest, filter: { ...everybody, ...filter } });
  return [
    {
      what: 'a team that does not exist',
      code: 'not-found',
      details: { what: 'team', id: 'nobody' },
      input: asked({ team: 'nobody' }),
    },
    {
      what: 'a curriculum that does not exist',
      code: 'not-found',
      details: { what: 'curriculum', id: 'nothing' },
      input: asked({ curriculum: 'nothing' }),
    },
    { what: 'a specialty that does not exist', code: 'unknown-specialty', input: asked({ specialty: 'cook' }) },
    { what: 'no filter', code: 'invalid-input', input: () => wrap({ ...rest, filter: 'everybody' }) },
  ];
}

const levelTooHigh = (rest: Readonly<Record<string, unknown>>): Refused => ({
  what: 'a level that does not exist',
  code: 'unknown-level',
  input: () => ({ ...rest, specialty: 'hardware', level: 7 }),
});

const named = ({ learner }: World) => learner.id;
const printed = (question: unknown) => ({ question, language: 'ja' });
const levels = { view: 'levels', filter: everybody } as const;

type Methods =
  | 'standing.levels'
  | 'standing.skills'
  | 'standing.skillRows'
  | 'standing.gaps'
  | 'standing.itemPeople'
  | 'standing.closest'
  | 'standing.certificates'
  | 'standing.export'
  | 'paper.standing'
  | 'paper.standingPdf';

export const standingCases: Cases<Methods> = {
  'standing.levels': {
    input: () => ({ filter: everybody }),
    check: ({ people, rows }, world) => {
      expect(people).toContain(named(world));
      expect(rows.flatMap(({ cells }) => cells[0] ?? [])).toHaveLength(people.length);
    },
    refused: refusedFilters({}),
  },
  'standing.skills': {
    input: () => ({ filter: everybody, specialty: 'hardware', ...against }),
    check: ({ items, groups, people }) => {
      expect(items).toContain('hw-csm');
      expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(people.length);
    },
    refused: [
      ...refusedFilters({ specialty: 'hardware', ...against }),
      levelTooHigh({ filter: everybody, grouping: 'own' }),
    ],
  },
  'standing.skillRows': {
    input: ({ learner }) => ({ specialty: 'hardware', level: 6, people: [learner.id, 'nobody'] }),
    check: (rows, world) => {
      expect(rows.map(({ id }) => id)).toEqual([named(world)]);
      expect(rows[0]?.cells.every((cell) => cell !== null && cell[0] === 0)).toBe(true);
    },
    refused: [levelTooHigh({ people: [] })],
  },
  'standing.gaps': {
    input: () => ({ filter: everybody, level: 6, grouping: 'upper' }),
    check: ({ rows, total }) => expect(rows).toHaveLength(total),
    refused: refusedFilters(against),
  },
  'standing.itemPeople': {
    input: () => ({ filter: everybody, ...against, item: 'hw-csm', group: null }),
    check: async ({ lacks, holds }, { call }) => {
      // Whom other cases have left behind may lack it; nobody holds it who has no record.
      const { people } = await call('department.get', {});
      expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining([...lacks]));
      expect(holds).toEqual([]);
    },
    refused: [
      ...refusedFilters({ ...against, item: 'hw-csm', group: null }),
      {
        what: 'a skill item that does not exist',
        code: 'unknown-item',
        details: { item: 'juggling' },
        input: () => ({ filter: everybody, ...against, item: 'juggling', group: null }),
      },
    ],
  },
  'standing.closest': {
    input: () => ({ filter: everybody, order: 'missing' }),
    check: (rows) => expect(rows.every(({ missing, beyond }) => missing >= 0 && beyond >= 0)).toBe(true),
    refused: [
      ...refusedFilters({ order: 'hours' }),
      {
        what: 'an order that does not exist',
        code: 'invalid-input',
        input: () => ({ filter: everybody, order: 'luck' }),
      },
    ],
  },
  'standing.certificates': {
    input: () => ({ filter: everybody, within: 3 }),
    check: ({ months }) => expect(months).toHaveLength(5),
    refused: [
      ...refusedFilters({ within: 3 }),
      { what: 'months below zero', code: 'invalid-input', input: () => ({ filter: everybody, within: -1 }) },
    ],
  },
  'standing.export': {
    input: () => ({ question: { view: 'closest', filter: everybody, order: 'finish' }, language: 'ja' }),
    check: ({ name, base64 }) => {
      expect(name).toMatch(/^最上位レベルまでの残り_部門全体_\d{4}-\d{2}-\d{2}\.xlsx$/);
      expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
    },
    refused: refusedFilters({ view: 'levels' }, printed),
  },
  'paper.standing': {
    input: () => ({ question: levels, language: 'en' }),
    check: ({ html, title }) => {
      expect(title).toBe('People by level, now and as planned The whole department');
      expect(html).toContain('<svg class="standing-chart"');
    },
    refused: [
      ...refusedFilters({ view: 'certificates', within: 3 }, printed),
      {
        what: 'a picture that does not exist',
        code: 'invalid-input',
        input: () => printed({ view: 'mood', filter: everybody }),
      },
    ],
  },
  'paper.standingPdf': {
    input: () => ({ question: levels, language: 'ja' }),
    check: ({ name, type, base64 }) => {
      expect({ name: name.slice(0, 12), type }).toEqual({ name: 'レベル別人数の現状と見通', type: 'application/pdf' });
      expect(Buffer.from(base64, 'base64').subarray(0, 4).toString()).toBe('%PDF');
    },
    refused: refusedFilters({ view: 'levels' }, printed),
  },
};
