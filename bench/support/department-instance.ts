/** A department on the built-in catalogue: people with planned paths, some with due dates and days off of their own. */
import { createPlanner } from '../../electron/backend/create-planner.ts';
import { usualRules } from '../../shared/curriculum/department-rules.ts';
import { pathOf } from '../../shared/curriculum/planned-path.ts';
import { type PathPerson, seatNeeds } from '../../shared/curriculum/sessions/demand.ts';
import { type PersonPace, paceOf } from '../../shared/curriculum/sessions/person-pace.ts';
import type { SessionPlanningInput } from '../../shared/curriculum/sessions/session-planning.ts';
import { dayNumber, formatPlainDate } from '../../shared/model/plain-date.ts';
import type { DayOff } from '../../shared/model/work-calendar.ts';
import { planMany } from '../../shared/planner/plan-many.ts';
import { randomNumbers } from './generate-catalogue.ts';
import { question } from './requests.ts';

export const departmentStart = '2027-04-01';

/** Months in which people begin: new ones in April, others when their last roadmap ends. */
const starts = ['2027-04-01', '2027-04-01', '2027-07-01', '2027-10-01', '2028-01-04', '2028-04-03'] as const;

/** Plans everybody; four in ten have a due date of one to seven months after their roadmap ends, one in ten is away now and then. */
export async function departmentInstance(people: number, seed = 7): Promise<SessionPlanningInput> {
  const { planner, close } = createPlanner();
  const chance = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const requests = Array.from({ length: people }, () => {
    const from = pick([0, 1, 1, 2, 2, 3, 3, 4]);
    return question(pick(['hardware', 'hardware', 'software', 'software', 'facility']), from, from + pick([1, 1, 2]), {
      start: pick(starts),
      hoursPerWeek: pick([3, 4, 6]),
      classDaysPerMonth: pick([1, 2, 3]),
    });
  });
  const answers = await planMany(requests, planner);
  await close();
  const daysOff = new Map<string, readonly DayOff[]>();
  const paces = new Map<string, PersonPace>();
  const paths = answers.flatMap((answer, at): PathPerson[] => {
    if (!answer.ok) return [];
    const path = pathOf(answer.data);
    const person = `p${String(at).padStart(5, '0')}`;
    const request = requests[at];
    if (request)
      paces.set(
        person,
        paceOf(path, request, ({ classDays }) => classDays > 0),
      );
    if (chance() < 0.1) {
      const from = dayNumber(departmentStart) + Math.floor(chance() * 500);
      daysOff.set(person, [{ from: formatPlainDate(from), to: formatPlainDate(from + 20), label: '', stops: 'all' }]);
    }
    const due =
      path.finish !== null && chance() < 0.4
        ? formatPlainDate(dayNumber(path.finish) + 30 + Math.floor(chance() * 180))
        : null;
    return [{ person, path, due }];
  });
  return {
    needs: seatNeeds(paths, new Set()),
    rules: usualRules.sessions,
    calendar: planner.calendar,
    kept: [],
    from: departmentStart,
    quarters: 12,
    daysOff,
    paces,
  };
}
