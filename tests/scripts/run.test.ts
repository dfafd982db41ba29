/** How a command is run: arguments, streams, exit status and signals pass through. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standingFolder } from '../../scripts/paths.mjs';
import { environmentFor } from '../../scripts/run-child.mjs';
import {
  electronVersion,
  failedBefore,
  forgetFailure,
  installedElectron,
  rememberFailure,
} from '../../scripts/start/electron-runtime.mjs';
import { electronObstacle, startArguments } from '../../scripts/start/start.mjs';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'michishirube-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A script that runs another with `runChild` and ends as that one did. */
function wrapper(inner: string): string {
  const file = join(folder, 'wrapper.mjs');
  const innerFile = join(folder, 'inner.mjs');
  writeFileSync(innerFile, inner);
  const door = pathToFileURL(join(root, 'scripts/run-child.mjs')).href;
  writeFileSync(
    file,
    `import { runChild } from ${JSON.stringify(door)};
const end = await runChild(process.execPath, [${JSON.stringify(innerFile)}, ...process.argv.slice(2)]);
if (end.signal) process.kill(process.pid, end.signal);
process.exitCode = end.status;`,
  );
  return file;
}

describe('a child', () => {
  test('gets the arguments as they are and gives its own status and streams', () => {
    const file = wrapper('console.log(JSON.stringify(process.argv.slice(2))); console.error("said"); process.exit(3)');
    const args = ['--name', '道標 計画', '', '--', '*'];
    const end = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
    expect(JSON.parse(end.stdout)).toEqual(args);
    expect(end.stderr).toBe('said\n');
    expect(end.status).toBe(3);
  });

  test('gets the signals sent to the command', async () => {
    const file = wrapper(
      'process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000); console.log("up")',
    );
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    const status = await new Promise((resolve) => child.once('exit', resolve));
    expect(status).toBe(7);
  });

  test('that dies of a signal lets the command die of it', async () => {
    const file = wrapper('process.kill(process.pid, "SIGKILL")');
    const child = spawn(process.execPath, [file], { stdio: 'ignore' });
    const signal = await new Promise((resolve) => child.once('exit', (_code, name) => resolve(name)));
    expect(signal).toBe('SIGKILL');
  });

  test('finds the same Node first on the PATH, whatever the case of its name', () => {
    const node = join(folder, 'bin', 'node');
    expect(environmentFor(node, { Path: 'C', OTHER: '1' })).toEqual({
      Path: `${dirname(node)}${delimiter}C`,
      OTHER: '1',
    });
  });
});

test('files on the command line are meant from where npm was called', () => {
  expect(standingFolder('cli', { npm_lifecycle_event: 'cli', INIT_CWD: folder })).toBe(folder);
  // Inside another script, such as the tests, the folder that npm remembers is not this command's.
  expect(standingFolder('cli', { npm_lifecycle_event: 'test', INIT_CWD: folder })).toBe(process.cwd());
});

test('an unknown command says which there are, on standard error, with status 2', () => {
  const end = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'dance'], { encoding: 'utf8' });
  expect(end.status).toBe(2);
  expect(end.stdout).toBe('');
  expect(end.stderr).toContain('start|test|cli');
});

describe('npm start', () => {
  test('keeps its own options and passes the rest on', () => {
    expect(startArguments(['--browser', '--store', 'a b.sqlite', '--port', '0'])).toEqual({
      browser: true,
      retry: false,
      rest: ['--store', 'a b.sqlite', '--port', '0'],
    });
  });

  test('opens Electron only where it can show a sandboxed window', () => {
    expect(electronObstacle('linux', {}, 1000)?.en).toContain('no display');
    expect(electronObstacle('linux', { DISPLAY: ':0' }, 0)?.en).toContain('root');
    expect(electronObstacle('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeNull();
    expect(electronObstacle('win32', {}, undefined)).toBeNull();
  });

  test('remembers for some days that a version of Electron is not to be had', () => {
    const now = Date.parse('2027-04-01T00:00:00Z');
    const day = 24 * 60 * 60 * 1000;
    expect(failedBefore(folder, '45.4.1', now)).toBe(false);
    rememberFailure(folder, '45.4.1', now);
    expect(failedBefore(folder, '45.4.1', now + day)).toBe(true);
    expect(failedBefore(folder, '45.4.1', now + 4 * day)).toBe(false);
    expect(failedBefore(folder, '46.0.0', now + day)).toBe(false);
    forgetFailure(folder);
    expect(failedBefore(folder, '45.4.1', now + day)).toBe(false);
  });

  test('takes an Electron from elsewhere where one is named', () => {
    const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
    writeFileSync(join(folder, name), '');
    expect(installedElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, name));
    expect(installedElectron(folder, {})).toBeNull();
    expect(electronVersion(root)).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
