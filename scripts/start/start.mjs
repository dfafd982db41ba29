// @ts-check
/** `npm start`: the app in Electron where that is to be had, else in the system's browser. */
import { join } from 'node:path';
import { buildStale } from '../build/build.mjs';
import { root, standingFolder, tools } from '../paths.mjs';
import { say } from '../progress.mjs';
import { environmentFor, runChild } from '../run-child.mjs';
import { alone } from '../set-up/set-up.mjs';
import {
  downloadElectron,
  electronVersion,
  failedBefore,
  forgetFailure,
  installedElectron,
  rememberFailure,
} from './electron-runtime.mjs';
import { runLoopback } from './loopback.mjs';

/** @typedef {import('../progress.mjs').Line} Line */
/** @typedef {{ readonly browser: boolean, readonly retry: boolean, readonly rest: readonly string[] }} StartArguments */

/** An Electron that ends by a signal within this time could not open its window. */
const stillborn = 5_000;

/** @type {Readonly<Record<'asked' | 'missing' | 'noDisplay' | 'root' | 'crashed', Line>>} */
const why = {
  asked: { ja: 'ブラウザーで開きます', en: 'opening in the browser' },
  missing: {
    ja: 'Electron の実行環境を取得できないため、ブラウザーで開きます',
    en: "Electron's runtime cannot be downloaded here, so this opens in the browser",
  },
  noDisplay: {
    ja: '画面がないため、ブラウザー用のアドレスで動かします',
    en: 'there is no display here, so this runs for a browser',
  },
  root: {
    ja: '管理者 (root) では Electron を安全に動かせないため、ブラウザーで開きます',
    en: 'Electron cannot be sandboxed for root, so this opens in the browser',
  },
  crashed: {
    ja: 'Electron を起動できないため、ブラウザーで開きます',
    en: 'Electron could not start, so this opens in the browser',
  },
};

/**
 * Takes what is meant for this script out of the command line; the rest passes through to the app.
 * @param {readonly string[]} args
 * @returns {StartArguments}
 */
export function startArguments(args) {
  return {
    browser: args.includes('--browser'),
    retry: args.includes('--retry-electron'),
    rest: args.filter((arg) => arg !== '--browser' && arg !== '--retry-electron'),
  };
}

/**
 * Why Electron is of no use here, whether or not it is installed; null where nothing speaks against it.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {number | undefined} user the user's id, where the system has such
 * @returns {Line | null}
 */
export function electronObstacle(platform, env, user) {
  if (platform !== 'linux') return null;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return why.noDisplay;
  return user === 0 ? why.root : null;
}

/**
 * Electron's executable, downloaded where it is missing; null where it is not to be had.
 * @param {string} node
 * @param {boolean} retry
 */
async function findElectron(node, retry) {
  const installed = installedElectron(root);
  if (installed) return installed;
  const version = electronVersion(root);
  if (retry) forgetFailure(tools);
  if (failedBefore(tools, version, Date.now())) return null;
  say(`Electron ${version} を取得しています…`, `downloading Electron ${version}…`);
  if (await alone(() => downloadElectron(root, tools, node))) return installedElectron(root);
  rememberFailure(tools, version, Date.now());
  return null;
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<import('../run-child.mjs').Ended>}
 */
export async function start(node, args) {
  const { browser, retry, rest } = startArguments(args);
  if (browser) return inBrowser(node, rest, why.asked);
  const obstacle = electronObstacle(process.platform, process.env, process.getuid?.());
  if (obstacle) return inBrowser(node, rest, obstacle);
  const electron = await findElectron(node, retry);
  if (!electron) return inBrowser(node, rest, why.missing);
  await buildStale(node, ['main', 'preload', 'renderer']);
  const begun = Date.now();
  const end = await runChild(electron, [root, ...rest], {
    cwd: standingFolder('start'),
    env: environmentFor(node, process.env),
  });
  if (end.signal && end.signal !== 'SIGINT' && end.signal !== 'SIGTERM' && Date.now() - begun < stillborn) {
    return inBrowser(node, rest, why.crashed);
  }
  return end;
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Line} reason
 */
async function inBrowser(node, args, reason) {
  await buildStale(node, ['cli', 'renderer']);
  return runLoopback(node, join(root, 'dist', 'cli', 'cli.js'), args, reason);
}
