/** The built-in standard and catalogue as input for the diagram, with every course of the levels on the path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagramInput } from '../../../shared/diagram/diagram-model.ts';
import { type Catalogue, type Course, catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import type { Roadmap, RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { standardSchema } from '../../../shared/model/standard-schema.ts';

const resources = join(import.meta.dirname, '../../../resources');
const read = (file: string): unknown => JSON.parse(readFileSync(join(resources, file), 'utf8'));
const courseFiles = readdirSync(join(resources, 'catalogue/courses')).sort();

export const standard = standardSchema.parse(read('standard/standard.json'));
export const catalogue: Catalogue = catalogueSchema.parse({
  groups: read('catalogue/groups.json'),
  courses: courseFiles.flatMap((file) => read(join('catalogue/courses', file))),
});

function onPath(course: Course): RoadmapCourse {
  const because = {
    locked: false,
    onlyHere: [],
    onlyCourse: [],
    prerequisiteOf: [],
    passedOver: [],
    notEarlier: { kind: 'start' } as const,
  };
  const dates = { start: '2027-04-01', end: '2027-04-02', classDates: [] };
  return {
    ...course,
    ...dates,
    area: '',
    costEstimated: false,
    session: null,
    prerequisites: [],
    teaches: [],
    because,
  };
}

/** A roadmap that takes every second course of each level. */
export function roadmapOf(specialty: string, from: number, to: number): Roadmap {
  const levels = Array.from({ length: to - from }, (_, at) => from + 1 + at);
  const stages = levels.map((level) => ({
    level,
    courses: catalogue.courses
      .filter((course) => course.levels[0] === level && course.specialties.includes(specialty))
      .filter((_, at) => at % 2 === 0)
      .map(onPath),
  }));
  const totals = {
    eLearningHours: 0,
    classDays: 0,
    studyHours: 0,
    cost: null,
    knownCost: 0,
    unknownCosts: 0,
    estimatedCosts: 0,
  };
  const courses = stages.reduce((sum, stage) => sum + stage.courses.length, 0);
  const start = '2027-04-01';
  const answer = {
    status: 'optimal',
    bound: 0,
    uncovered: [],
    conflicts: [],
    otherConflicts: [],
    carriedOver: [],
    milestones: [],
  } as const;
  const dated = { schedule: { status: 'optimal', earliest: start }, deadline: null } as const;
  const question = { specialty, also: [], origin: null, from, to, edition: '', objective: 'hours', start } as const;
  return { ...question, ...answer, ...dated, totals: { ...totals, courses, finish: start }, stages };
}

export function diagramInput(
  specialty: string,
  from: number,
  to: number,
  more: Partial<DiagramInput> = {},
): DiagramInput {
  const roadmap = roadmapOf(specialty, from, to);
  return { standard, catalogue, specialty, from, to, roadmap, language: 'ja', width: 1_056, courses: 'path', ...more };
}
