/** Plans of sessions against every plan that there is, and against an integer program: never below, and the least where that is promised. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlanningModel } from '../../../../shared/curriculum/sessions/create-planning-model.ts';
import { planSessions } from '../../../../shared/curriculum/sessions/plan-sessions.ts';
import type { SessionPlanningInput } from '../../../../shared/curriculum/sessions/session-planning.ts';
import { createOracle } from '../../../helpers/highs-oracle.ts';
import { everything, sessionWorld, tinySessionWorld } from '../../../helpers/random-sessions.ts';
import { sessionProgram } from '../../../helpers/session-program.ts';
import { sessionTruth } from '../../../helpers/session-truth.ts';

/** The plan, and the truth for as many seats left out as it leaves. */
function compare(input: SessionPlanningInput) {
  const { cost, bound, sessions } = planSessions(input);
  const truth = sessionTruth(input);
  const unseated = truth.length - 1 - sessions.reduce((sum, { roster }) => sum + roster.length, 0);
  const fewest = truth.findIndex((each) => each < Infinity);
  return { cost, bound, unseated, fewest, least: Math.min(...truth.slice(0, unseated + 1)) };
}

describe('everything tried', () => {
  test('one course each and no due dates: the least cost, and proven', () => {
    fc.assert(
      fc.property(tinySessionWorld({ linked: false, single: true, due: false }), (input) => {
        const { cost, bound, unseated, fewest, least } = compare(input);
        expect({ cost, bound, unseated }).toEqual({ cost: least, bound: least, unseated: fewest });
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  test('one course each with due dates: the least cost', () => {
    fc.assert(
      fc.property(tinySessionWorld({ linked: false, single: true, due: true }), (input) => {
        const { cost, bound, unseated, fewest, least } = compare(input);
        expect({ cost, unseated }).toEqual({ cost: least, unseated: fewest });
        expect(bound).toBeLessThanOrEqual(least);
      }),
      { seed: 2, numRuns: 25 },
    );
  });

  test('courses that rest on each other, clashing days and due dates: the bound holds, and few plans are off', () => {
    let total = 0;
    let least = 0;
    fc.assert(
      fc.property(tinySessionWorld({ linked: true, due: true }), (input) => {
        const answer = compare(input);
        expect(answer.bound).toBeLessThanOrEqual(answer.least);
        expect(answer.cost).toBeGreaterThanOrEqual(answer.least);
        total += answer.cost;
        least += answer.least;
      }),
      { seed: 3, numRuns: 30 },
    );
    expect(total / least).toBeLessThan(1.15);
  });
});

describe('HiGHS', async () => {
  const ask = await createOracle();
  const free = { ...everything, away: false, limited: false, kept: false, quarters: 6 };
  const leastOf = async (input: SessionPlanningInput, seated: number) => {
    const model = createPlanningModel(input);
    const { text, constant } = sessionProgram(model, model.needs.length - seated);
    return Math.round((await ask(text)).value + constant);
  };
  const seatsOf = ({ sessions }: ReturnType<typeof planSessions>) =>
    sessions.reduce((sum, { roster }) => sum + roster.length, 0);

  test('one course each and no due dates: the same cost', async () => {
    const worlds = fc.sample(sessionWorld({ ...free, linked: false, single: true, due: false, people: 40 }), {
      seed: 4,
      numRuns: 2,
    });
    for (const input of worlds) {
      const proposal = planSessions(input);
      const least = await leastOf(input, seatsOf(proposal));
      expect({ cost: proposal.cost, bound: proposal.bound }).toEqual({ cost: least, bound: least });
    }
  });

  test('with the order of courses and due dates: between bound and plan', async () => {
    const worlds = fc.sample(sessionWorld({ ...free, people: 12 }), { seed: 5, numRuns: 4 });
    for (const input of worlds) {
      const proposal = planSessions(input);
      const least = await leastOf(input, seatsOf(proposal));
      expect(proposal.bound).toBeLessThanOrEqual(least);
      expect(proposal.cost).toBeGreaterThanOrEqual(least);
    }
  });
});
