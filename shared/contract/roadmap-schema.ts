/** The roadmap as a schema: what `roadmap.plan` returns, and the source of docs/formats/roadmap.schema.json. */
import { z } from 'zod';
import { objectiveSchema } from '../model/plan-request.ts';

const localized = z.object({ ja: z.string(), en: z.string() });
const attainments = z.array(z.object({ knowledgeItem: z.string(), level: z.int().min(1) }));
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const courseSchema = z.object({
  id: z.string(),
  title: localized,
  group: z.string(),
  area: z.string(),
  kind: z.string(),
  levels: z.tuple([z.int(), z.int()]),
  methods: z.array(z.string()),
  eLearningHours: z.number().nullable(),
  classDays: z.number().nullable(),
  cost: z.number().nullable(),
  start: date,
  end: date,
  classDates: z.array(date),
  prerequisites: z.array(
    z.array(
      z.object({ course: z.string(), title: localized, met: z.enum(['completed', 'held', 'planned']).nullable() }),
    ),
  ),
  teaches: attainments,
  because: z.object({
    locked: z.boolean(),
    onlyHere: attainments,
    onlyCourse: attainments,
    prerequisiteOf: z.array(z.string()),
    passedOver: z.array(z.string()),
  }),
  source: z.enum(['named', 'derived', 'imported']),
  revision: z.string().nullable(),
});

const conflictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('locked'), course: z.string() }),
  z.object({ kind: z.literal('excluded'), course: z.string() }),
  z.object({ kind: z.literal('methods'), methods: z.array(z.string()) }),
  z.object({ kind: z.literal('budget'), budget: z.number() }),
]);

const milestoneSchema = z.object({
  level: z.int(),
  figure: z.string().nullable(),
  printed: z.boolean(),
  items: z.array(z.object({ id: z.string(), text: localized, of: z.array(localized).optional() })),
  note: localized.nullable(),
});

export const roadmapSchema = z.object({
  specialty: z.string(),
  from: z.int(),
  to: z.int(),
  edition: z.string(),
  objective: objectiveSchema,
  start: date,
  status: z.enum(['optimal', 'feasible', 'infeasible']),
  bound: z.number().nullable(),
  totals: z.object({
    courses: z.int(),
    eLearningHours: z.number(),
    classDays: z.number(),
    studyHours: z.number(),
    cost: z.number().nullable(),
    knownCost: z.number(),
    unknownCosts: z.int(),
    finish: date.nullable(),
  }),
  stages: z.array(z.object({ level: z.int(), courses: z.array(courseSchema) })),
  uncovered: attainments,
  conflicts: z.array(conflictSchema),
  milestones: z.array(milestoneSchema),
});
