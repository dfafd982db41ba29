/** Methods of a department as a whole: what it is made of, its rules, and planning everyone. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import { type Curriculum, curriculumSchema } from '../curriculum/curriculum.ts';
import { type DepartmentRules, departmentRulesSchema } from '../curriculum/department-rules.ts';
import type { MovedFinish, PathAnswer } from '../curriculum/path-answer.ts';
import { personSchema } from '../curriculum/person.ts';
import type { PersonQuestion } from '../curriculum/person-question.ts';
import type { PlannedPath } from '../curriculum/planned-path.ts';
import { teamSchema } from '../curriculum/team.ts';
import { method, nothing } from './method.ts';

const id = z.string().min(1).max(100);

const departmentSchema = z
  .object({
    people: z.array(personSchema).readonly(),
    teams: z.array(teamSchema).readonly(),
    curricula: z.array(curriculumSchema).readonly() as z.ZodType<readonly Curriculum[]>,
    rules: departmentRulesSchema as z.ZodType<DepartmentRules>,
  })
  .readonly();
export type Department = z.infer<typeof departmentSchema>;

/** What planning came to, by person. */
export interface DepartmentAnswers {
  readonly answers: Readonly<Record<string, PathAnswer>>;
  /** When the newest of them was made, ISO 8601 UTC; null where nobody has been planned. */
  readonly plannedAt: string | null;
  /** People who were never planned, or whose question has changed since. */
  readonly stale: readonly string[];
}

/** What one run of planning came to. People are named by their ids, in the order of the department's list. */
export interface PlanRun {
  /** Everybody who was to be planned. */
  readonly people: number;
  /** How many of them were asked anew, and how many different questions that were. */
  readonly asked: number;
  readonly questions: number;
  /** Who has a roadmap now, and who of them misses the due date. */
  readonly planned: readonly string[];
  readonly late: readonly string[];
  /** Who has none although something is left to plan. */
  readonly failed: readonly string[];
  /** Whose finish this run has changed. */
  readonly moved: readonly MovedFinish[];
}

export const departmentMethods = {
  'department.get': method(nothing, departmentSchema),
  /** Changes the rules; one edit of the history. */
  'department.saveRules': method(
    z.object({ rules: departmentRulesSchema }).readonly(),
    departmentRulesSchema as z.ZodType<DepartmentRules>,
  ),
  'department.answers': method(nothing, z.custom<DepartmentAnswers>()),
  /**
   * Plans people (null: everyone). Only those whose question has changed are asked anew, unless `all`. It can be
   * cancelled by its task; what was planned until then is kept.
   */
  'department.plan': method(
    z.object({ people: z.array(id).max(100_000).readonly().nullable(), all: z.boolean(), task: id }).readonly(),
    z.custom<PlanRun>(),
  ),
  /** The planned path of one person; null where there is none. */
  'department.path': method(z.object({ person: id }).readonly(), z.custom<PlannedPath | null>()),
  /** The question that a person's path answers, to be opened as a plan. */
  'department.question': method(z.object({ person: id }).readonly(), z.custom<PersonQuestion>()),
} as const;
