/** Writes what a command made: to a file, or to standard output. */
import { writeFileSync } from 'node:fs';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { CommandIo } from './command-io.ts';

/** `-` or no name is standard output. @throws RefusalError `file-unwritable` or `disk-full` */
export function writeOutput(data: string | Uint8Array, out: string | undefined, io: CommandIo): void {
  if (out === undefined || out === '-') {
    io.stdout.write(data);
    return;
  }
  try {
    writeFileSync(out, data);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw reason === 'ENOSPC'
      ? new RefusalError('disk-full', { file: out })
      : new RefusalError('file-unwritable', { file: out, reason });
  }
}
