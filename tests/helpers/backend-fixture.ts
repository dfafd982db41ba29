/** A backend over a real database file, with a clock that the test moves and a printer that needs no browser. */
import type { Backend, BackendOptions, Clock, PdfPrinter } from '../../electron/backend/backend.ts';
import { openBackend } from '../../electron/backend/open-backend.ts';
import { noConditions, type PlanRequest } from '../../shared/model/plan-request.ts';
import { emptyRecord } from '../../shared/model/record.ts';
import { type Caller, createCaller } from './caller.ts';

export interface TestClock extends Clock {
  /** Lets time pass. */
  advance(milliseconds: number): void;
}

/** A clock that stands still at 1 April 2027 until the test moves it. */
export function createTestClock(): TestClock {
  let now = Date.parse('2027-04-01T00:00:00.000Z');
  return {
    now: () => new Date(now).toISOString(),
    today: () => '2027-04-01',
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A printer that only notes what it was given. */
export function createNotingPrinter(): PdfPrinter & { readonly printed: readonly string[] } {
  const printed: string[] = [];
  return {
    printed,
    print: async (html) => {
      printed.push(html);
      return Buffer.from('%PDF-1.7 of a test');
    },
    close: async () => {},
  };
}

/** A question that the built-in catalogue answers with a short roadmap. */
export const exampleRequest: PlanRequest = {
  specialty: 'hardware',
  from: 5,
  to: 6,
  objective: 'hours',
  start: '2027-04-01',
  hoursPerWeek: 4,
  classDaysPerMonth: 2,
  locked: [],
  excluded: [],
  budget: null,
  methods: null,
  record: emptyRecord,
  ...noConditions,
};

export interface TestBackend extends Caller {
  subscribe: Backend['subscribe'];
  readonly clock: TestClock;
  close(): Promise<void>;
}

/** The options of a backend as a test wants it. */
export function testOptions(storeFile: string, given: Partial<BackendOptions> = {}): BackendOptions {
  const plain = { version: '0.0.0-test', host: 'in-process', saveDialog: false, pdf: null } as const;
  return { storeFile, clock: createTestClock(), ...plain, ...given };
}

/** Opens a backend and gives typed calls into it. */
export async function openTestBackend(storeFile: string, given: Partial<BackendOptions> = {}): Promise<TestBackend> {
  const clock = createTestClock();
  const backend = await openBackend(testOptions(storeFile, { clock, ...given }));
  return { ...createCaller(backend.dispatch), subscribe: backend.subscribe, clock, close: () => backend.close() };
}
