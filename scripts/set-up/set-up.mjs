// @ts-check
/** Makes a fresh clone ready: the packages of the lock file, and a Node that is new enough. */
import { join } from 'node:path';
import { root, tools } from '../paths.mjs';
import { say } from '../progress.mjs';
import { withLock } from './lock.mjs';
import { fetchNode, readyNode } from './node-runtime.mjs';
import { npm } from './npm.mjs';
import { isInstalled, writeStamp } from './stamp.mjs';

// Install scripts stay off: npm would build better-sqlite3 although its binary is in the package.
// Development packages are named, because NODE_ENV=production would leave the build tools out.
const install = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

async function installPackages() {
  if (isInstalled(root)) return;
  say('部品を準備しています…', 'installing packages…');
  await npm(install, root);
  writeStamp(root);
}

/** Runs `action` alone among all scripts of this repository. @template Result @param {() => Promise<Result>} action */
export function alone(action) {
  const onWait = () => say('別の準備が終わるのを待っています…', 'waiting for another set-up to end…');
  return withLock(join(tools, 'set-up.lock'), action, { onWait });
}

/**
 * Does what is still to be done, and nothing where all is ready.
 * @returns {Promise<string>} the path of the Node to run on
 */
export async function setUp() {
  const ready = readyNode();
  if (ready && isInstalled(root)) return ready;
  return alone(async () => {
    await installPackages();
    return fetchNode();
  });
}
