/** Planning questions that no roadmap can answer, each with the refusal that says why. */
import type { ErrorCode } from '../../../shared/contract/error.ts';
import { exampleRequest } from '../../helpers/backend-fixture.ts';
import type { Refused, World } from '../method-case.ts';

type Bad = readonly [
  what: string,
  change: Readonly<Record<string, unknown>>,
  code: ErrorCode,
  details: Record<string, unknown>,
];

const record = { completed: [], examinations: [], assessment: {}, exemptions: [] };

const bad: readonly Bad[] = [
  ['a target below the current level', { from: 5, to: 4 }, 'target-not-above-current', { from: 5, to: 4 }],
  ['a target equal to the current level', { from: 5, to: 5 }, 'target-not-above-current', { from: 5, to: 5 }],
  ['a specialty that does not exist', { specialty: 'toString' }, 'unknown-specialty', { specialty: 'toString' }],
  ['a level that does not exist', { to: 7 }, 'unknown-level', { level: 7, highest: 6 }],
  ['no hours at all', { hoursPerWeek: 0 }, 'impossible-pace', { field: 'hoursPerWeek', value: 0 }],
  ['more hours than a week has', { hoursPerWeek: 169 }, 'impossible-pace', { field: 'hoursPerWeek', max: 60 }],
  ['class days below zero', { classDaysPerMonth: -1 }, 'impossible-pace', { field: 'classDaysPerMonth' }],
  ['a course to take that does not exist', { locked: ['X-1'] }, 'unknown-course', { course: 'X-1', field: 'locked' }],
  ['a course to leave out that does not exist', { excluded: ['X-1'] }, 'unknown-course', { field: 'excluded' }],
  ['a method that does not exist', { methods: ['telepathy'] }, 'unknown-method-of-study', { method: 'telepathy' }],
  ['a completed course that does not exist', { record: { ...record, completed: ['X-1'] } }, 'unknown-course', {}],
  ['an assessment of what does not exist', { record: { ...record, assessment: { x: 3 } } }, 'unknown-item', {}],
  ['a date that does not exist', { start: '2027-02-30' }, 'invalid-input', { path: 'request.start' }],
  ['a level that is no whole number', { from: 2.5 }, 'invalid-input', { path: 'request.from' }],
  ['a pace in words', { hoursPerWeek: 'four' }, 'invalid-input', { path: 'request.hoursPerWeek' }],
  ['a budget below zero', { budget: -1 }, 'invalid-input', { path: 'request.budget' }],
];

type Around = (request: unknown, world: World) => unknown;

/** The same bad questions for a method that takes one. */
export function badRequests(around: Around): readonly Refused[] {
  return bad.map(([what, change, code, details]) => ({
    what,
    code,
    details,
    input: (world) => around({ ...exampleRequest, ...change }, world),
  }));
}

/** Some of them, for methods that plan as another does before they make something of it. */
export function someBadRequests(around: Around): readonly Refused[] {
  return badRequests(around).filter((_refused, index) => index % 5 === 0);
}
