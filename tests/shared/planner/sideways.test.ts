/** Moving sideways: from one specialty to another, or to two at once, counting what carries over. */
import { describe, expect, test } from 'vitest';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { required } from '../../../shared/planner/required.ts';
import { builtInPlanner, coursesOf, request } from '../../helpers/planner-fixture.ts';

const planner = builtInPlanner();
const { standard } = planner;
const plan = (given: Parameters<typeof request>[0]) => planRoadmap(request(given), planner);

const taught = (courses: ReturnType<typeof coursesOf>) =>
  new Set(courses.flatMap(({ teaches }) => teaches.map(({ knowledgeItem, level }) => `${knowledgeItem}@${level}`)));
const skillOf = (key: string) => standard.knowledgeItems.get(key.split('@')[0] ?? '')?.skill;

describe('from hardware to software', () => {
  test('common skills and customer service management carry over up to the level held; the rest does not', async () => {
    const roadmap = await plan({ specialty: 'software', origin: 'hardware', from: 4, to: 5 });
    const carried = roadmap.carriedOver.map(({ knowledgeItem, level }) => `${knowledgeItem}@${level}`);
    const wanted = [...required(standard, 'software', 4)].filter((key) => {
      const skill = skillOf(key);
      return skill?.specialties.includes('hardware') || skill?.id === 'sw-csm';
    });
    expect(carried.sort()).toEqual(wanted.sort());
    expect(carried).toContain('sw-csm-complaints@4');
    expect(carried).not.toContain('swi-planning@3');
  });

  test('what does not carry over is taught, from the first level of the new specialty on', async () => {
    const roadmap = await plan({ specialty: 'software', origin: 'hardware', from: 4, to: 5 });
    expect(roadmap.status).toBe('optimal');
    const held = new Set(roadmap.carriedOver.map(({ knowledgeItem, level }) => `${knowledgeItem}@${level}`));
    const courses = taught(coursesOf(roadmap));
    expect([...required(standard, 'software', 5)].filter((key) => !held.has(key) && !courses.has(key))).toEqual([]);
    const fromNothing = await plan({ specialty: 'software', from: 0, to: 5 });
    expect(roadmap.totals.studyHours).toBeLessThan(fromNothing.totals.studyHours / 2);
  });

  test('the target may lie at or below the level held elsewhere', async () => {
    expect((await plan({ specialty: 'facility', origin: 'hardware', from: 5, to: 4 })).status).toBe('optimal');
    await expect(plan({ specialty: 'hardware', from: 5, to: 4 })).rejects.toMatchObject({
      code: 'target-not-above-current',
    });
  });

  test('to facility management only the common skills carry over', async () => {
    const roadmap = await plan({ specialty: 'facility', origin: 'hardware', from: 5, to: 5 });
    expect(roadmap.carriedOver.every(({ knowledgeItem }) => skillOf(knowledgeItem)?.scope !== 'specialty')).toBe(true);
  });

  test('what one says of an item goes before what one holds of it elsewhere', async () => {
    const { emptyRecord } = await import('../../../shared/model/record.ts');
    const record = { ...emptyRecord, assessment: { 'sw-csm': 2 } };
    const roadmap = await plan({ specialty: 'software', origin: 'hardware', from: 4, to: 5, record });
    expect(roadmap.carriedOver.some(({ knowledgeItem }) => skillOf(knowledgeItem)?.id === 'sw-csm')).toBe(false);
  });
});

describe('hardware and software at once', () => {
  test('asks for both, at less than the sum of the two', async () => {
    const [both, hardware, software] = await Promise.all([
      plan({ specialty: 'hardware', also: ['software'], from: 0, to: 6 }),
      plan({ specialty: 'hardware', from: 0, to: 6 }),
      plan({ specialty: 'software', from: 0, to: 6 }),
    ]);
    expect(both.status).toBe('optimal');
    const courses = taught(coursesOf(both));
    for (const specialty of ['hardware', 'software'])
      expect([...required(standard, specialty, 6)].filter((key) => !courses.has(key))).toEqual([]);
    expect(both.totals.studyHours).toBeLessThan(hardware.totals.studyHours + software.totals.studyHours);
    expect(both.totals.studyHours).toBeGreaterThan(Math.max(hardware.totals.studyHours, software.totals.studyHours));
  });

  test('says for each specialty what its indicators still ask for', async () => {
    const { milestones } = await plan({ specialty: 'hardware', also: ['software'], from: 3, to: 5 });
    expect(milestones.map(({ specialty, level }) => `${specialty} ${level}`)).toEqual([
      'hardware 4',
      'hardware 5',
      'software 3',
      'software 4',
      'software 5',
    ]);
  });

  test('names that do not exist are refused', async () => {
    await expect(plan({ specialty: 'hardware', also: ['plumbing'] })).rejects.toMatchObject({
      code: 'unknown-specialty',
      details: { specialty: 'plumbing' },
    });
    await expect(plan({ specialty: 'hardware', origin: 'plumbing' })).rejects.toMatchObject({
      code: 'unknown-specialty',
    });
  });
});
