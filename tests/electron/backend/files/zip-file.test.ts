/** Zip files that are written while their entries are being made. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createUniqueNames } from '../../../../electron/backend/files/unique-names.ts';
import { writeZip, type ZipEntry } from '../../../../electron/backend/files/zip-file.ts';
import { readZip } from '../../../helpers/read-zip.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const at = new Date('2027-04-01T00:00:00Z');

async function* entries(count: number, failAt = -1): AsyncGenerator<ZipEntry> {
  for (let index = 0; index < count; index += 1) {
    if (index === failAt) throw new Error('the printer is gone');
    yield { name: `${index}_氏名_計画.pdf`, bytes: Buffer.alloc(200_000, index) };
  }
}

test('another program finds every file, its Japanese name and its bytes', async () => {
  const file = folder.path('計画.zip');
  await writeZip(file, entries(12), at);
  const found = await readZip(readFileSync(file));
  expect([...found.keys()]).toEqual(Array.from({ length: 12 }, (_, index) => `${index}_氏名_計画.pdf`));
  for (const [index, bytes] of [...found.values()].entries())
    expect(bytes.equals(Buffer.alloc(200_000, index))).toBe(true);
});

test('what stops the entries is told', async () => {
  await expect(writeZip(folder.path('x.zip'), entries(4, 2), at)).rejects.toThrow('the printer is gone');
});

test('a place that cannot be written to is told, and nobody waits for ever', async () => {
  await expect(writeZip(folder.path('no', 'such', 'x.zip'), entries(40), at)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('no name comes twice, whatever the case', () => {
  const unique = createUniqueNames();
  const given = ['1_山田_計画.pdf', '1_山田_計画.pdf', 'A.pdf', 'a.PDF', 'Ａ.pdf', 'ohne'];
  expect(given.map(unique)).toEqual(['1_山田_計画.pdf', '1_山田_計画_2.pdf', 'A.pdf', 'a_2.PDF', 'Ａ_3.pdf', 'ohne']);
});
