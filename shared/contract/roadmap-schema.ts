/** The roadmap as a schema: what `roadmap.plan` returns, and the source of docs/formats/roadmap.schema.json. */
import { z } from 'zod';
import { objectiveSchema } from '../model/plan-request.ts';

const localized = z.object({ ja: z.string(), en: z.string() });
const attainments = z.array(z.object({ knowledgeItem: z.string(), level: z.int().min(1) }));
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const courseIds = z.array(z.string());

const waitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('level'), level: z.int(), courses: courseIds }),
  z.object({ kind: z.literal('prerequisites'), courses: courseIds }),
  z.object({ kind: z.literal('order'), courses: courseIds }),
  z.object({ kind: z.literal('study'), courses: courseIds }),
  z.object({ kind: z.literal('classes'), courses: courseIds }),
  z.object({ kind: z.literal('week') }),
  z.object({ kind: z.literal('allowance'), month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({ kind: z.literal('session'), session: z.string() }),
  z.object({ kind: z.literal('no-session'), after: date }),
  z.object({ kind: z.literal('moved'), start: date }),
  z.object({ kind: z.literal('days-off'), label: z.string() }),
]);

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
  costEstimated: z.boolean(),
  start: date,
  end: date,
  classDates: z.array(date),
  session: z.object({ id: z.string(), place: z.string() }).nullable(),
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
    notEarlier: waitSchema,
  }),
  source: z.enum(['named', 'derived', 'imported']),
  revision: z.string().nullable(),
});

const conflictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('locked'), course: z.string() }),
  z.object({ kind: z.literal('excluded'), course: z.string() }),
  z.object({ kind: z.literal('methods'), methods: z.array(z.string()) }),
  z.object({ kind: z.literal('providers'), providers: z.array(z.string()) }),
  z.object({ kind: z.literal('budget'), budget: z.number() }),
  z.object({ kind: z.literal('deadline'), deadline: date }),
  z.object({ kind: z.literal('day-off'), from: date, to: date, label: z.string() }),
  z.object({ kind: z.literal('move'), course: z.string(), start: date }),
  z.object({ kind: z.literal('session'), course: z.string(), session: z.string() }),
]);

const remedySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pace'), finish: date, hoursPerWeek: z.number(), classDaysPerMonth: z.number() }),
  z.object({ kind: z.literal('methods'), finish: date }),
  z.object({ kind: z.literal('start'), finish: date, start: date }),
  z.object({ kind: z.literal('session'), finish: date, course: z.string(), by: date }),
  z.object({ kind: z.literal('days-off'), finish: date }),
  z.object({ kind: z.literal('moves'), finish: date }),
  z.object({ kind: z.literal('deadline'), finish: date, deadline: date }),
]);

const milestoneSchema = z.object({
  specialty: z.string(),
  level: z.int(),
  figure: z.string().nullable(),
  printed: z.boolean(),
  items: z.array(z.object({ id: z.string(), text: localized, of: z.array(localized).optional() })),
  note: localized.nullable(),
});

export const roadmapSchema = z.object({
  specialty: z.string(),
  also: z.array(z.string()),
  origin: z.string().nullable(),
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
    estimatedCosts: z.int(),
    finish: date.nullable(),
  }),
  stages: z.array(z.object({ level: z.int(), courses: z.array(courseSchema) })),
  uncovered: attainments,
  conflicts: z.array(conflictSchema),
  otherConflicts: z.array(z.array(conflictSchema)),
  schedule: z.object({ status: z.enum(['optimal', 'feasible']), earliest: date.nullable() }),
  deadline: z.object({ date, met: z.boolean(), restHolds: z.boolean(), remedies: z.array(remedySchema) }).nullable(),
  carriedOver: attainments,
  milestones: z.array(milestoneSchema),
});
