/** A generated catalogue in the product's own form, with the standard that it teaches, so that whole plans can be timed. */
import { japaneseHolidays } from '../../electron/backend/japanese-holidays.ts';
import { createSelector } from '../../electron/backend/solver/highs-selector.ts';
import { attainment } from '../../shared/model/attainment.ts';
import { type Course, catalogueSchema } from '../../shared/model/catalogue-schema.ts';
import { indexStandard } from '../../shared/model/standard-index.ts';
import { type Standard, standardSchema } from '../../shared/model/standard-schema.ts';
import { createCalendar } from '../../shared/planner/calendar.ts';
import { indexCatalogue } from '../../shared/planner/catalogue-index.ts';
import type { Planner } from '../../shared/planner/plan-roadmap.ts';
import {
  type CatalogueShape,
  type GeneratedCatalogue,
  type GeneratedCourse,
  generateCatalogue,
  levelCount,
} from './generate-catalogue.ts';

const specialtyId = (specialty: number) => `specialty-${specialty}`;
const courseId = (course: number) => `course-${String(course).padStart(5, '0')}`;
const named = (id: string) => ({ id, ja: `${id}の名`, en: `Name of ${id}` });
const itemOf = (key: number) => Math.floor(key / levelCount);
const levelOf = (key: number) => (key % levelCount) + 1;

/** An item that several specialties ask for is one item of each: a standard has no other form for it. */
const itemId = (item: number, specialty: number) => `item-${item}-of-${specialty}`;

function itemsOf({ required }: GeneratedCatalogue, specialty: number): readonly number[] {
  return [...new Set((required[specialty] ?? []).map(itemOf))].sort((a, b) => a - b);
}

function standardOf(catalogue: GeneratedCatalogue): Standard {
  const specialties = catalogue.required.map((_, specialty) => specialty);
  const skills = (specialty: number) =>
    itemsOf(catalogue, specialty).map((item) => ({
      ...named(`skill-${itemId(item, specialty)}`),
      levels: [1, levelCount],
      knowledge: [named(itemId(item, specialty))],
    }));
  return standardSchema.parse({
    title: { ja: '作られた標準', en: 'A generated standard' },
    editions: { before: '1', after: '2' },
    specialties: specialties.map((each) => ({ ...named(specialtyId(each)), levels: { after: [1, levelCount] } })),
    levels: Array.from({ length: levelCount }, (_, at) => ({
      level: at + 1,
      band: 'middle',
      definedFor: 'each specialty',
      role: null,
      satisfaction: null,
    })),
    skillAreas: {
      after: {
        common: [],
        specialty: Object.fromEntries(specialties.map((each) => [specialtyId(each), skills(each)])),
      },
    },
    roadmap: { figure: 'none', columns: [], areas: [named('area')], legend: [named('common')], revisions: [] },
  });
}

/** Every third course is held in class: a day for six hours, in halves. */
function lengthOf(
  { hours }: GeneratedCourse,
  course: number,
): Pick<Course, 'eLearningHours' | 'classDays' | 'methods'> {
  if (course % 3 !== 2) return { eLearningHours: hours, classDays: null, methods: ['e-learning'] };
  return { eLearningHours: null, classDays: Math.max(0.5, Math.round(hours / 3) / 2), methods: ['lecture'] };
}

function courseOf(generated: GeneratedCourse, at: number): Course {
  const { specialties, levels, teaches, prerequisites, cost } = generated;
  return {
    id: courseId(at),
    group: 'group',
    kind: 'basic',
    title: { ja: `${courseId(at)}の名`, en: `Name of ${courseId(at)}` },
    specialties: specialties.map(specialtyId),
    levels: [levels[0], levels[1]],
    outline: { ja: '', en: '' },
    audience: { ja: '', en: '' },
    goals: { ja: [], en: [] },
    ...lengthOf(generated, at),
    cost,
    prerequisites: prerequisites.map((group) => group.map(courseId)),
    teaches: specialties.flatMap((each) => teaches.map((key) => attainment(itemId(itemOf(key), each), levelOf(key)))),
    functions: [],
    source: 'imported',
    revision: null,
  };
}

export interface GeneratedPlanner {
  readonly planner: Planner;
  readonly specialties: readonly string[];
  readonly courses: readonly string[];
  close(): Promise<void>;
}

/** A planner over a generated catalogue, with both engines as the product has them. */
export function generatedPlanner(shape: CatalogueShape): GeneratedPlanner {
  const generated = generateCatalogue(shape);
  const catalogue = catalogueSchema.parse({
    groups: [
      {
        id: 'group',
        title: { ja: '群', en: 'Group' },
        area: 'area',
        levels: [1, levelCount],
        legend: 'common',
        source: 'imported',
        specialties: generated.required.map((_, specialty) => specialtyId(specialty)),
        revision: null,
        figure: null,
      },
    ],
    courses: generated.courses.map(courseOf),
  });
  const selector = createSelector();
  return {
    planner: {
      standard: indexStandard(standardOf(generated)),
      catalogue: indexCatalogue(catalogue),
      calendar: createCalendar(japaneseHolidays()),
      sessions: [],
      select: selector.select,
    },
    specialties: generated.required.map((_, specialty) => specialtyId(specialty)),
    courses: catalogue.courses.map(({ id }) => id),
    close: selector.close,
  };
}
