/** Demand, sessions, rosters and budget on screen, and changes that are tried before they are made. */
import type { EffectAnswer, ProposalDraft } from '../../../shared/contract/course-session-methods.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import type { Attendance, CourseSession, SessionStatus } from '../../../shared/curriculum/course-session.ts';
import type { BudgetTable } from '../../../shared/curriculum/course-sessions/budget-table.ts';
import type { RosterMove } from '../../../shared/curriculum/course-sessions/roster-change.ts';
import type { Demand } from '../../../shared/curriculum/course-sessions/seat-demand.ts';
import type { SessionChange } from '../../../shared/curriculum/course-sessions/session-change.ts';
import type { DepartmentRules } from '../../../shared/curriculum/department-rules.ts';
import type { Calendar } from '../../../shared/planner/calendar.ts';

/** What a change is, in a word: the sentence of its effect begins with it. */
export type ChangeKind = 'move' | 'cancel' | 'remove' | 'change' | 'create' | 'announce';

/** A change whose effect is asked for; nothing is saved until it is taken. */
export interface TriedSessions {
  readonly kind: ChangeKind;
  readonly changes: readonly SessionChange[];
  /** The newest answer; null until there is one. */
  readonly answer: { readonly effect: EffectAnswer } | { readonly refusal: Refusal } | null;
  /** Whether the answer is to these very changes. */
  readonly answered: boolean;
  /** Let go of before the answer was there: it is taken once it comes, where nothing is in the way. */
  readonly taking: boolean;
}

export interface Proposing {
  readonly task: string;
  readonly done: number;
  readonly total: number | null;
}

export interface SessionFilter {
  readonly text: string;
  /** Empty where any will do. */
  readonly status: SessionStatus | '';
  readonly room: string;
  readonly instructor: string;
  readonly quarter: string;
}

export const noSessionFilter: SessionFilter = { text: '', status: '', room: '', instructor: '', quarter: '' };

export type ExportWhat = Input<'courseSessions.export'>['what'];

export interface CourseSessionsState {
  /** Null until they are read. */
  readonly courseSessions: readonly CourseSession[] | null;
  readonly demand: Demand | null;
  readonly budget: BudgetTable | null;
  /** The calendar by which sessions are dated, blackouts left out; null until it is read. */
  readonly classCalendar: Calendar | null;
  readonly triedSessions: TriedSessions | null;
  readonly proposing: Proposing | null;
  readonly sessionDraft: ProposalDraft | null;
  readonly sessionFilter: SessionFilter;
  openCourseSessions(): Promise<void>;
  reloadCourseSessions(): Promise<void>;
  filterSessions(change: Partial<SessionFilter>): void;
  /** Asks what changes would do. */
  trySessions(kind: ChangeKind, changes: readonly SessionChange[]): void;
  takeTriedSessions(): Promise<void>;
  dropTriedSessions(): void;
  /** Changes that take nobody's seat: saved at once. */
  saveSessions(changes: readonly SessionChange[]): Promise<boolean>;
  announceSessions(ids: readonly string[]): Promise<void>;
  proposeSessions(quarters: number): Promise<void>;
  cancelProposing(): void;
  takeProposal(): Promise<void>;
  dropProposal(): void;
  moveOnRosters(moves: readonly RosterMove[]): Promise<void>;
  recordAttendance(session: string, person: string, attendance: Attendance): Promise<void>;
  setBudget(team: string | null, quarter: string, yen: number | null): Promise<void>;
  saveSessionRules(rules: DepartmentRules): Promise<boolean>;
  exportSessions(what: ExportWhat, session: string | null): Promise<void>;
  exportSessionCalendar(of: 'sessions' | 'people', ids: readonly string[] | null): Promise<void>;
  printSessions(what: ExportWhat, session: string | null): Promise<void>;
}
