/** Texts from outside stay text: no name can become markup, an attribute, a rule of style or a script. */
import { describe, expect, test } from 'vitest';
import { cssString, escapeHtml, html } from '../../../shared/paper/html.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { print, textOf } from '../../helpers/paper-fixture.ts';
import { builtInPlanner } from '../../helpers/planner-fixture.ts';

const script = '<script>alert(1)</script>';
const names = [
  script,
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><h1>x</h1>',
  '"; } body { display: none } @page x { "',
  '\\',
  'a\n} * { display: none }',
  'a\r} * { display: none }',
  'a\f} * { display: none }',
  '&lt;b&gt;',
  '<!-- ',
  ']]>',
  '\u2028\u2029',
] as const;

describe('escapeHtml', () => {
  test('leaves nothing that could begin or end markup', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  test('templates escape values, lists of values and numbers, but not markup of their own', () => {
    const { markup } = html`<p title="${'"'}">${['<', html`<b>${'>'}</b>`, 1, null, false, undefined]}</p>`;
    expect(markup).toBe('<p title="&quot;">&lt;<b>&gt;</b>1</p>');
  });
});

/** What a CSS parser reads in a string; throws where the string ends early or does not end. */
function readCssString(text: string): string {
  if (!/^"(?:[^"\\\n\r\f]|\\[0-9a-f]{1,6} )*"$/.test(text))
    throw new Error(`not one CSS string: ${JSON.stringify(text)}`);
  return text
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

describe('cssString', () => {
  test.each(names)('%j is one string that reads back as it was', (name) => {
    expect(readCssString(cssString(name))).toBe(name);
    expect(cssString(name)).not.toMatch(/[<>]/);
  });
});

describe('renderPaper', () => {
  test.each(names)('a person and a plan called %j', async (name) => {
    const plain = await print({}, { learnerName: 'x', planName: 'x' }, ['roadmap', 'diagram']);
    const { html: page } = await print({}, { learnerName: name, planName: name }, ['roadmap', 'diagram']);
    const tags = (text: string) => [...text.matchAll(/<\/?[a-z][^\s>]*/gi)].map(([tag]) => tag);
    expect(tags(page)).toEqual(tags(plain.html));
    expect(page).not.toContain('<script');
    const style = page.slice(page.indexOf('<style>'), page.indexOf('</style>'));
    const contents = [...style.matchAll(/content: ("[\s\S]*?); font:/g)].map(([, content]) => content ?? '');
    expect(contents).toHaveLength(6);
    for (const content of contents) readCssString(content);
  });

  test('courses and skill items whose texts are markup', async () => {
    const planner = builtInPlanner();
    const { groups, courses } = planner.catalogue.catalogue;
    const hostile = courses.map((course) => ({
      ...course,
      title: { ja: `${course.title.ja}${script}`, en: script },
      area: script,
    }));
    const boxes = groups.map((group) => ({ ...group, title: { ja: script, en: script } }));
    const catalogue = indexCatalogue({ groups: boxes, courses: hostile });
    const { html: page } = await print({}, {}, ['roadmap', 'diagram'], { ...planner, catalogue });
    expect(page).not.toContain('<script');
    expect(textOf(page)).toContain(script);
  });

  test('the document holds no script, no event handler and asks for nothing from outside', async () => {
    const { html: page } = await print({}, {}, ['roadmap', 'diagram']);
    expect(page).not.toMatch(/<script|<iframe|<img|<link|\son[a-z]+=|javascript:|@import|url\(/i);
    expect(page.match(/https?:\/\/[^"'\s]+/g) ?? []).toEqual(['http://www.w3.org/2000/svg']);
  });
});
