/** Teams (所属) of a department, each in another one or at the top. */
import { z } from 'zod';
import { assignmentSchema } from './person.ts';

const id = z.string().min(1).max(100);

const teamShape = {
  name: z.string().trim().min(1).max(200),
  /** The team that this one belongs to; null at the top. */
  parent: id.nullable(),
  /** The department's own code for it; may be empty. */
  code: z.string().trim().max(50),
  /** Counts for everybody in it who has no curriculum of their own, and in teams below that have none. */
  curriculum: assignmentSchema.nullable(),
} as const;

export const teamContentSchema = z.object(teamShape).readonly();
export type TeamContent = z.infer<typeof teamContentSchema>;

export const teamSchema = z.object({ id, ...teamShape }).readonly();
export type Team = z.infer<typeof teamSchema>;

/** The team and those above it, nearest first; stops where a loop begins. */
export function teamLine(teams: ReadonlyMap<string, Team>, id: string | null): readonly Team[] {
  const line: Team[] = [];
  let next = id === null ? undefined : teams.get(id);
  while (next && !line.includes(next)) {
    line.push(next);
    next = next.parent === null ? undefined : teams.get(next.parent);
  }
  return line;
}

/** `team` and every team below it. */
export function teamsWithin(teams: Iterable<Team>, team: string): ReadonlySet<string> {
  const all = new Map([...teams].map((each) => [each.id, each]));
  return new Set([...all.keys()].filter((id) => teamLine(all, id).some((above) => above.id === team)));
}
