/** CSV files as Excel, old systems and people write them. */
import { expect, test } from 'vitest';
import { prepareFolder } from '../../../../helpers/temp-folder.ts';
import { readSheet } from './read-sheet.ts';

const folder = prepareFolder();
const read = (content: string | Uint8Array) => readSheet(folder.path('台帳.csv'), Buffer.from(content as string));

test('rows are numbered as Excel numbers them, blank ones included', async () => {
  const { kind, rows, sheets } = await read('a,b\r\n\r\n"1","x\r\ny"\r\n,,\r\n3,4');
  expect(kind).toBe('csv');
  expect(sheets).toEqual(['the file']);
  expect(rows).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 3, cells: ['1', 'x\r\ny'] },
    { number: 5, cells: ['3', '4'] },
  ]);
});

test('quotes, doubled quotes and what stands around them', async () => {
  const { cells } = await read('"a ""b""",c"d,"e,f",""\n" g ",h\n');
  expect(cells).toEqual([
    ['a "b"', 'c"d', 'e,f'],
    [' g ', 'h'],
  ]);
});

test.each([
  ['comma', 'id,title,levels\nA,"x;y",4\nB,"u;v;w",5\n', ['A', 'x;y', '4']],
  ['tab', 'id\ttitle\tlevels\nA\tx,y\t4\nB\tu,v\t5\n', ['A', 'x,y', '4']],
  ['semicolon', 'id;title;levels\nA;x;4\nB;y;5\n', ['A', 'x', '4']],
  ['declared', 'sep=;\r\nid;title\r\nA;x,y\r\n', ['A', 'x,y']],
  ['old Mac line breaks', 'id,title\rA,x\rB,y\r', ['A', 'x']],
])('finds the delimiter: %s', async (_name, content, expected) => {
  const { cells } = await read(content);
  expect(cells).toContainEqual(expected);
});

test('a declared delimiter is a row of its own in Excel', async () => {
  expect((await read('sep=;\r\nid;title\r\n')).rows).toEqual([{ number: 2, cells: ['id', 'title'] }]);
});

test('trailing empty columns and rows are left out', async () => {
  expect((await read('a,b,,,\n,,,,\nc,,,,\n')).cells).toEqual([['a', 'b'], ['c']]);
});

test('a row longer than what is read at once, with quotes across the border', async () => {
  const long = 'あ'.repeat(30_000);
  const lines = Array.from({ length: 40 }, (_, index) => `${index},"${long}\n""${index}""",end`);
  const { cells } = await read(lines.join('\n'));
  expect(cells).toHaveLength(40);
  expect(cells[39]).toEqual(['39', `${long}\n"39"`, 'end']);
});

test('keys of every object are texts', async () => {
  expect((await read('__proto__,constructor\nhasOwnProperty,toString\n')).cells[0]).toEqual([
    '__proto__',
    'constructor',
  ]);
});

test('stops between rows when it is told to', async () => {
  const { openSheetFile } = await import('../../../../../electron/backend/files/sheets/open-sheet-file.ts');
  await read('a\nb\nc\n');
  const file = await openSheetFile(folder.path('台帳.csv'), '台帳.csv');
  const stop = new AbortController();
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { cells } of file.rows('', stop.signal)) {
      seen.push(cells[0] ?? '');
      stop.abort();
    }
  })();
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(seen).toEqual(['a']);
  await file.close();
});
