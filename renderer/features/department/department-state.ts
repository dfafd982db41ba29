/** A department on screen: everybody in it, their teams, curricula and rules, and what planning came to. */
import type { Department, DepartmentAnswers } from '../../../shared/contract/department-methods.ts';

/** People whom a number or a picture stands for. */
export interface PeopleBehind {
  /** What they have in common, in words. */
  readonly title: string;
  readonly people: readonly string[];
}

export interface DepartmentState {
  /** Null until it is read. */
  readonly department: Department | null;
  readonly answers: DepartmentAnswers | null;
  /** Whom the list of people is narrowed to; null for everybody. */
  readonly peopleBehind: PeopleBehind | null;
  /** Reads the department when its section is shown. */
  openDepartment(): Promise<void>;
  /** Its section is no longer shown: changes are not followed until it is opened again. */
  leaveDepartment(): void;
  /** Reads it again, where it is shown. */
  reloadDepartment(): Promise<void>;
  /** Narrows the list of people; the caller goes to the list. */
  showPeople(behind: PeopleBehind | null): void;
}
