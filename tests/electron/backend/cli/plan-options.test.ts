/** What each option of `plan` does to the roadmap. */
import { describe, expect, test } from 'vitest';
import { coursesOf, preparePlanCommand, shortPlan } from '../../../helpers/plan-command.ts';

const { plan, planProcess, roadmap, smallWorld, write } = preparePlanCommand();
const ids = async (args: readonly string[]) => coursesOf(await roadmap(args)).map(({ id }) => id);

describe('courses to take and to leave out', () => {
  test('--lock puts each named course in, and says that it was asked for', async () => {
    expect(await ids(shortPlan)).not.toContain('CSM-301');
    const courses = coursesOf(await roadmap([...shortPlan, '--lock', 'CSM-301', '--lock', 'CSM-402']));
    const locked = courses.filter(({ because }) => because.locked).map(({ id }) => id);
    expect(locked.sort()).toEqual(['CSM-301', 'CSM-402']);
  });

  test('--exclude keeps each named course out', async () => {
    const [first, second] = await ids(shortPlan);
    const left = await ids([...shortPlan, '--exclude', first ?? '', `--exclude=${second}`]);
    expect(left).not.toContain(first);
    expect(left).not.toContain(second);
  });

  test('what cannot hold together is said: status 3, with the roadmap’s conflicts', async () => {
    const args = [...shortPlan, '--lock', 'CSM-301', '--exclude', 'CSM-301', '--format', 'json'];
    const { status, stdout, stderr } = await planProcess(args);
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    const printed = JSON.parse(stdout) as { readonly status: string; readonly conflicts: readonly unknown[] };
    expect(printed.status).toBe('infeasible');
    expect(printed.conflicts).toEqual(
      expect.arrayContaining([
        { kind: 'locked', course: 'CSM-301' },
        { kind: 'excluded', course: 'CSM-301' },
      ]),
    );
  });

  test('an infeasible plan is printed in the other formats too', async () => {
    const args = [...shortPlan, '--lock', 'CSM-301', '--exclude', 'CSM-301'];
    for (const format of ['text', 'csv', 'html']) {
      const { status, stdout } = await plan([...args, '--format', format]);
      expect(status).toBe(3);
      expect(stdout.length).toBeGreaterThan(50);
    }
    expect((await plan(args)).stdout).toContain('CSM-301');
  });
});

describe('pace and calendar', () => {
  test('--hours-per-week and --class-days-per-month move the end, not the courses', async () => {
    const slow = await roadmap(shortPlan);
    const quick = await roadmap([...shortPlan, '--hours-per-week', '２０', '--class-days-per-month', '8']);
    expect(quick.totals.courses).toBe(slow.totals.courses);
    expect(quick.totals.finish ?? '').toMatch(/^20/);
    expect((quick.totals.finish ?? '') < (slow.totals.finish ?? '')).toBe(true);
  });

  test('--start is where it begins', async () => {
    const later = coursesOf(await roadmap([...shortPlan.slice(0, 6), '--start', '2030-10-01']));
    expect(later.map(({ start }) => start).sort()[0] ?? '').toMatch(/^2030-10-/);
  });

  test('without --start it begins today', async () => {
    const today = new Date().toLocaleDateString('sv-SE');
    const { start } = await roadmap(shortPlan.slice(0, 6));
    expect([today, new Date().toLocaleDateString('sv-SE')]).toContain(start);
  });
});

