/** The set-up of a fresh clone: when it is due, who may do it, and which npm it calls. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../scripts/set-up/lock.mjs';
import { isNewEnough } from '../../scripts/set-up/node-runtime.mjs';
import { npmProgram } from '../../scripts/set-up/npm.mjs';
import { isInstalled, writeStamp } from '../../scripts/set-up/stamp.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'michishirube-set-up-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the stamp', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion":3}');
    mkdirSync(join(folder, 'node_modules'));
  });

  test('is missing before the first installation and after an interrupted one', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  test('holds until the lock file changes', () => {
    writeStamp(folder);
    expect(isInstalled(folder)).toBe(true);
    writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
    expect(isInstalled(folder)).toBe(false);
  });

  test('does not hold on another system that sees the same folder', () => {
    writeStamp(folder);
    expect(isInstalled(folder, 'sunos-sparc')).toBe(false);
  });
});

describe('the lock', () => {
  const lockFile = (): string => join(folder, 'tools', 'set-up.lock');

  test('lets one in at a time and is gone afterwards', async () => {
    const order: string[] = [];
    const turn = (name: string) => async (): Promise<void> => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(lockFile(), turn(name), { pollEvery: 5 })));
    expect(order.map((entry) => entry.slice(2))).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
    expect(existsSync(lockFile())).toBe(false);
  });

  test('is given back when the work fails', async () => {
    await expect(withLock(lockFile(), () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(existsSync(lockFile())).toBe(false);
  });

  test.each([
    ['whose process is gone', { pid: 2 ** 30, host: hostname() }, 0],
    ['that nobody has touched for long', { pid: process.pid, host: 'another-machine' }, 60],
  ])('left behind %s is taken over', async (_name, holder, secondsOld) => {
    mkdirSync(join(folder, 'tools'));
    writeFileSync(lockFile(), JSON.stringify(holder));
    const time = new Date(Date.now() - secondsOld * 1000);
    utimesSync(lockFile(), time, time);
    let waited = false;
    const holds = await withLock(lockFile(), async () => readFileSync(lockFile(), 'utf8'), {
      onWait: () => {
        waited = true;
      },
    });
    expect(JSON.parse(holds)).toEqual({ pid: process.pid, host: hostname() });
    expect(waited).toBe(false);
  });
});

test.each([
  ['20.20.2', false],
  ['22.21.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});

describe('npm', () => {
  test('is the one that called', () => {
    const caller = join(folder, 'npm-cli.js');
    writeFileSync(caller, '');
    expect(npmProgram({ npm_execpath: caller })).toBe(caller);
  });

  test('is never another package manager', () => {
    const own = join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    mkdirSync(join(own, '..'), { recursive: true });
    writeFileSync(own, '');
    writeFileSync(join(folder, 'pnpm.cjs'), '');
    expect(npmProgram({ npm_execpath: join(folder, 'pnpm.cjs') }, join(folder, 'node'))).toBe(own);
  });
});
