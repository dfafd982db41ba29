/** The whole state of the window, put together from the features' slices. */
import type { Capabilities } from '../../shared/contract/methods.ts';
import type { Api } from '../api/client.ts';
import type { HostFiles } from '../api/host-files.ts';
import type { AuthoringState } from '../features/authoring/authoring-state.ts';
import type { CalendarState } from '../features/calendar/calendar-state.ts';
import type { CatalogueState } from '../features/catalogue/catalogue-state.ts';
import type { CompareState } from '../features/compare/compare-state.ts';
import type { CourseSessionsState } from '../features/course-sessions/course-sessions-state.ts';
import type { CurriculaState } from '../features/curricula/curricula-state.ts';
import type { DepartmentState } from '../features/department/department-state.ts';
import type { PlanRunState } from '../features/department/plan-run-state.ts';
import type { EvidenceState } from '../features/evidence/evidence-state.ts';
import type { GapState } from '../features/gap/gap-state.ts';
import type { HandOverState } from '../features/hand-over/hand-over-state.ts';
import type { ImportState } from '../features/import/import-state.ts';
import type { LevelCheckState } from '../features/level-check/level-check-state.ts';
import type { PeopleState } from '../features/people/people-state.ts';
import type { PlansState } from '../features/plans/plans-state.ts';
import type { PaperState } from '../features/print/paper-state.ts';
import type { RoadmapPaperState } from '../features/print/roadmap-paper-state.ts';
import type { PrintRunState } from '../features/print-run/print-run-state.ts';
import type { RecordState } from '../features/record/record-state.ts';
import type { RoadmapState } from '../features/roadmap/roadmap-state.ts';
import type { SettingsState } from '../features/settings/settings-state.ts';
import type { NoticesState } from '../features/shell/notices-state.ts';
import type { SessionState } from '../features/shell/session-state.ts';
import type { ViewState } from '../features/shell/view-state.ts';
import type { AssessmentState } from '../features/skills/assessment-state.ts';
import type { StandardsState } from '../features/standard/standards-state.ts';
import type { StandingState } from '../features/standing/standing-state.ts';
import type { MoveState } from '../features/timeline/move-state.ts';
import type { WhatIfState } from '../features/what-if/what-if-state.ts';

export type AppState = SessionState &
  StandardsState &
  AuthoringState &
  ImportState &
  NoticesState &
  ViewState &
  SettingsState &
  PlansState &
  RoadmapState &
  WhatIfState &
  MoveState &
  CompareState &
  PaperState &
  RoadmapPaperState &
  PrintRunState &
  CalendarState &
  CatalogueState &
  RecordState &
  EvidenceState &
  LevelCheckState &
  HandOverState &
  AssessmentState &
  GapState &
  DepartmentState &
  CurriculaState &
  PlanRunState &
  CourseSessionsState &
  StandingState &
  PeopleState;

/** Timers as a slice needs them; tests run them by hand. */
export interface Timers {
  /** Runs `task` after `milliseconds`; returns a function that calls it off. */
  after(milliseconds: number, task: () => void): () => void;
}

/** What slices receive from outside. */
export interface Tools {
  readonly api: Api;
  readonly timers: Timers;
  /** Files of the host, by what it declares. */
  filesFor(capabilities: Capabilities): HostFiles;
}

export type SetState = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;
export type GetState = () => AppState;

/** Makes one slice of the state. */
export type SliceCreator<Slice> = (set: SetState, get: GetState, tools: Tools) => Slice;
