/** Sessions of whole departments on the built-in catalogue: time and proven gap; and small ones beside an integer program in HiGHS. */
import loadHighs from 'highs';
import { createPlanningModel } from '../shared/curriculum/sessions/create-planning-model.ts';
import { planSessions } from '../shared/curriculum/sessions/plan-sessions.ts';
import type { SessionPlanningInput } from '../shared/curriculum/sessions/session-planning.ts';
import { sessionProgram } from '../tests/helpers/session-program.ts';
import { departmentInstance } from './support/department-instance.ts';
import { processorTime } from './support/measure.ts';

const number = (value: number) => value.toLocaleString('en');
const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

function timed(input: SessionPlanningInput) {
  const begun = processorTime();
  const proposal = planSessions(input);
  return { ms: processorTime() - begun, proposal };
}

/** Rooms and instructors for about three quarters of what is needed. */
function limitedRules({ rules, needs }: SessionPlanningInput): SessionPlanningInput['rules'] {
  const count = Math.max(2, Math.round(needs.length / 6_000));
  return {
    ...rules,
    rooms: Array.from({ length: count }, (_, at) => ({ id: `r${at}`, name: '', seats: at % 2 ? 12 : 20, daysOff: [] })),
    instructors: Array.from({ length: 2 * count }, (_, at) => ({
      id: `i${at}`,
      name: '',
      courses: null,
      daysPerQuarter: 30,
      daysOff: [],
    })),
  };
}

function show(what: string, input: SessionPlanningInput): void {
  const { ms, proposal } = timed(input);
  const { cost, bound, sessions, unseated } = proposal;
  const without = unseated.filter(({ why }) => why !== 'beyond').length;
  console.log(
    `${what}: ${number(input.needs.length)} seats, ${number(sessions.length)} sessions, ${number(without)} without a seat within the quarters; ${seconds(ms)}, at most ${percent(cost / bound - 1)} above the least cost`,
  );
}

for (const people of [1_000, 10_000]) {
  const input = await departmentInstance(people);
  show(`${number(people)} people, no limits`, input);
  if (people === 1_000)
    show(`${number(people)} people, few rooms and instructors`, { ...input, rules: limitedRules(input) });
}

const highs = await loadHighs();
const limit = 4;
for (const people of [15, 40]) {
  const input = { ...(await departmentInstance(people)), quarters: 8, daysOff: new Map() };
  const { ms, proposal } = timed(input);
  const model = createPlanningModel(input);
  const seated = proposal.sessions.reduce((sum, { roster }) => sum + roster.length, 0);
  const { text, constant } = sessionProgram(model, model.needs.length - seated);
  const begun = processorTime();
  const answer = highs.solve(text, { mip_rel_gap: 0, time_limit: limit, output_flag: false });
  const other = processorTime() - begun;
  const least = answer.Status === 'Infeasible' ? Infinity : answer.ObjectiveValue + constant;
  console.log(
    `${people} people: ${seconds(ms)}, with days; HiGHS, counts alone: ${answer.Status} in ${seconds(other)}, ${(other / ms).toFixed(1)} x as long, for ${(least / proposal.cost).toFixed(3)} of the cost; bound ${(proposal.bound / proposal.cost).toFixed(3)} of it`,
  );
}
