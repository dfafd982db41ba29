/** The command line from the sources: as a process of its own, or within the test where that says enough. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runCli } from '../../electron/backend/cli/run-cli.ts';

const program = join(import.meta.dirname, '../../electron/backend/cli/cli.ts');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** Standard output before decoding: for what is no text. */
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface Surroundings {
  /** Everything that the command could write without being told where. */
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A file descriptor to write to instead of a pipe. */
  readonly stdout?: number;
}

/** The environment of a person who has nothing but a home folder. */
function environment({ home, env = {} }: Surroundings): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(MICHISHIRUBE_|XDG_|DISPLAY|WAYLAND|NODE_OPTIONS|VITEST)/.test(name),
  );
  return { ...Object.fromEntries(kept), HOME: home, USERPROFILE: home, APPDATA: home, ...env };
}

/** Starts the command and leaves it running. */
export function startCommand(args: readonly string[], surroundings: Surroundings): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd: surroundings.home,
    env: environment(surroundings),
    stdio: ['ignore', surroundings.stdout ?? 'pipe', 'pipe'],
  });
}

/** Gathers what a command prints until it ends. */
export async function untilEnded(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  const bytes = Buffer.concat(out);
  return { status, bytes, stdout: bytes.toString('utf8'), stderr: Buffer.concat(errors).toString('utf8') };
}

/** Runs a command to its end. */
export function runCommand(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return untilEnded(startCommand(args, surroundings));
}

/** Runs a command within the test: the same code but for the start of a process. */
export async function runCommandHere(args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  const out: Buffer[] = [];
  const errors: string[] = [];
  const status = await runCli(args, {
    stdout: { write: (data) => out.push(Buffer.from(data)) },
    stderr: { write: (text) => errors.push(text) },
    env: environment(surroundings),
  });
  const bytes = Buffer.concat(out);
  return { status, bytes, stdout: bytes.toString('utf8'), stderr: errors.join('') };
}
