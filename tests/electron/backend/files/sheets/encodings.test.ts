/** Japanese encodings, with the letters that other programs lose. */
import encodingJapanese from 'encoding-japanese';
import { describe, expect, test } from 'vitest';
import { prepareFolder } from '../../../../helpers/temp-folder.ts';
import { readSheet, refusalOf } from './read-sheet.ts';

const folder = prepareFolder();
const text = 'コースID,コース名\r\nA-1,㈱システムの①基礎～応用ｶﾅ－髙\r\n';
const cells = [
  ['コースID', 'コース名'],
  ['A-1', '㈱システムの①基礎～応用ｶﾅ－髙'],
];
const bytes = (to: 'SJIS' | 'EUCJP', content: string) =>
  Uint8Array.from(encodingJapanese.convert(encodingJapanese.stringToCode(content), { from: 'UNICODE', to }));
const utf16 = (content: string, big: boolean) => {
  const buffer = Buffer.from(`\ufeff${content}`, 'utf16le');
  return big ? buffer.swap16() : buffer;
};

test.each([
  ['utf-8', Buffer.from(text)],
  ['utf-8', Buffer.from(`\ufeff${text}`)],
  ['utf-16le', utf16(text, false)],
  ['utf-16be', utf16(text, true)],
  ['cp932', bytes('SJIS', text)],
] as const)('%s', async (encoding, content) => {
  const read = await readSheet(folder.path('a.csv'), content);
  expect(read.encoding).toBe(encoding);
  expect(read.cells).toEqual(cells);
});

test('euc-jp', async () => {
  const plain = text.replace('髙', '高');
  const read = await readSheet(folder.path('a.csv'), bytes('EUCJP', plain));
  expect(read.encoding).toBe('euc-jp');
  expect(read.cells[1]).toEqual(['A-1', '㈱システムの①基礎～応用ｶﾅ－高']);
});

test('half-width kana alone are CP932', async () => {
  const read = await readSheet(folder.path('a.csv'), bytes('SJIS', 'ﾅﾏｴ,ｺｰｽ\r\nﾀﾞﾐｰ,ｼｽﾃﾑ\r\n'));
  expect(read.encoding).toBe('cp932');
  expect(read.cells).toEqual([
    ['ﾅﾏｴ', 'ｺｰｽ'],
    ['ﾀﾞﾐｰ', 'ｼｽﾃﾑ'],
  ]);
});

test('Japanese that begins far down in the file is seen', async () => {
  const ascii = Array.from({ length: 60_000 }, (_, index) => `A-${index},plain text`).join('\n');
  const read = await readSheet(
    folder.path('a.csv'),
    Buffer.concat([Buffer.from(`${ascii}\n`), bytes('SJIS', 'Z,最後の行\n')]),
  );
  expect(read.encoding).toBe('cp932');
  expect(read.cells.at(-1)).toEqual(['Z', '最後の行']);
});

test('letters beyond the basic plane survive', async () => {
  expect((await readSheet(folder.path('a.csv'), Buffer.from('𠮷野家,🎌\n'))).cells).toEqual([['𠮷野家', '🎌']]);
});

describe('bytes that are text in no encoding', () => {
  test('are told with character and line', async () => {
    const broken = Buffer.concat([
      bytes('SJIS', 'コース,名\r\n基礎'),
      Buffer.from([0xff, 0xfe, 0xff]),
      Buffer.from('\r\n'),
    ]);
    expect(await refusalOf(folder.path('a.csv'), broken)).toEqual({ code: 'undecodable', position: 10, row: 2 });
  });

  test('behind a byte order mark too', async () => {
    const broken = Buffer.concat([Buffer.from('\ufeffab'), Buffer.from([0xff])]);
    expect(await refusalOf(folder.path('a.csv'), broken)).toEqual({ code: 'undecodable', position: 3, row: 1 });
  });
});
