/** Teams, curricula, sessions and rules of a department in the store. */
import type Database from 'better-sqlite3';
import type { CourseSession, CourseSessionContent } from '../../../shared/curriculum/course-session.ts';
import type { Curriculum } from '../../../shared/curriculum/curriculum.ts';
import { type DepartmentRules, usualRules } from '../../../shared/curriculum/department-rules.ts';
import type { Team, TeamContent } from '../../../shared/curriculum/team.ts';
import type { Change } from './edits.ts';
import { createJsonRows, type JsonRows, jsonImage } from './json-rows.ts';

type CurriculumContentRow = Omit<Curriculum, 'id'>;

export interface DepartmentStore {
  readonly teamRows: JsonRows<TeamContent>;
  readonly curriculumRows: JsonRows<CurriculumContentRow>;
  readonly sessionRows: JsonRows<CourseSessionContent>;
  readonly rulesRows: JsonRows<DepartmentRules>;
  teams(): readonly Team[];
  curricula(): readonly Curriculum[];
  sessions(): readonly CourseSession[];
  /** The usual rules where nobody has set any. */
  rules(): DepartmentRules;
}

/** The only row of rules. */
const rulesId = 'rules';

/** What an edit does to one team; null takes it away. */
export function teamChange(id: string, content: TeamContent | null): Change {
  return { aggregate: 'team', id, after: content === null ? null : jsonImage(id, content) };
}

export function curriculumChange(id: string, content: CurriculumContentRow | null): Change {
  return { aggregate: 'curriculum', id, after: content === null ? null : jsonImage(id, content) };
}

export function sessionChange(id: string, content: CourseSessionContent | null): Change {
  return { aggregate: 'session', id, after: content === null ? null : jsonImage(id, content) };
}

export function rulesChange(rules: DepartmentRules): Change {
  return { aggregate: 'department', id: rulesId, after: jsonImage(rulesId, rules) };
}

export function createDepartmentStore(db: Database.Database): DepartmentStore {
  const teamRows = createJsonRows<TeamContent>(db, 'team');
  const curriculumRows = createJsonRows<CurriculumContentRow>(db, 'curriculum');
  const sessionRows = createJsonRows<CourseSessionContent>(db, 'course_session');
  const rulesRows = createJsonRows<DepartmentRules>(db, 'department');
  return {
    teamRows,
    curriculumRows,
    sessionRows,
    rulesRows,
    teams: () => teamRows.list().map(({ id, content }) => ({ id, ...content })),
    curricula: () => curriculumRows.list().map(({ id, content }) => ({ id, ...content })),
    sessions: () => sessionRows.list().map(({ id, content }) => ({ id, ...content })),
    rules: () => {
      const kept = rulesRows.find(rulesId);
      if (!kept) return usualRules;
      return { ...usualRules, ...kept, sessions: { ...usualRules.sessions, ...kept.sessions } };
    },
  };
}
