/** Days on which nobody studies: a person's own in a plan, and a company's calendar for everybody. */
import { z } from 'zod';
import { plainDateSchema } from './plain-date.ts';

/** More days off than this are no calendar but a mistake. */
const mostDaysOff = 1_000;

export const dayOffSchema = z
  .object({
    /** First and last day, both included. */
    from: plainDateSchema,
    to: plainDateSchema,
    /** What it is: 年度末, 移行作業, 休暇. May be empty. */
    label: z.string().max(100),
    /** `all`: neither e-learning nor classes; `classes`: the site cannot be left, but study goes on. */
    stops: z.enum(['all', 'classes']),
  })
  .readonly()
  .refine(({ from, to }) => from <= to, { path: ['to'] });

/** A period without study: leave, a blackout such as a migration or the end of the fiscal year, company days. */
export type DayOff = z.infer<typeof dayOffSchema>;

export const daysOffSchema = z.array(dayOffSchema).max(mostDaysOff).readonly();

export const companyCalendarSchema = z
  .object({
    /** Days of the week without work: 1 is Monday, 7 Sunday. Six at most, or no day would be left. */
    weekend: z.array(z.int().min(1).max(7)).max(6).readonly(),
    /** Whether Japanese public holidays and the turn of the year (29 December to 3 January) are free. */
    holidays: z.boolean(),
    /** Days without study for everybody. */
    daysOff: daysOffSchema,
    /** Days worked although they fall on a weekend or a holiday. */
    workingDays: z.array(plainDateSchema).max(mostDaysOff).readonly(),
  })
  .readonly();

/** The calendar of the workplace; every plan of a store is dated by it. */
export type CompanyCalendar = z.infer<typeof companyCalendarSchema>;

/** Monday to Friday, holidays free. */
export const usualCalendar: CompanyCalendar = { weekend: [6, 7], holidays: true, daysOff: [], workingDays: [] };
