// @ts-check
/** The stamp of an installation: which lock file, on which system, node_modules was made for. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.michishirube-stamp');

/**
 * @param {string} root the repository
 * @param {string} [system] the platform and the processor
 * @returns {string}
 */
export function wantedStamp(root, system = `${process.platform}-${process.arch}`) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${hash.digest('hex')} ${system}`;
}

/**
 * True where node_modules was installed from this lock file on this system, to the end.
 * @param {string} root
 * @param {string} [system]
 */
export function isInstalled(root, system) {
  try {
    return readFileSync(stampFile(root), 'utf8').trim() === wantedStamp(root, system);
  } catch {
    return false;
  }
}

/** @param {string} root */
export function writeStamp(root) {
  writeFileSync(stampFile(root), `${wantedStamp(root)}\n`);
}
