/** Proposals for random departments keep every rule that a plain checker knows, whatever the order of the input. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSessions } from '../../../../shared/curriculum/sessions/plan-sessions.ts';
import type { SessionPlanningInput } from '../../../../shared/curriculum/sessions/session-planning.ts';
import { checkSessions } from '../../../helpers/check-sessions.ts';
import { pathWorld } from '../../../helpers/random-paths.ts';
import { everything, sessionWorld } from '../../../helpers/random-sessions.ts';

const seed = 7;

test('every rule is kept', () => {
  fc.assert(
    fc.property(sessionWorld(everything), (input) => {
      expect(checkSessions(input, planSessions(input))).toEqual([]);
    }),
    { seed, numRuns: 25 },
  );
});

test('everybody can follow the seats that they get, and nobody is left out who could follow one more', () => {
  fc.assert(
    fc.property(pathWorld(), (input) => {
      expect(checkSessions(input, planSessions(input))).toEqual([]);
    }),
    { seed, numRuns: 8 },
  );
});

/** The same in another order. */
function reversed(input: SessionPlanningInput): SessionPlanningInput {
  const { rules, kept, needs, daysOff } = input;
  return {
    ...input,
    needs: needs.map((need) => ({ ...need, after: [...need.after].reverse() })).reverse(),
    kept: [...kept].reverse(),
    daysOff: new Map([...daysOff].reverse()),
    rules: {
      ...rules,
      rooms: [...rules.rooms].reverse(),
      instructors: [...rules.instructors].reverse(),
      courses: [...rules.courses].reverse(),
    },
  };
}

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(sessionWorld(everything), (input) => {
      expect(planSessions(reversed(input))).toEqual(planSessions(input));
    }),
    { seed: seed + 1, numRuns: 15 },
  );
});
