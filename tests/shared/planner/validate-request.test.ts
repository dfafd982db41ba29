/** Each refusal of a planning question: its code and the details that the message is made from. */
import { describe, expect, test } from 'vitest';
import { type ErrorCode, RefusalError } from '../../../shared/contract/error.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { validateRequest } from '../../../shared/planner/validate-request.ts';
import { catalogueOf, course, record, request, tinyIndex } from '../../helpers/planner-fixture.ts';

const catalogue = indexCatalogue(catalogueOf([course('A'), course('B', { methods: ['lecture'] })]));

function refusal(given: Partial<PlanRequest>): RefusalError | null {
  try {
    validateRequest(request(given), tinyIndex, catalogue);
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return error;
    throw error;
  }
}

describe('validateRequest', () => {
  test('lets a sound question pass', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ locked: ['A'], excluded: ['B'], methods: ['e-learning', 'lecture'], from: 2, to: 3 })).toBeNull();
  });

  const exemption = { reason: '理由', approver: '佐藤', date: '2027-04-01' };
  const cases: readonly (readonly [string, Partial<PlanRequest>, ErrorCode, object])[] = [
    [
      'a specialty that does not exist',
      { specialty: 'gamma' },
      'unknown-specialty',
      { specialty: 'gamma', known: ['alpha', 'beta'] },
    ],
    ['a target above the top', { to: 4 }, 'unknown-level', { specialty: 'alpha', level: 4, highest: 3 }],
    [
      'a target above the top of this specialty only',
      { specialty: 'beta', to: 3 },
      'unknown-level',
      { specialty: 'beta', level: 3, highest: 2 },
    ],
    ['a current level above the top', { from: 9, to: 1 }, 'unknown-level', { level: 9 }],
    ['a target equal to the current level', { from: 2, to: 2 }, 'target-not-above-current', { from: 2, to: 2 }],
    ['a target below the current level', { from: 3, to: 1 }, 'target-not-above-current', { from: 3, to: 1 }],
    [
      'no e-learning hours',
      { hoursPerWeek: 0 },
      'impossible-pace',
      { field: 'hoursPerWeek', value: 0, min: 0.5, max: 60 },
    ],
    ['more hours than a week has work', { hoursPerWeek: 61 }, 'impossible-pace', { field: 'hoursPerWeek', value: 61 }],
    ['hours that are no number', { hoursPerWeek: Number.NaN }, 'impossible-pace', { field: 'hoursPerWeek' }],
    [
      'too few class days',
      { classDaysPerMonth: 0.4 },
      'impossible-pace',
      { field: 'classDaysPerMonth', min: 0.5, max: 20 },
    ],
    ['too many class days', { classDaysPerMonth: 21 }, 'impossible-pace', { field: 'classDaysPerMonth', value: 21 }],
    [
      'an unknown method',
      { methods: ['e-learning', 'telepathy'] },
      'unknown-method-of-study',
      { method: 'telepathy', known: ['e-learning', 'lecture'] },
    ],
    ['an unknown lock', { locked: ['Z'] }, 'unknown-course', { course: 'Z', field: 'locked' }],
    ['an unknown exclusion', { excluded: ['A', 'Z'] }, 'unknown-course', { course: 'Z', field: 'excluded' }],
    [
      'an unknown completed course',
      { record: record({ completed: ['Z'] }) },
      'unknown-course',
      { course: 'Z', field: 'completed' },
    ],
    [
      'an assessment of an unknown item',
      { record: record({ assessment: { magic: 2 } }) },
      'unknown-item',
      { item: 'magic', field: 'assessment' },
    ],
    [
      'an exemption from an unknown item',
      { record: record({ exemptions: [{ item: 'magic', level: 1, ...exemption }] }) },
      'unknown-item',
      { item: 'magic', field: 'exemptions' },
    ],
  ];
  test.each(cases)('refuses %s', (_, given, code, details) => {
    const found = refusal(given);
    expect(found?.code).toBe(code);
    expect(found?.details).toMatchObject(details);
  });

  test('the ends of the pace are allowed', () => {
    expect(refusal({ hoursPerWeek: 0.5, classDaysPerMonth: 0.5 })).toBeNull();
    expect(refusal({ hoursPerWeek: 60, classDaysPerMonth: 20 })).toBeNull();
  });
});
