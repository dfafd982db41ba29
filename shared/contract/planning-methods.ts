/** Methods of planning: questions, what-ifs, alternatives, trade-offs, and the calendar. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import { plainDateSchema } from '../model/plain-date.ts';
import { planRequestSchema } from '../model/plan-request.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type CompanyCalendar, companyCalendarSchema } from '../model/work-calendar.ts';
import type { Alternative } from '../planner/alternatives.ts';
import type { CourseOption } from '../planner/course-options.ts';
import type { TradeOffPoint } from '../planner/trade-off.ts';
import { method, nothing } from './method.ts';
import { roadmapSchema } from './roadmap-schema.ts';

const id = z.string().min(1).max(100);

/** Of two questions of one lane the newer cancels the older, which is refused as `cancelled`. */
const lane = id.optional();

export const planningMethods = {
  /** Plans without saving anything. */
  'roadmap.plan': method(
    z.object({ request: planRequestSchema, lane }).readonly(),
    roadmapSchema as z.ZodType<Roadmap>,
  ),
  /** What could be done with one course (keep out, put in, swap), and what each would change. */
  'roadmap.options': method(
    z.object({ request: planRequestSchema, course: id, lane }).readonly(),
    z.array(z.custom<CourseOption>()).readonly(),
  ),
  /** The next best selections for the same question, each as what it changes. */
  'roadmap.alternatives': method(
    z.object({ request: planRequestSchema, count: z.int().min(1).max(10), lane }).readonly(),
    z.array(z.custom<Alternative>()).readonly(),
  ),
  /** Study hours against cost: every point that nothing beats in both, by rising hours. */
  'roadmap.tradeOff': method(
    z.object({ request: planRequestSchema, lane }).readonly(),
    z.array(z.custom<TradeOffPoint>()).readonly(),
  ),
  'calendar.get': method(nothing, companyCalendarSchema as z.ZodType<CompanyCalendar>),
  /** Changes the calendar of the workplace; one edit of the history. */
  'calendar.update': method(
    z.object({ calendar: companyCalendarSchema }).readonly(),
    companyCalendarSchema as z.ZodType<CompanyCalendar>,
  ),
  /** Public holidays and the closing days at the turn of the year within some days, by date. */
  'calendar.holidays': method(
    z
      .object({ from: plainDateSchema, to: plainDateSchema })
      .readonly()
      .refine(({ from, to }) => from <= to, { path: ['to'] }),
    z.array(z.object({ date: z.string(), name: z.string() }).readonly()).readonly(),
  ),
} as const;
