/** The laws of the planner on some random worlds each; `npm run bench -- fuzz` tries many more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Law } from '../../helpers/laws/law.ts';
import { scheduleLaws } from '../../helpers/laws/schedule-laws.ts';
import { selectionLaws } from '../../helpers/laws/selection-laws.ts';
import { waitLaws } from '../../helpers/laws/wait-laws.ts';
import { type CalendarWorld, calendarWorld } from '../../helpers/random-calendar.ts';

/** Worlds without any day to study on are rightly refused. */
async function faultsIn({ faults }: Law, world: CalendarWorld): Promise<readonly string[]> {
  try {
    return await faults(world);
  } catch (error) {
    if (error instanceof RefusalError) return [];
    throw error;
  }
}

describe('in random worlds', () => {
  test.each([...selectionLaws, ...scheduleLaws, ...waitLaws])('$name', { timeout: 60_000 }, async (law) => {
    const property = fc.asyncProperty(calendarWorld(law.courses), async (world) => {
      expect(await faultsIn(law, world)).toEqual([]);
    });
    await fc.assert(property, { seed: 91, numRuns: 60 });
  });
});
