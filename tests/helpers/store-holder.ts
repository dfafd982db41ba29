/** A program of its own that holds a store open: it saves plans without end and prints the id of each one saved. */
import { exampleRequest, openTestBackend } from './backend-fixture.ts';

const { call } = await openTestBackend(process.argv[2] ?? '');
const [owner] = await call('learners.list', {});
for (let count = 1; owner; count += 1) {
  const { id } = await call('plans.create', { learner: owner.id, name: `計画${count}`, request: exampleRequest });
  process.stdout.write(`${id}\n`);
}
