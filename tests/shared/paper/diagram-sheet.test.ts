/** The A3 sheet: the whole diagram of the specialty, with the path of the roadmap on it. */
import { describe, expect, test } from 'vitest';
import { print, textOf } from '../../helpers/paper-fixture.ts';
import { builtInPlanner, coursesOf } from '../../helpers/planner-fixture.ts';

const compact = (text: string) => text.replace(/\s/g, '');

describe.each(['hardware', 'software', 'facility'])('diagram of %s', (specialty) => {
  test('shows every group of the specialty and every course of the roadmap', async () => {
    const { catalogue } = builtInPlanner();
    const { html, roadmap } = await print({ specialty, from: 2, to: 6 }, {}, ['diagram']);
    const text = compact(textOf(html));
    for (const group of catalogue.catalogue.groups.filter(({ specialties }) => specialties.includes(specialty))) {
      expect(text, group.id).toContain(compact(group.title.ja));
    }
    const missing = coursesOf(roadmap).filter(
      ({ id, title }) => !text.includes(id) && !text.includes(compact(title.ja)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

test('names the five areas, the legend and the levels', async () => {
  const { html } = await print({}, {}, ['diagram']);
  const text = compact(textOf(html));
  for (const part of ['テクノロジ', 'メソドロジ', 'プロジェクトマネジメント', 'ビジネス/インダストリ', 'パーソナル'])
    expect(text).toContain(part);
  for (const part of ['レベル1,2共通参照', '職種共通', '専門分野別選択', '現在', '目標', 'レベル6'])
    expect(text).toContain(part);
});

test('both sheets asked for come in the order asked for, in one document', async () => {
  const { html, title } = await print({}, { planName: '', learnerName: '' }, ['roadmap', 'diagram']);
  expect([...html.matchAll(/<article class="sheet sheet-([a-z]+)">/g)].map(([, sheet]) => sheet)).toEqual([
    'roadmap',
    'diagram',
  ]);
  expect(title).toBe('研修ロードマップ');
  expect(html.match(/<html /g)).toHaveLength(1);
});
