/** The printed sheet of a plan in which everything happens at once: nothing that matters is left out. */
import { expect, test } from 'vitest';
import type { PaperContent } from '../../../shared/paper/paper-input.ts';
import { renderPaper } from '../../../shared/paper/render-paper.ts';
import { eventfulContent, eventfulRoadmap, held, waiting } from '../../helpers/eventful-roadmap.ts';
import { courseRow, print, textOf } from '../../helpers/paper-fixture.ts';

async function sheet(given: Partial<PaperContent> = {}): Promise<string> {
  return renderPaper(await eventfulContent(given), ['roadmap'], null).html;
}

test('the head says from where, what else, by which weights, and what is carried over', async () => {
  const text = textOf(await sheet());
  for (const part of [
    '同時に計画 ソフトウェア',
    '現在の専門分野 ファシリティマネジメント',
    'ほかの専門分野で到達済みの知識 2項目',
    '学習時間 1、受講料（千円）2、コース数 0',
    '提供元 道標研修所',
    '集合研修1日 ¥30,000',
    '2027年12月1日〜2027年12月10日（移行作業、集合研修のみ）',
    '最大7日早められる可能性',
  ])
    expect(text).toContain(part);
});

test('a missed deadline says by how much, and what would meet it', async () => {
  const text = textOf(await sheet());
  expect(text).toContain('期限 2028年12月31日（12日超過）');
  expect(text).toContain('期限に間に合わせる方法');
  expect(text).toContain('eラーニングを週5時間、集合研修を月3日にする（2028年12月20日に修了）');
  expect(text).toMatch(/「SEC-601 [^」]+」の開催回を2027年7月30日までに設ける/);
});

test('a course says where it is held, or that its dates are assumed, and why not earlier', async () => {
  const html = await sheet();
  const inSession = textOf(courseRow(html, held));
  expect(inSession).toContain('大阪, 北区; 3階');
  expect(inSession).toContain('開催回（S-7）に合わせて');
  const assumed = textOf(courseRow(html, waiting));
  expect(assumed).toContain('日程未定');
  expect(assumed).toContain('2027年7月30日までの開催回には参加できない');
});

test('estimates are marked, on the course and in the sum; unknown stays unknown', async () => {
  const html = await sheet();
  expect(textOf(courseRow(html, waiting))).toContain('¥60,000（概算）');
  expect(textOf(courseRow(html, held))).toContain('¥80,000');
  expect(textOf(courseRow(html, held))).not.toContain('概算');
  const { totals } = await eventfulRoadmap();
  expect(textOf(html)).toContain('受講料 不明');
  expect(textOf(html)).toContain(`うち概算 ${totals.estimatedCosts}件`);
});

test('further sets of clashing conditions stand apart from the first', async () => {
  const roadmap = {
    ...(await eventfulRoadmap()),
    status: 'infeasible',
    conflicts: [{ kind: 'budget', budget: 100 }],
    otherConflicts: [
      [
        { kind: 'move', course: held, start: '2027-05-06' },
        { kind: 'deadline', deadline: '2027-06-01' },
      ],
    ],
  } as const;
  const text = textOf(await sheet({ roadmap }));
  expect(text).toContain('同時には成り立たない条件 予算 ¥100');
  expect(text).toMatch(/ほかに同時には成り立たない条件 「NET-601 [^」]+」の移動 2027年6月1日までに修了すること/);
});

test('a missed deadline that clashes with nothing else is told once, with what would meet it', async () => {
  const alone = [{ kind: 'deadline', deadline: '2028-12-31' }] as const;
  const roadmap = { ...(await eventfulRoadmap()), status: 'infeasible', conflicts: alone } as const;
  const late = textOf(await sheet({ roadmap }));
  expect(late).toContain('期限に間に合わせる方法');
  expect(late).not.toContain('同時には成り立たない条件');
  const helpless = { ...roadmap, deadline: roadmap.deadline && { ...roadmap.deadline, remedies: [] } };
  expect(textOf(await sheet({ roadmap: helpless }))).toContain(
    '同時には成り立たない条件 2028年12月31日までに修了すること',
  );
});

test('two specialties: what they share is told once, and what a level asks for stands under each', async () => {
  const html = await sheet();
  const taught = /修得する知識：(\S+)/.exec(
    textOf(courseRow(html, 'CSM-602')).replaceAll(' ：', '：').replaceAll('： ', '：'),
  );
  expect(taught?.[1]).toBe('カスタマサービスマネジメント：障害対応と保守支援');
  expect(textOf(html)).toContain('研修の先に：ハードウェア レベル6の達成度指標が求めること');
});

test('English where asked', async () => {
  const text = textOf(await sheet({ language: 'en' }));
  for (const part of ['missed by 12 days', 'Any one of these would meet the deadline', 'to be announced', '(estimate)'])
    expect(text).toContain(part);
});

test('a plan in which nothing of this happens is printed as plainly as before', async () => {
  const { html } = await print({});
  const text = textOf(html);
  for (const word of ['同時に計画', '期限', '概算', '日程未定', '学習しない期間', '引き継ぎ'])
    expect(text).not.toContain(word);
});
