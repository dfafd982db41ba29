/** A department's 10,000 learners: each question once beside one question after another. */
import type { PlanRequest } from '../shared/model/plan-request.ts';
import { emptyRecord } from '../shared/model/record.ts';
import { idleCourses } from '../shared/planner/idle-courses.ts';
import { planMany } from '../shared/planner/plan-many.ts';
import { planRoadmap } from '../shared/planner/plan-roadmap.ts';
import { questionKey } from '../shared/planner/question-key.ts';
import { randomNumbers } from './support/generate-catalogue.ts';
import { type GeneratedPlanner, generatedPlanner } from './support/generated-planner.ts';
import { processorTime } from './support/measure.ts';
import { question } from './support/requests.ts';

const learners = 10_000;

/** One by one is timed on every tenth learner, and counted ten times. */
const sampled = 10;

/** Starts of four quarters, and three paces that a workplace may offer. */
const starts = ['2027-04-01', '2027-07-01', '2027-10-01', '2028-01-04'] as const;
const paces = [3, 4, 6] as const;

/**
 * Levels 1 to 4 now and one or two levels to go. Half of the people bring nothing but their level; the others have
 * completed one to three courses each.
 */
function questionsOf({ specialties, courses }: GeneratedPlanner, chance: () => number): readonly PlanRequest[] {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return Array.from({ length: learners }, () => {
    const from = pick([1, 2, 2, 3, 3, 3, 4]);
    const completed = chance() < 0.5 ? [] : Array.from({ length: pick([1, 2, 3]) }, () => pick(courses));
    return question(pick(specialties), from, from + pick([1, 1, 2]), {
      start: pick(starts),
      hoursPerWeek: pick(paces),
      record: { ...emptyRecord, completed },
    });
  });
}

function different(texts: readonly string[]): string {
  return new Set(texts).size.toLocaleString('en');
}

async function compare(courses: number, aim: number): Promise<void> {
  const generated = generatedPlanner({ seed: 1, courses, specialties: 5 });
  const { planner } = generated;
  const requests = questionsOf(generated, randomNumbers(7));
  const isIdle = idleCourses(planner.standard, planner.catalogue);
  const keys = requests.map((request) => questionKey(request, isIdle));
  for (const request of requests.slice(0, 200)) await planRoadmap(request, planner);
  let start = processorTime();
  for (let at = 0; at < requests.length; at += sampled) {
    const request = requests[at];
    if (request) await planRoadmap(request, planner);
  }
  const oneByOne = (processorTime() - start) * sampled;
  start = processorTime();
  await planMany(requests, planner);
  const together = processorTime() - start;
  await generated.close();
  const kinds = `${different(keys.map(({ selection, calendar }) => selection + calendar))} different questions of ${different(keys.map(({ selection }) => selection))} selections`;
  console.log(
    `${learners.toLocaleString('en')} learners, ${courses} courses (${kinds}): ${(together / 1000).toFixed(2)} s, one by one ${(oneByOne / 1000).toFixed(2)} s, ${(oneByOne / together).toFixed(2)} x faster (aim ${aim})`,
  );
}

await compare(100, 3);
await compare(1_000, 1.8);
