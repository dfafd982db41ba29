/** Whole plans on generated catalogues of 100 courses, for every objective: how often a frame is missed, by the processor's time. */
import { objectives } from '../shared/model/plan-request.ts';
import { planRoadmap } from '../shared/planner/plan-roadmap.ts';
import { generatedPlanner } from './support/generated-planner.ts';
import { print, processorTime, spread } from './support/measure.ts';
import { question } from './support/requests.ts';

const catalogues = Array.from({ length: 20 }, (_, seed) =>
  generatedPlanner({ seed: seed + 1, courses: 100, specialties: 1 }),
);

interface Span {
  readonly what: string;
  readonly levels: readonly (readonly [from: number, to: number])[];
}

const starts = (length: number) => Array.from({ length: 7 - length + 1 }, (_, from) => [from, from + length] as const);

const spans: readonly Span[] = [
  { what: 'one level', levels: starts(1) },
  { what: 'two levels', levels: starts(2) },
  { what: 'three levels', levels: starts(3) },
  { what: 'all seven levels', levels: [[0, 7]] },
];

const rounds = 3;

for (const { what, levels } of spans) {
  for (const objective of objectives) {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const { planner, specialties } of catalogues) {
        for (const [from, to] of levels) {
          const asked = question(specialties[0] ?? '', from, to, { objective, hoursPerWeek: 3 + round });
          const start = processorTime();
          await planRoadmap(asked, planner);
          if (round > 0) times.push(processorTime() - start);
        }
      }
    }
    print(`plan, 100 courses, ${what}, ${objective} (a frame is 16.7 ms)`, spread(times));
  }
}
for (const { close } of catalogues) await close();
