/** Standard output that takes no more: a reader that left has seen enough; anything else has to be told. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { type CommandIo, type ExitStatus, exitStatus } from './command-io.ts';
import { reportFailure } from './run-cli.ts';

type FailingOutput = CommandIo['stdout'] & {
  on(name: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
};

function refusalOf({ code, message }: NodeJS.ErrnoException): RefusalError {
  const file = 'stdout';
  if (code === 'ENOSPC') return new RefusalError('disk-full', { file });
  return new RefusalError('file-unwritable', { file, reason: code ?? message });
}

/** Calls `end` with the exit status once writing to standard output fails; there is nothing more to do then. */
export function watchOutput(
  args: readonly string[],
  io: CommandIo & { readonly stdout: FailingOutput },
  end: (status: ExitStatus) => void,
): void {
  io.stdout.on('error', (error) => {
    end(error.code === 'EPIPE' ? exitStatus.done : reportFailure(refusalOf(error), args, io));
  });
}
