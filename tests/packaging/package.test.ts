/** Packs the built app with a fake Electron, takes the archive apart and runs what is inside. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../electron-builder.config.mjs';
import { callBridge, prepareStandIn } from '../helpers/stand-in/prepare-stand-in.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'michishirube-package-'));
const unpacked = join(folder, 'out', 'linux-unpacked');
const resources = join(unpacked, 'resources');
const archive = join(resources, 'app.asar');
const prebuilt = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;

function packageVersion(name: string): string {
  const file = join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** What the packager needs of an Electron: an executable with a strip of fuses, all of them on. */
function writeFakeElectron(dist: string): void {
  const fuses = Buffer.from([1, 9, ...Array<number>(9).fill(FuseState.ENABLE)]);
  const executable = Buffer.concat([
    Buffer.from('#!/bin/sh\n'),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    fuses,
  ]);
  mkdirSync(join(dist, 'locales'), { recursive: true });
  mkdirSync(join(dist, 'resources'));
  writeFileSync(join(dist, 'electron'), executable, { mode: 0o755 });
  writeFileSync(join(dist, 'version'), packageVersion('electron'));
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/ja.pak']) writeFileSync(join(dist, file), 'fake');
}

function pack(): void {
  const dist = join(folder, 'electron');
  writeFakeElectron(dist);
  const overrides = [`-c.electronDist=${dist}`, `-c.directories.output=${join(folder, 'out')}`];
  const options = ['--linux', 'dir', '--config', join(root, 'electron-builder.config.mjs'), '--publish', 'never'];
  const packager = join(root, 'node_modules/electron-builder/cli.js');
  const end = spawnSync(process.execPath, [packager, ...options, ...overrides], { cwd: root, encoding: 'utf8' });
  if (end.status !== 0) throw new Error(`${end.stdout}${end.stderr}`);
}

const standIn = prepareStandIn();
let files: readonly string[];

beforeAll(() => {
  pack();
  files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('the archive', () => {
  test('holds the program, the window and the data', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/main/main.js',
        'dist/main/backend-thread.js',
        'dist/main/highs-worker.js',
        'dist/main/planner-thread.js',
        'dist/main/session-thread.js',
        'dist/preload/preload.cjs',
        'dist/renderer/index.html',
        'dist/renderer/fonts/fonts.css',
        'dist/renderer/third-party-licences.txt',
        'resources/standard/standard.json',
        'resources/catalogue/groups.json',
      ]),
    );
  });

  test('holds nothing that only its makers need', () => {
    expect(files.filter((file) => /(^|\/)(tests?|bench|docs|scripts|src|deps)\//.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(tsx?|mts|map|md|tsbuildinfo|gyp)$/.test(file))).toEqual([]);
    expect(files.filter((file) => /^(electron|renderer|shared)\//.test(file))).toEqual([]);
  });

  test('holds the one binary of its own system, outside the archive where it can be loaded', () => {
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([prebuilt]);
    expect(existsSync(join(resources, 'app.asar.unpacked', prebuilt))).toBe(true);
  });

  test('opens a store, plans and answers the command line with what it holds', async () => {
    const program = join(folder, 'extracted');
    extractAll(archive, program);
    const app = standIn.launch({ folder: standIn.folder(), program });
    const page = await app.page();
    expect(await callBridge(page, 'learners.create', { name: '佐藤' })).toMatchObject({ ok: true });
    expect(await app.close()).toBe(0);
    const args = ['plan', '--specialty', 'hardware', '--from', '3', '--to', '4', '--start', '2027-04-01'];
    const command = standIn.launch({ folder: standIn.folder(), program, args: [...args, '--format', 'json'] });
    expect(await command.exited).toBe(0);
    expect(JSON.parse(command.output())).toMatchObject({ specialty: 'hardware', status: 'optimal' });
  });
});

describe.runIf(process.platform === 'linux')('the executable', () => {
  test('has its fuses set as Electron advises', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'michishirube'));
    const on = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE;
    expect({
      runAsNode: on(FuseV1Options.RunAsNode),
      cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
      nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      nodeInspect: on(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeInspect: false,
      integrity: true,
      onlyAsar: true,
      fileProtocol: false,
    });
  });
});

describe('the configuration', () => {
  test('keeps one binary for each system and makes names without spaces', () => {
    const patterns = [config.win, config.mac, config.linux].map((system) => system?.files);
    expect(patterns).toEqual(
      ['win32', 'darwin', 'linux'].map((system) => [
        'package.json',
        `!node_modules/better-sqlite3/prebuilds/!(${system}-\${arch}).node`,
      ]),
    );
    expect(config.artifactName).not.toContain(' ');
  });

  test('names icons that exist', () => {
    for (const system of [config.win, config.mac, config.linux]) {
      expect(existsSync(join(root, String(system?.icon)))).toBe(true);
    }
  });
});