describe('what is minimised and what limits it', () => {
  test.each(['hours', 'cost', 'courses', 'finish'])('--objective %s is planned for and named', async (objective) => {
    const planned = await roadmap([...smallWorld(), '--objective', objective]);
    expect(planned).toMatchObject({ objective, status: 'optimal', totals: { courses: 7 } });
  });

  test('--budget that just suffices is met; one yen less fits nothing and is named', async () => {
    const exact = await plan([...smallWorld(), '--budget', '190,000', '--format', 'json']);
    expect(exact.status).toBe(0);
    const less = await plan([...smallWorld(), '--budget', '189999', '--format', 'json']);
    expect(less.status).toBe(3);
    expect(JSON.parse(less.stdout)).toMatchObject({ conflicts: [{ kind: 'budget', budget: 189_999 }] });
  });

  test('--methods takes only courses that the learner can take part in', async () => {
    const both = await plan([...smallWorld(), '--methods', 'e-learning、lecture', '--format', 'json']);
    expect(both.status).toBe(0);
    const one = await plan([...smallWorld(), '--methods', 'e-learning', '--format', 'json']);
    expect(one.status).toBe(3);
    const { uncovered, conflicts } = JSON.parse(one.stdout) as {
      readonly uncovered: readonly { readonly knowledgeItem: string }[];
      readonly conflicts: readonly unknown[];
    };
    expect(uncovered.length + conflicts.length).toBeGreaterThan(0);
    expect(uncovered.every(({ knowledgeItem }) => knowledgeItem.startsWith('knife'))).toBe(true);
  });
});

describe('--held', () => {
  test('takes off what was completed, and may say only that', async () => {
    const before = await ids(smallWorld());
    const held = write('held.json', { completed: ['hygiene-1', 'hygiene-2'] });
    expect(await ids([...smallWorld(), '--held', held])).toEqual(before.filter((id) => !/^hygiene-[12]$/.test(id)));
  });

  test('takes off assessments, examinations and exemptions', async () => {
    const assessment = write('assessment.json', { assessment: { knife: 3 } });
    expect((await ids([...smallWorld(), '--held', assessment])).filter((id) => id.startsWith('knife'))).toEqual([
      'knife-4',
    ]);
    const examinations = write('examinations.json', { examinations: [1, 2] });
    expect((await ids([...smallWorld(), '--held', examinations])).filter((id) => /-[12]$/.test(id))).toEqual([]);
    const exemption = { item: 'hygiene', level: 4, reason: '実務経験', approver: '店長', date: '2026-04-01' };
    const exemptions = write('exemptions.json', { exemptions: [exemption] });
    expect((await ids([...smallWorld(), '--held', exemptions])).filter((id) => id.startsWith('hygiene'))).toEqual([]);
  });

  test('may begin with a byte order mark', async () => {
    const held = write('held.json', '\uFEFF{"completed": ["hygiene-1"]}');
    expect(await ids([...smallWorld(), '--held', held])).not.toContain('hygiene-1');
  });

  test('has no way to an object’s prototype', async () => {
    const held = write(
      'held.json',
      '{"__proto__": {"completed": ["nothing"]}, "constructor": 1, "completed": ["hygiene-1"]}',
    );
    expect(await ids([...smallWorld(), '--held', held])).not.toContain('hygiene-1');
  });
});

describe('another standard and another catalogue', () => {
  test('plan a job that the product has never heard of', async () => {
    const planned = await roadmap(smallWorld());
    expect(planned).toMatchObject({
      specialty: 'cook',
      from: 0,
      to: 4,
      status: 'optimal',
      uncovered: [],
      milestones: [],
    });
    expect(planned.stages.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
    expect(planned.totals).toMatchObject({
      courses: 7,
      eLearningHours: 12,
      classDays: 6,
      studyHours: 48,
      cost: 190_000,
    });
    expect(coursesOf(planned).map(({ id }) => id)).not.toContain('service-2');
  });

  test('a catalogue that teaches nothing of the standard leaves everything uncovered: status 3', async () => {
    const { status, stdout } = await plan([...smallWorld({ groups: [], courses: [] }), '--format', 'json']);
    expect(status).toBe(3);
    expect((JSON.parse(stdout) as { readonly uncovered: readonly unknown[] }).uncovered).toHaveLength(2 * 4 + 3 * 3);
  });

  test('a smaller catalogue of the built-in standard says what it cannot bring', async () => {
    const catalogue = write('catalogue.json', { groups: [], courses: [] });
    const { status, stdout } = await plan([...shortPlan, '--catalogue', catalogue]);
    expect(status).toBe(3);
    expect(stdout).toContain('条件を満たす計画なし');
  });
});
