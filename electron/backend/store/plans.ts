/** Saved plans in the store. */
import type Database from 'better-sqlite3';
import type { Plan } from '../../../shared/contract/methods.ts';
import { noConditions, type PlanRequest } from '../../../shared/model/plan-request.ts';
import type { RowImage, RowImages } from './row-images.ts';

interface PlanRow {
  readonly id: string;
  readonly learner: string;
  readonly name: string;
  readonly request: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly standard: string;
}

/** The id of the standard that ships with the product. Row images of version 1 say nothing else. */
export const builtInStandardId = 'built-in';

export interface Plans {
  readonly rows: RowImages;
  /** By time of creation; those of people who have left are among them. */
  list(): readonly Plan[];
  /** The same without those of people who have left. */
  ofPresent(): readonly Plan[];
  /** Whose each plan is, by the plan's id, also of people who have left. */
  owners(): ReadonlyMap<string, string>;
  find(id: string): Plan | null;
  ofLearner(learner: string): readonly Plan[];
}

function fromRow(row: PlanRow): Plan {
  return {
    id: row.id,
    learner: row.learner,
    name: row.name,
    // Plans saved before conditions were known say nothing of them.
    request: { ...noConditions, ...(JSON.parse(row.request) as PlanRequest) },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    standard: row.standard,
  };
}

/** The row of a plan. */
export function planImage(plan: Plan): RowImage {
  return {
    id: plan.id,
    learner: plan.learner,
    name: plan.name,
    request: JSON.stringify(plan.request),
    created_at: plan.createdAt,
    updated_at: plan.updatedAt,
    standard: plan.standard,
  };
}

export function createPlans(db: Database.Database): Plans {
  const all = db.prepare<[], PlanRow>('SELECT * FROM plan ORDER BY created_at, id');
  const ofPresent = db.prepare<[], PlanRow>(
    `SELECT plan.* FROM plan JOIN learner ON learner.id = plan.learner
     WHERE learner.removed_at IS NULL ORDER BY plan.created_at, plan.id`,
  );
  const owners = db.prepare<[], Pick<PlanRow, 'id' | 'learner'>>('SELECT id, learner FROM plan');
  const one = db.prepare<[string], PlanRow>('SELECT * FROM plan WHERE id = ?');
  const ofLearner = db.prepare<[string], PlanRow>('SELECT * FROM plan WHERE learner = ? ORDER BY created_at, id');
  const put = db.prepare<[RowImage]>(
    `INSERT INTO plan VALUES (:id, :learner, :name, :request, :created_at, :updated_at, :standard)
     ON CONFLICT (id) DO UPDATE SET learner = :learner, name = :name, request = :request, created_at = :created_at, updated_at = :updated_at, standard = :standard`,
  );
  const remove = db.prepare<[string]>('DELETE FROM plan WHERE id = ?');
  return {
    rows: {
      read: (id) => (one.get(id) as RowImage | undefined) ?? null,
      write: (id, image) => (image === null ? remove.run(id) : put.run({ standard: builtInStandardId, ...image })),
    },
    list: () => all.all().map(fromRow),
    ofPresent: () => ofPresent.all().map(fromRow),
    owners: () => new Map(owners.all().map(({ id, learner }) => [id, learner])),
    find: (id) => {
      const row = one.get(id);
      return row ? fromRow(row) : null;
    },
    ofLearner: (learner) => ofLearner.all(learner).map(fromRow),
  };
}
