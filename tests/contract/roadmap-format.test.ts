/** The documented format of `plan --format json` is the one that the program has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { roadmapSchema } from '../../shared/contract/roadmap-schema.ts';
import { coursesOf, preparePlanCommand, shortPlan } from '../helpers/plan-command.ts';

const { roadmap } = preparePlanCommand();
const file = join(import.meta.dirname, '../../docs/formats/roadmap.schema.json');
const documented = JSON.parse(readFileSync(file, 'utf8')) as z.core.JSONSchema.JSONSchema;

test('docs/formats/roadmap.schema.json is the schema of the contract', () => {
  const { $schema, ...rest } = z.toJSONSchema(roadmapSchema);
  expect(documented).toEqual({
    $schema,
    $id: 'urn:michishirube:formats:roadmap',
    title: 'Michishirube roadmap (道標 研修ロードマップ)',
    ...rest,
  });
});

describe('the documented schema', () => {
  const read = z.fromJSONSchema(documented);

  test('takes what the command line prints', async () => {
    expect(read.safeParse(await roadmap(shortPlan)).error).toBeUndefined();
    expect(read.safeParse(await roadmap([...shortPlan, '--exclude', 'CSM-601'])).error).toBeUndefined();
  });

  test('refuses another shape', async () => {
    const planned = await roadmap(shortPlan);
    expect(read.safeParse({ ...planned, status: 'perfect' }).success).toBe(false);
    expect(read.safeParse({ ...planned, start: '1 April' }).success).toBe(false);
    const { totals: _left, ...withoutTotals } = planned;
    expect(read.safeParse(withoutTotals).success).toBe(false);
  });

  test('is explained field by field in the guide beside it', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/formats/README.md'), 'utf8');
    const courseFields = Object.keys(roadmapSchema.shape.stages.element.shape.courses.element.shape);
    const fields = [
      ...Object.keys(roadmapSchema.shape),
      ...Object.keys(roadmapSchema.shape.totals.shape),
      ...courseFields,
    ];
    expect(fields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
  });
});

test('a course of the roadmap can be followed through the format', async () => {
  const planned = await roadmap(shortPlan);
  const ids = new Set(coursesOf(planned).map(({ id }) => id));
  expect(ids.size).toBe(planned.totals.courses);
  for (const { because, prerequisites } of coursesOf(planned)) {
    expect(because.prerequisiteOf.filter((id) => !ids.has(id))).toEqual([]);
    expect(prerequisites.every((group) => group.some(({ met }) => met !== null))).toBe(true);
  }
});
