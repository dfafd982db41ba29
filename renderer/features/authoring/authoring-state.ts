/** Which form of the catalogue is open, and what it needs beside the reference. */
import type { CourseState, Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Course, CourseGroup } from '../../../shared/model/catalogue-schema.ts';

export interface OpenCourseForm {
  /** Null for a new course. */
  readonly course: Course | null;
  /** Course states other than active. */
  readonly states: Readonly<Record<string, CourseState>>;
  /** Sessions of the course. */
  readonly sessions: readonly Session[];
}

export interface OpenGroupForm {
  /** Null for a new group. */
  readonly group: CourseGroup | null;
  /** Told the id of the group once it is saved. */
  readonly onSaved: ((id: string) => void) | null;
}

/** A course with its sessions as they are to be. */
export interface CourseWithSessions {
  readonly course: Course;
  readonly sessions: readonly Session[];
}

export interface AuthoringState {
  readonly courseForm: OpenCourseForm | null;
  /** The course to copy. */
  readonly copyDialog: Course | null;
  readonly groupForm: OpenGroupForm | null;
  readonly authoringBusy: boolean;
  /** Why the last attempt to save was refused. */
  readonly authoringRefusal: Refusal | null;
  /** Opens the form of a course; null makes a new one. Built-in courses open to be read. */
  openCourseForm(id: string | null): Promise<void>;
  closeCourseForm(): void;
  /** Saves and closes the form; false where it was refused. */
  saveCourseForm(content: CourseWithSessions): Promise<boolean>;
  openCopyDialog(id: string): void;
  closeCopyDialog(): void;
  /** Makes the copy and opens it. */
  copyCourse(id: string, newId: string, replace: boolean): Promise<void>;
  openGroupForm(id: string | null, onSaved?: (id: string) => void): void;
  closeGroupForm(): void;
  saveGroupForm(group: CourseGroup): Promise<void>;
}
