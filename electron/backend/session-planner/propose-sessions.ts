/** Has sessions planned in a thread, which ends with its answer or where the work is cancelled. */
import { Worker } from 'node:worker_threads';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { SessionProposal } from '../../../shared/curriculum/sessions/session-planning.ts';
import { threadFile } from '../thread-file.ts';
import type { FromSessionPlanner, SessionQuestion } from './session-question.ts';

export interface ProposingRun {
  readonly signal: AbortSignal;
  /** Hears how far the work is. */
  readonly tell: (done: number, total: number) => void;
}

/** @throws RefusalError `cancelled` where the signal says so, `fault` where the thread ends without an answer */
export async function proposeSessions(
  question: SessionQuestion,
  { signal, tell }: ProposingRun,
  file = threadFile(import.meta.dirname, 'session-thread'),
): Promise<SessionProposal> {
  if (signal.aborted) throw new RefusalError('cancelled', {});
  const { promise, resolve, reject } = Promise.withResolvers<SessionProposal>();
  const worker = new Worker(file, { workerData: question });
  const cancel = () => reject(new RefusalError('cancelled', {}));
  worker.on('message', (message: FromSessionPlanner) => {
    if (message.kind === 'progress') tell(message.done, message.total);
    else if (message.kind === 'proposal') resolve(message.proposal);
    else reject(new RefusalError(message.refusal.code, message.refusal.details));
  });
  worker.on('error', (error) => reject(new RefusalError('fault', { message: String(error) })));
  worker.on('exit', (status) => reject(new RefusalError('fault', { message: `the session planner ended: ${status}` })));
  signal.addEventListener('abort', cancel);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
