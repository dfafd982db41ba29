/** A department's learners: each question once beside one question after another. */
import { createPlanner } from '../electron/backend/create-planner.ts';
import type { PlanRequest } from '../shared/model/plan-request.ts';
import { emptyRecord } from '../shared/model/record.ts';
import { idleCourses, idleOnPaths } from '../shared/planner/idle-courses.ts';
import { planMany } from '../shared/planner/plan-many.ts';
import { planRoadmap } from '../shared/planner/plan-roadmap.ts';
import type { Planner } from '../shared/planner/planner.ts';
import { questionKey } from '../shared/planner/question-key.ts';
import { answerQuestion } from '../shared/planner/questions.ts';
import { departmentQuestions } from './support/department-people.ts';
import { randomNumbers } from './support/generate-catalogue.ts';
import { type GeneratedPlanner, generatedPlanner } from './support/generated-planner.ts';
import { processorTime } from './support/measure.ts';
import { question } from './support/requests.ts';

const learners = 10_000;

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

interface Compared {
  readonly name: string;
  readonly planner: Planner;
  readonly requests: readonly PlanRequest[];
  /** One by one is timed on every so manieth learner. */
  readonly sampled: number;
  readonly aim: number;
}

interface Taken {
  /** Milliseconds of the processor. */
  readonly time: number;
  /** Megabytes by which the process has grown. */
  readonly memory: number;
}

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const memory = process.memoryUsage.rss();
  const start = processorTime();
  await work();
  return { time: processorTime() - start, memory: (process.memoryUsage.rss() - memory) / 1024 ** 2 };
}

/** Plans people together, as paths or as whole roadmaps, beside one roadmap after another. */
async function compare({ name, planner, requests, sampled, aim }: Compared, as: 'paths' | 'roadmaps'): Promise<void> {
  const idle = as === 'paths' ? idleOnPaths : idleCourses;
  const isIdle = idle(planner.standard, planner.catalogue);
  const keys = requests.map((request) => questionKey(request, isIdle));
  for (const request of requests.slice(0, 200)) await planRoadmap(request, planner);
  const sample = requests.filter((_, at) => at % sampled === 0);
  const single = await taken(async () => {
    for (const request of sample) await planRoadmap(request, planner);
  });
  const oneByOne = (single.time * requests.length) / sample.length;
  const together = await taken(() =>
    as === 'paths' ? answerQuestion<'many'>({ kind: 'many', requests }, planner) : planMany(requests, planner),
  );
  const kinds = `${different(keys.map(({ selection, calendar }) => selection + calendar))} different questions of ${different(keys.map(({ selection }) => selection))} selections`;
  console.log(
    `${name} as ${as} (${kinds}): ${(together.time / 1000).toFixed(2)} s, one by one ${(oneByOne / 1000).toFixed(2)} s, ${(oneByOne / together.time).toFixed(2)} x faster (aim ${aim}); memory ${together.memory.toFixed(0)} MB more`,
  );
}

async function compareGenerated(courses: number, aim: number): Promise<void> {
  const generated = generatedPlanner({ seed: 1, courses, specialties: 5 });
  const { planner } = generated;
  const requests = questionsOf(generated, randomNumbers(7));
  const name = `${learners.toLocaleString('en')} learners, ${courses} courses`;
  for (const as of ['roadmaps', 'paths'] as const) await compare({ name, planner, requests, sampled: 10, aim }, as);
  await generated.close();
}

async function compareDepartment(people: number, sampled: number, aim: number): Promise<void> {
  const { planner, close } = createPlanner();
  const requests = await departmentQuestions(people, planner, randomNumbers(11));
  const name = `${people.toLocaleString('en')} people of a department, built-in catalogue`;
  await compare({ name, planner, requests, sampled, aim }, 'paths');
  await close();
}

await compareDepartment(1_000, 4, 10);
await compareDepartment(10_000, 40, 10);
await compareGenerated(100, 3);
await compareGenerated(1_000, 1.8);
