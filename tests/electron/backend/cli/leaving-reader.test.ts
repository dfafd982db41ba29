/** A reader that has seen enough, as `head`: the command ends quietly. */
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startCommand } from '../../../helpers/run-command.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();

test('an output that nobody reads any more is no fault', async () => {
  const args = [
    'plan',
    '--specialty',
    'hardware',
    '--from',
    '0',
    '--to',
    '6',
    '--start',
    '2027-04-01',
    '--format',
    'html',
  ];
  const child = startCommand(args, { home: folder.path() });
  child.stdout?.destroy();
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [status] = await once(child, 'close');
  expect({ status, said }).toEqual({ status: 0, said: '' });
});
