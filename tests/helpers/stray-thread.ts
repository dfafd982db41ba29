/** A planner thread that goes astray on demand: by the question's specialty it crashes, ends, hangs, or answers. */
import { parentPort } from 'node:worker_threads';
import type { ToPlanner } from '../../electron/backend/plan-runner/thread-messages.ts';

const port = parentPort;
if (!port) throw new Error('stray-thread runs as a worker only');

port.on('message', (message: ToPlanner) => {
  if (message.kind !== 'ask' || message.question.kind === 'many') return;
  switch (message.question.request.specialty) {
    case 'crash':
      throw new Error('the thread has crashed');
    case 'end':
      return process.exit(3);
    case 'hang':
      for (;;) Math.random();
    default:
      port.postMessage({ id: message.id, ok: true, answer: [] });
  }
});
