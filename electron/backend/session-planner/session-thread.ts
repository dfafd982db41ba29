/** Plans sessions in a thread of its own: one question comes in at its start, progress and the proposal go out. */
import { parentPort, workerData } from 'node:worker_threads';
import { RefusalError } from '../../../shared/contract/error.ts';
import { answerSessionQuestion, type FromSessionPlanner, type SessionQuestion } from './session-question.ts';

if (!parentPort) throw new Error('session-thread runs as a worker only');
const port = parentPort;

function send(message: FromSessionPlanner): void {
  port.postMessage(message);
}

try {
  const proposal = answerSessionQuestion(workerData as SessionQuestion, {
    onProgress: (done, total) => send({ kind: 'progress', done, total }),
  });
  send({ kind: 'proposal', proposal });
} catch (error) {
  const refusal =
    error instanceof RefusalError
      ? error
      : new RefusalError('fault', { message: error instanceof Error ? error.message : String(error) });
  send({ kind: 'refused', refusal: refusal.toRefusal() });
}
