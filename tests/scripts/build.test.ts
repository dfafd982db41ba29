/** What has to be built again, and the fonts that every build brings. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allTargets, sourceDigest, staleTargets, targets, writeBuildStamp } from '../../scripts/build/stale.mjs';
import { fontFiles, fontStylesheet } from '../../scripts/vite/bundled-fonts.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'michishirube-build-'));
  for (const path of ['renderer/main.tsx', 'shared/model/a.ts', 'electron/main/main.ts', 'electron/backend/b.ts']) {
    write(path, path);
  }
  for (const target of allTargets) {
    write(targets[target].made, 'built');
    writeBuildStamp(folder, target, sourceDigest(folder, target));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a built target', () => {
  test('is fresh while its sources stay', () => {
    expect(staleTargets(folder, allTargets)).toEqual([]);
  });

  test.each([
    ['renderer/new-file.ts', ['renderer']],
    ['electron/main/main.ts', ['main']],
    ['electron/backend/b.ts', ['main', 'cli']],
    ['shared/model/a.ts', ['renderer', 'main', 'cli']],
    ['package-lock.json', ['renderer', 'main', 'preload', 'cli']],
  ])('is stale once %s has changed', (path, stale) => {
    write(path, 'something else, and longer than before');
    expect(staleTargets(folder, allTargets)).toEqual(stale);
  });

  test('is stale once a source is gone, or what was built', () => {
    rmSync(join(folder, 'electron/main/main.ts'));
    rmSync(join(folder, targets.cli.made));
    expect(staleTargets(folder, allTargets)).toEqual(['main', 'cli']);
  });
});

describe('the bundled fonts', () => {
  const css = fontStylesheet(join(root, 'node_modules/@fontsource/biz-udpgothic'));

  test('are woff2 files beside the stylesheet', () => {
    expect(css).not.toMatch(/\.woff\)/);
    expect(css).not.toContain('./files/');
    for (const file of fontFiles(css)) expect(file).toMatch(/^biz-udpgothic-[\w-]+\.woff2$/);
  });

  test('are one whole file a weight, and the slices under a name of their own', () => {
    const families = (name: string): number => css.split(`font-family: '${name}'`).length - 1;
    expect(families('BIZ UDPGothic')).toBe(2);
    expect(families('Michishirube Slices')).toBeGreaterThan(200);
  });
});
