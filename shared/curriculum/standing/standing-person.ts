/** A person as the standing sees them: level, goal, record and path, whichever of person, plan and curriculum says it. */
import type { ExpiringCertificate } from '../../assessment/due-soon.ts';
import type { Course } from '../../model/catalogue-schema.ts';
import type { LearnerRecord } from '../../model/record.ts';
import { type Curriculum, versionOf } from '../curriculum.ts';
import type { Person } from '../person.ts';
import { assignmentOf } from '../person-question.ts';
import { leadsThere, type PlannedPath } from '../planned-path.ts';
import type { Team } from '../team.ts';

/** What is known of a person beside the profile. */
export interface KnownOfPerson {
  /** The part of the record that the standard in use knows. */
  readonly record: LearnerRecord;
  readonly completed: readonly Course[];
  /** Every certificate that expires at all. */
  readonly certificates: readonly ExpiringCertificate[];
  /** As it was planned last; null where it never was. */
  readonly path: PlannedPath | null;
}

export interface StandingPerson extends KnownOfPerson {
  readonly person: Person;
  /** The id of the curriculum that counts; null where none does. */
  readonly curriculum: string | null;
  readonly specialty: string | null;
  /** The stated level; null where nobody said. */
  readonly level: number | null;
  readonly target: number | null;
}

/** Puts a person together. The own plan counts first, then the goal, then the curriculum, as for the question. */
export function standingPerson(
  person: Person,
  known: KnownOfPerson,
  teams: ReadonlyMap<string, Team>,
  curricula: ReadonlyMap<string, Curriculum>,
): StandingPerson {
  const given = assignmentOf(person, teams);
  const curriculum = given === null ? undefined : curricula.get(given.curriculum);
  const content = given === null || !curriculum ? null : versionOf(curriculum, given.version);
  const own = person.plan === null ? null : known.path;
  const specialty = own?.specialty ?? person.specialty ?? content?.specialty ?? null;
  const meant = content?.specialty === specialty ? (content?.to ?? null) : null;
  return {
    person,
    ...known,
    curriculum: given?.curriculum ?? null,
    specialty,
    level: own?.from ?? person.current,
    target: own?.to ?? person.target ?? meant,
  };
}

/** The path of a person where it leads through the specialty and somewhere, though it be late; null where it does not. */
export function usablePath({ path, specialty }: StandingPerson): PlannedPath | null {
  return path && path.specialty === specialty && leadsThere(path) ? path : null;
}
