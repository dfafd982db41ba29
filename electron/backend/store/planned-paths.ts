/** Planned paths in the store: one row for each different question, and who it is the answer of. Not part of the edit history. */
import type Database from 'better-sqlite3';
import type { PathAnswer } from '../../../shared/curriculum/path-answer.ts';
import type { PlannedPath } from '../../../shared/curriculum/planned-path.ts';

/** The answer of one person, under the key of the question that it was asked. */
export interface LearnerPath {
  readonly learner: string;
  /** ISO 8601 UTC. */
  readonly plannedAt: string;
  readonly key: string;
  readonly answer: PathAnswer;
}

export interface PlannedPaths {
  /** By learner. */
  list(): readonly LearnerPath[];
  of(learner: string): LearnerPath | null;
  /** The paths by their keys. */
  paths(): ReadonlyMap<string, PlannedPath>;
  path(key: string): PlannedPath | null;
  /** Keeps answers with the paths that they name, all or nothing. */
  keep(answers: readonly LearnerPath[], paths: ReadonlyMap<string, PlannedPath>): void;
  /** Drops paths that nobody's answer names any more: every path is looked at, so once a run, not with each answer. */
  dropUnnamed(): void;
}

interface AnswerRow {
  readonly learner: string;
  readonly planned_at: string;
  readonly key: string;
  readonly answer: string;
}

interface PathRow {
  readonly key: string;
  readonly content: string;
}

function fromRow({ learner, planned_at, key, answer }: AnswerRow): LearnerPath {
  return { learner, plannedAt: planned_at, key, answer: JSON.parse(answer) as PathAnswer };
}

export function createPlannedPaths(db: Database.Database): PlannedPaths {
  const answers = db.prepare<[], AnswerRow>('SELECT * FROM learner_path ORDER BY learner');
  const answer = db.prepare<[string], AnswerRow>('SELECT * FROM learner_path WHERE learner = ?');
  const contents = db.prepare<[], PathRow>('SELECT * FROM planned_path');
  const content = db.prepare<[string], PathRow>('SELECT * FROM planned_path WHERE key = ?');
  // Somebody may have been taken back by an undo since the question was asked.
  const putAnswer = db.prepare<[string, string, string, string]>(
    `INSERT INTO learner_path SELECT id, ?, ?, ? FROM learner WHERE id = ?
     ON CONFLICT (learner) DO UPDATE SET planned_at = excluded.planned_at, key = excluded.key, answer = excluded.answer`,
  );
  const putPath = db.prepare<[string, string]>(
    'INSERT INTO planned_path VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET content = excluded.content',
  );
  const dropUnnamed = db.prepare('DELETE FROM planned_path WHERE key NOT IN (SELECT key FROM learner_path)');
  const keep = db.transaction((list: readonly LearnerPath[], paths: ReadonlyMap<string, PlannedPath>) => {
    for (const [key, path] of paths) putPath.run(key, JSON.stringify(path));
    for (const each of list) putAnswer.run(each.plannedAt, each.key, JSON.stringify(each.answer), each.learner);
  });
  return {
    list: () => answers.all().map(fromRow),
    of: (learner) => {
      const row = answer.get(learner);
      return row ? fromRow(row) : null;
    },
    paths: () => new Map(contents.all().map((row) => [row.key, JSON.parse(row.content) as PlannedPath])),
    path: (key) => {
      const row = content.get(key);
      return row ? (JSON.parse(row.content) as PlannedPath) : null;
    },
    keep: (list, paths) => keep.immediate(list, paths),
    dropUnnamed: () => {
      dropUnnamed.run();
    },
  };
}
