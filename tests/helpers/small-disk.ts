/** A disk that is soon full: a small file system in memory, where the tests may mount one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Mounts so many kibibytes at a folder. */
export function mountSmallDisk(folder: string, kibibytes: number): boolean {
  mkdirSync(folder, { recursive: true });
  return run('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder]);
}

export function unmountSmallDisk(folder: string): void {
  run('umount', ['-l', folder]);
}

/** True where mounting works: on Linux, as root, outside a strict container. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'michishirube-mount-'));
  const mounted = mountSmallDisk(folder, 64);
  if (mounted) unmountSmallDisk(folder);
  rmdirSync(folder);
  return mounted;
}
