/** The career sheet says who, where now, where to, what is missing and what evidences it, in both languages. */
import { describe, expect, test } from 'vitest';
import { currentAssessments } from '../../../shared/assessment/current-assessments.ts';
import { checkLevel } from '../../../shared/assessment/level-check.ts';
import { gapOfPerson } from '../../../shared/assessment/person-gap.ts';
import type { EntryContent } from '../../../shared/assessment/record-entries.ts';
import { toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import type { CareerContent } from '../../../shared/paper/career-input.ts';
import { renderCareerSheet } from '../../../shared/paper/career-sheet.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { textOf } from '../../helpers/paper-fixture.ts';
import { builtInPlanner, coursesOf, request } from '../../helpers/planner-fixture.ts';
import {
  assessment,
  completed,
  entriesFrom,
  examination,
  experience,
  mentoring,
} from '../../helpers/record-fixture.ts';

const planner = builtInPlanner();
const today = '2027-04-01';

/** The sheet of someone at level 4 of hardware who aims at 5. */
async function sheetOf(contents: readonly EntryContent[], given: Partial<CareerContent> = {}) {
  const entries = entriesFrom(contents);
  const record = toLearnerRecord(entries);
  const content: CareerContent = {
    learnerName: '道標 花子',
    planName: '計画1',
    roadmap: await planRoadmap(request({ specialty: 'hardware', from: 4, to: 5, record }), planner),
    gap: gapOfPerson(planner, { specialty: 'hardware', origin: 'hardware', from: 4, to: 5 }, record),
    checks: [checkLevel({ index: planner.standard, specialty: 'hardware', level: 5, entries, today })],
    entries,
    assessed: currentAssessments(entries),
    standard: planner.standard,
    courses: planner.catalogue.courses,
    today,
    language: 'ja',
    ...given,
  };
  const { html, title } = renderCareerSheet(content, null);
  return { content, html, title, text: textOf(html) };
}

describe('the career sheet', () => {
  test('keeps the three gates apart', async () => {
    const { text, content } = await sheetOf([completed('CSM-301')]);
    const { required: all, held: has } = content.gap;
    expect(text).toContain(`修了 1コース、残り ${content.roadmap.totals.courses}コース`);
    expect(text).toContain(`到達 ${has}／${all}（残り ${all - has}）`);
    expect(text).toMatch(/レベル5 不足あり （9条件のうち\d）/);
    expect(text).toContain('どれか1つが他を代えることはない');
  });

  test('prints the roadmap course by course, with its dates', async () => {
    const { text, content } = await sheetOf([]);
    for (const course of coursesOf(content.roadmap)) {
      expect(text).toContain(`${course.id} ${course.title.ja}`);
      expect(text).toContain(course.start.replaceAll('-', '/'));
    }
  });

  test('says of each condition what is reached and what is missing', async () => {
    const { text } = await sheetOf([experience({ from: '2024-10-01', to: null, activities: ['hw-csm'] }), mentoring()]);
    expect(text).toContain('2年6か月1日 あと5か月29日');
    expect(text).toContain('■ マルチベンダシステム環境');
    expect(text).toContain('□ クロスプラットフォームで稼動するシステム');
    expect(text).toContain('後進の育成 1つ 1つ 満たす');
  });

  test('shows evidence, certificates and examinations, and a supervisor’s other view', async () => {
    const { text } = await sheetOf([
      experience({ title: '全国POSの保守', customer: 'A社', documents: [{ title: '月次報告', reference: 'R-1' }] }),
      completed('CSM-301', { certificate: { number: 'C-77', issued: '2026-12-01', expires: '2029-12-01' } }),
      examination(3, { name: '応用情報技術者試験' }),
      assessment('hw-csm', 5),
      assessment('hw-csm', 4, { by: 'supervisor' }),
      assessment('negotiation', 5),
      assessment('negotiation', 5, { by: 'supervisor' }),
    ]);
    for (const said of ['全国POSの保守', 'A社', '月次報告 R-1', 'C-77', '2029/12/01', '応用情報技術者試験'])
      expect(text).toContain(said);
    expect(text).toContain('カスタマサービスマネジメント レベル5 レベル4');
    expect(text).not.toContain('ネゴシエーション レベル5 レベル5');
    expect(text).toMatch(/本人[\s\S]*上長/);
  });

  test('says so where there is no evidence, and where no course is left', async () => {
    const { text, content } = await sheetOf([]);
    expect(text).toContain('記録された実績はない');
    const done = coursesOf(content.roadmap).map(({ id }) => completed(id));
    expect((await sheetOf(done)).text).toContain('受講すべきコースはない');
  });

  test('is all English in English', async () => {
    const entries = [experience({ title: 'POS', customer: 'A' }), completed('CSM-301')];
    const { text, title } = await sheetOf(entries, { language: 'en', learnerName: 'Hanako', planName: 'Plan' });
    expect(title).toBe('Career sheet Hanako');
    expect(text).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(text).toContain('At least 3 years');
  });

  test.each(['<script>alert(1)</script>', '"; } body { display: none } "', '</style><h1>x</h1>'])(
    'nothing of %j becomes markup or style',
    async (name) => {
      const hostile = [
        experience({ title: name, customer: name, documents: [{ title: name, reference: name }] }),
        mentoring({ title: name }),
        completed('CSM-301', { result: name }),
      ];
      const tags = (text: string) => [...text.matchAll(/<\/?[a-z][^\s>]*/gi)].map(([tag]) => tag);
      const plain = hostile.map((content) =>
        JSON.parse(JSON.stringify(content).replaceAll(JSON.stringify(name).slice(1, -1), 'x')),
      );
      const [bad, good] = [
        await sheetOf(hostile, { learnerName: name, planName: name }),
        await sheetOf(plain, { learnerName: 'x', planName: 'x' }),
      ];
      expect(tags(bad.html)).toEqual(tags(good.html));
    },
  );
});
