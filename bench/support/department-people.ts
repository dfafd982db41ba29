/** People of a department as one meets them: most study at the department's pace, and many stand where others stand. */
import type { PlanRequest } from '../../shared/model/plan-request.ts';
import { emptyRecord } from '../../shared/model/record.ts';
import { planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import type { Planner } from '../../shared/planner/planner.ts';
import { question } from './requests.ts';

const specialties = ['hardware', 'hardware', 'hardware', 'software', 'software', 'facility'] as const;

/** Levels now: most are at 2 and 3. */
const levels = [0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5] as const;

/** Half have no due date; the others have the ends of the next fiscal years. */
const dues = [null, null, null, '2028-03-31', '2029-03-31', '2030-03-31'] as const;

/** How many of the courses of their own roadmap people have behind them: most have begun none. */
const begun = [0, 0, 0, 0, 0, 0, 1, 2, 3, 5] as const;

/**
 * Questions of so many people. They have completed some courses of the levels that they have reached and the first ones
 * of the roadmap that they are on; one in ten has taken a course besides.
 */
export async function departmentQuestions(count: number, planner: Planner, chance: () => number) {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const courses = [...planner.catalogue.courses.values()];
  const roadmaps = new Map<string, readonly string[]>();
  const roadmapOf = async (asked: PlanRequest): Promise<readonly string[]> => {
    const name = `${asked.specialty} ${asked.from} ${asked.to}`;
    const known = roadmaps.get(name);
    if (known) return known;
    const { stages } = await planRoadmap(asked, planner);
    const ids = stages.flatMap((stage) => stage.courses).map(({ id }) => id);
    roadmaps.set(name, ids);
    return ids;
  };
  const requests: PlanRequest[] = [];
  for (let person = 0; person < count; person += 1) {
    const specialty = pick(specialties);
    const from = pick(levels);
    const asked = question(specialty, from, Math.min(6, from + pick([1, 1, 1, 2])));
    const own = courses.filter((course) => course.specialties.includes(specialty));
    const below = own.filter(({ levels: [, top] }) => top <= from);
    const past = below.length === 0 ? [] : Array.from({ length: Math.floor(chance() * 7) }, () => pick(below).id);
    const done = (await roadmapOf(asked)).slice(0, pick(begun));
    const besides = chance() < 0.1 ? [pick(own).id] : [];
    requests.push({
      ...asked,
      hoursPerWeek: chance() < 0.85 ? 4 : pick([2, 6]),
      deadline: pick(dues),
      record: { ...emptyRecord, completed: [...new Set([...past, ...done, ...besides])] },
    });
  }
  return requests;
}
