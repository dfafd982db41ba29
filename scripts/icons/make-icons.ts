/**
 * Draws the icons of the installers from resources/icons/signpost.svg. Run by hand when the mark changes:
 * `node scripts/icons/make-icons.ts`. The results are kept in the repository, because the packager's own
 * converter has to be downloaded.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser, quietFlags } from '../../electron/backend/pdf/find-browser.ts';

const folder = join(import.meta.dirname, '../../resources/icons');
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const;

/** An `.icns` entry's type says its size: plain ones, then those for screens of double density. */
const macEntries: readonly (readonly [type: string, size: number])[] = [
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

type Pictures = ReadonlyMap<number, Buffer>;

function picture(pictures: Pictures, size: number): Buffer {
  const found = pictures.get(size);
  if (!found) throw new RangeError(`no picture of ${size} pixels`);
  return found;
}

async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const drawn = await page.screenshot({ omitBackground: true });
  await page.close();
  return drawn;
}

/** A Windows icon: a directory of PNG pictures. */
function windowsIcon(pictures: Pictures): Buffer {
  const parts = [16, 32, 48, 64, 128, 256].map((size) => ({ size, data: picture(pictures, size) }));
  const head = Buffer.alloc(6 + parts.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(parts.length, 4);
  let offset = head.length;
  parts.forEach(({ size, data }, index) => {
    const at = 6 + index * 16;
    // 256 is written as 0: the field has one byte.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(data.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += data.length;
  });
  return Buffer.concat([head, ...parts.map(({ data }) => data)]);
}

/** A macOS icon: PNG pictures, each after its type and length. */
function macIcon(pictures: Pictures): Buffer {
  const entries = macEntries.map(([type, size]) => {
    const data = picture(pictures, size);
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(data.length + 8, 4);
    return Buffer.concat([head, data]);
  });
  const body = Buffer.concat(entries);
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

async function drawAll(svg: string): Promise<Pictures> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('drawing the icons needs Chromium, Chrome or Edge');
  const browser = await chromium.launch({ executablePath, args: [...quietFlags()] });
  const pictures = new Map<number, Buffer>();
  for (const size of sizes) pictures.set(size, await draw(browser, svg, size));
  await browser.close();
  return pictures;
}

const pictures = await drawAll(readFileSync(join(folder, 'signpost.svg'), 'utf8'));
// Linux takes a folder of pictures named by their size.
mkdirSync(join(folder, 'linux'), { recursive: true });
for (const size of sizes.filter((each) => each <= 512)) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), picture(pictures, size));
}
writeFileSync(join(folder, 'icon.ico'), windowsIcon(pictures));
writeFileSync(join(folder, 'icon.icns'), macIcon(pictures));
