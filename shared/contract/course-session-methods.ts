/** Methods of demand, sessions, rosters and budget. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import { attendanceSchema, type CourseSession, courseSessionContentSchema } from '../curriculum/course-session.ts';
import type { BudgetTable } from '../curriculum/course-sessions/budget-table.ts';
import { rosterMoveSchema } from '../curriculum/course-sessions/roster-change.ts';
import type { Demand } from '../curriculum/course-sessions/seat-demand.ts';
import { sessionChangeSchema } from '../curriculum/course-sessions/session-change.ts';
import type { EffectSums, SessionEffect } from '../curriculum/course-sessions/session-effect.ts';
import type { SessionProblem } from '../curriculum/course-sessions/session-problem.ts';
import { budgetSchema } from '../curriculum/department-rules.ts';
import type { SessionProposal } from '../curriculum/sessions/session-planning.ts';
import { fileSchema } from './made-file.ts';
import { method, nothing } from './method.ts';

const id = z.string().min(1).max(100);
const ids = z.array(id).min(1).max(10_000).readonly();
const languageSchema = z.enum(['ja', 'en']);

/** With `dryRun` nothing changes: the answer says what would. */
const dryRun = z.boolean();

/** What a change of sessions came to, or would come to. */
export interface SessionOutcome {
  /** The sessions that change, as they are afterwards; those taken away are not among them. */
  readonly sessions: readonly CourseSession[];
  /** With an error nothing can be changed: the call is refused as `sessions-refused`, unless it is a dry run. */
  readonly problems: readonly SessionProblem[];
}

/** An effect with its numbers and with what the change would run into. */
export interface EffectAnswer extends SessionEffect {
  readonly sums: EffectSums;
  readonly problems: readonly SessionProblem[];
}

/** A proposal, with what it would take the place of. Nothing is saved. */
export interface ProposalDraft {
  readonly proposal: SessionProposal;
  /** Proposed sessions that are neither locked nor announced: taking the proposal removes them. */
  readonly replaces: readonly string[];
  readonly from: string;
  readonly quarters: number;
  /** Seats that roadmaps ask for within the quarters. */
  readonly needs: number;
  /** People whose roadmaps could not follow the seats that they would get, by conditions of their own. */
  readonly clashes: readonly string[];
}

const changes = z.array(sessionChangeSchema).min(1).max(10_000).readonly();
const outcome = z.custom<SessionOutcome>();

const paperInput = z
  .object({
    what: z.enum(['demand', 'sessions', 'roster', 'budget']),
    session: id.nullable(),
    language: languageSchema,
  })
  .readonly();

export const courseSessionMethods = {
  /** Who needs a seat in which course when, and the seats offered, from today on. */
  'demand.get': method(nothing, z.custom<Demand>()),
  /** Every session of the department, by first day, then course. */
  'courseSessions.list': method(nothing, z.array(z.custom<CourseSession>()).readonly()),
  /** Makes, changes and takes away sessions: one edit, all or nothing. */
  'courseSessions.save': method(z.object({ changes, dryRun }).readonly(), outcome),
  /** Cancels sessions: they and their rosters stay as history. One edit. */
  'courseSessions.cancel': method(z.object({ ids, dryRun }).readonly(), outcome),
  /** Announces proposed sessions: from now on roadmaps count on them. One edit. */
  'courseSessions.announce': method(z.object({ ids, dryRun }).readonly(), outcome),
  /**
   * What changes would do to people and money, by planning everybody anew whom they touch. Of two questions of one lane
   * the newer cancels the older, which is refused as `cancelled`.
   */
  'courseSessions.effect': method(z.object({ changes, lane: id }).readonly(), z.custom<EffectAnswer>()),
  /**
   * Proposes sessions for the demand of so many quarters from a day on. Locked, announced and held ones stay as they
   * are. It can be cancelled by its task.
   */
  'courseSessions.propose': method(
    z.object({ from: z.iso.date(), quarters: z.int().min(1).max(12), task: id }).readonly(),
    z.custom<ProposalDraft>(),
  ),
  /** Saves a proposal, changed or not, as one edit. */
  'courseSessions.take': method(
    z
      .object({
        sessions: z.array(courseSessionContentSchema).max(10_000).readonly(),
        /** People who get seats in sessions that are there, by session. */
        seated: z.record(id, z.array(id).max(10_000).readonly()).readonly(),
        /** Proposed sessions that go. */
        replaces: z.array(id).max(10_000).readonly(),
        dryRun,
      })
      .readonly(),
    outcome,
  ),
  /** People come, leave or go to another session, in their order; seats are checked. One edit. */
  'roster.move': method(
    z.object({ moves: z.array(rosterMoveSchema).min(1).max(10_000).readonly(), dryRun }).readonly(),
    outcome,
  ),
  /**
   * Records attendance: one edit of roster and records. `attended` writes the completed course into the person's record,
   * once; changing it back takes it out again. The session becomes held.
   */
  'roster.record': method(
    z
      .object({
        session: id,
        attendance: z
          .array(z.object({ person: id, attendance: attendanceSchema }).readonly())
          .min(1)
          .max(10_000)
          .readonly(),
        dryRun,
      })
      .readonly(),
    outcome,
  ),
  'budget.get': method(nothing, z.custom<BudgetTable>()),
  /** Sets budgets of teams and quarters, or takes them away (`yen` null). One edit of the rules. */
  'budget.set': method(
    z
      .object({
        budgets: z
          .array(budgetSchema.unwrap().extend({ yen: budgetSchema.unwrap().shape.yen.nullable() }).readonly())
          .min(1)
          .max(20_000)
          .readonly(),
      })
      .readonly(),
    z.custom<BudgetTable>(),
  ),
  /** A table as a file. `roster` is of one session (`session`); other tables are of the whole department. */
  'courseSessions.export': method(
    z
      .object({
        what: z.enum(['demand', 'sessions', 'roster', 'budget']),
        format: z.enum(['xlsx', 'csv', 'json']),
        session: id.nullable(),
        language: languageSchema,
      })
      .readonly(),
    fileSchema,
  ),
  /** A table as paper; a roster is a sheet to sign. */
  'courseSessions.paper': method(paperInput, z.object({ html: z.string(), title: z.string() }).readonly()),
  'courseSessions.paperPdf': method(paperInput, fileSchema),
  /**
   * iCalendar: of sessions (null: all that are open), or of people (null: everybody) with all that they have to attend;
   * of several people a zip file with one calendar each.
   */
  'courseSessions.calendar': method(
    z.object({ of: z.enum(['sessions', 'people']), ids: ids.nullable(), language: languageSchema }).readonly(),
    fileSchema,
  ),
} as const;
