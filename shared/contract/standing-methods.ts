/** Methods that say where a department stands. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import type { ClosestRow } from '../curriculum/standing/closest-to-top.ts';
import type { ExpiringCertificates } from '../curriculum/standing/expiring-certificates.ts';
import type { LevelCounts } from '../curriculum/standing/level-counts.ts';
import type { SkillPicture, SkillRow } from '../curriculum/standing/skill-picture.ts';
import {
  certificatesQuestionSchema,
  closestQuestionSchema,
  gapsQuestionSchema,
  levelsQuestionSchema,
  skillsQuestionSchema,
  standingQuestionSchema,
} from '../curriculum/standing/standing-question.ts';
import type { ItemPeople, TeamGaps } from '../curriculum/standing/team-gaps.ts';

import { fileSchema } from './made-file.ts';
import { method } from './method.ts';

const id = z.string().min(1).max(100);
const languageSchema = z.enum(['ja', 'en']);

const printedQuestion = z.object({ question: standingQuestionSchema, language: languageSchema }).readonly();

/** The filter of every question is refused where it names a team, curriculum or specialty that is not there. */
export const standingMethods = {
  /** People by specialty and level: today, and at the end of each fiscal year as planned. */
  'standing.levels': method(levelsQuestionSchema, z.custom<LevelCounts>()),
  /** Skills of a specialty's people in sums, and by team. */
  'standing.skills': method(skillsQuestionSchema, z.custom<SkillPicture>()),
  /** The map's rows of some people, in the order asked for; people who are not there are left out. */
  'standing.skillRows': method(
    z
      .object({
        specialty: id,
        level: skillsQuestionSchema.unwrap().shape.level,
        people: z.array(id).max(500).readonly(),
      })
      .readonly(),
    z.custom<readonly SkillRow[]>(),
  ),
  /** Gaps by team and skill item, the largest first. */
  'standing.gaps': method(gapsQuestionSchema, z.custom<TeamGaps>()),
  /** Who lacks and who holds a skill item, in one group of teams, or in all (`group` null). */
  'standing.itemPeople': method(
    z
      .object({
        filter: gapsQuestionSchema.unwrap().shape.filter,
        level: gapsQuestionSchema.unwrap().shape.level,
        grouping: gapsQuestionSchema.unwrap().shape.grouping,
        item: id,
        /** Its `team` is null for people without one. */
        group: z.object({ team: id.nullable() }).readonly().nullable(),
      })
      .readonly(),
    z.custom<ItemPeople>(),
  ),
  /** What is left for everybody to the highest level of their specialty. */
  'standing.closest': method(closestQuestionSchema, z.custom<readonly ClosestRow[]>()),
  /** Certificates that have expired or soon will. */
  'standing.certificates': method(certificatesQuestionSchema, z.custom<ExpiringCertificates>()),
  /** A picture's table as a workbook. */
  'standing.export': method(printedQuestion, fileSchema),
  /** A picture as one HTML document that asks for `/fonts/…` only; and as a PDF file. */
  'paper.standing': method(printedQuestion, z.object({ html: z.string(), title: z.string() }).readonly()),
  'paper.standingPdf': method(printedQuestion, fileSchema),
} as const;
