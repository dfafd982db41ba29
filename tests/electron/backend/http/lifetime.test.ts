/** From listening to leaving: ports, the stream of events, and the end. */

import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startLoopbackHost } from '../../../../electron/backend/http/loopback-host.ts';
import { ask } from '../../../helpers/loopback-client.ts';
import { type StartedHost, startTestHost } from '../../../helpers/loopback-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();

/** Opens the stream of events, as a window does. */
async function openEvents({ port, cookie }: StartedHost): Promise<IncomingMessage> {
  const [response] = await once(
    get({ host: '127.0.0.1', port, path: '/events', headers: { cookie }, agent: false }),
    'response',
  );
  return response as IncomingMessage;
}

/** The next event of a stream; comments do not count. */
async function nextEvent(stream: IncomingMessage): Promise<unknown> {
  for (;;) {
    const [chunk] = await once(stream, 'data');
    const data = /^data: (.*)$/m.exec(String(chunk))?.[1];
    if (data) return JSON.parse(data);
  }
}

describe('a port', () => {
  test('that is asked for is taken, on this machine’s own address only', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const host = await startTestHost(folder.path('host'), port);
    expect(host.port).toBe(port);
    expect(new URL(host.address)).toMatchObject({ hostname: '127.0.0.1', port: String(port) });
    await host.closeAll();
  });

  test('that is occupied is refused, and whoever has it keeps it', async () => {
    const first = await startTestHost(folder.path('first'));
    const second = startLoopbackHost(first.backend, first.port, folder.path());
    await expect(second).rejects.toMatchObject({ code: 'port-in-use', details: { port: first.port } });
    expect((await first.ask('/')).status).toBe(200);
    await first.closeAll();
  });

  test('is free again once the host has closed', async () => {
    const first = await startTestHost(folder.path('first'));
    await first.closeAll();
    await expect(ask(first.port, '/')).rejects.toThrow('ECONNREFUSED');
    const second = await startTestHost(folder.path('second'), first.port);
    expect(second.port).toBe(first.port);
    await second.closeAll();
  });
});

describe('the stream of events', () => {
  test('tells every window of a change made in one of them', async () => {
    const host = await startTestHost(folder.path('host'));
    const streams = [await openEvents(host), await openEvents(host)];
    expect(streams[0]?.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const heard = Promise.all(streams.map(nextEvent));
    await host.post('learners.create', JSON.stringify({ name: '佐藤' }));
    const told = { name: 'store.changed', data: { what: 'learners' } };
    expect(await heard).toEqual([told, told]);
    await host.closeAll();
  });

  test('stays open while nothing happens', async () => {
    const host = await startTestHost(folder.path('host'));
    const stream = await openEvents(host);
    for (let count = 0; count < 3; count += 1) {
      const heard = nextEvent(stream);
      await host.post('learners.create', JSON.stringify({ name: `${count}` }));
      expect(await heard).toMatchObject({ name: 'store.changed' });
    }
    await host.closeAll();
  });

  test('that a window leaves is given up, and the others go on', async () => {
    const host = await startTestHost(folder.path('host'));
    const [leaving, staying] = [await openEvents(host), await openEvents(host)];
    leaving.destroy();
    const heard = nextEvent(staying);
    await host.post('learners.create', JSON.stringify({ name: '佐藤' }));
    expect(await heard).toMatchObject({ name: 'store.changed' });
    await host.closeAll();
  });

  test('does not hold up closing', async () => {
    const host = await startTestHost(folder.path('host'));
    const stream = await openEvents(host);
    stream.on('error', () => {});
    const ended = new Promise((resolve) => stream.once('close', resolve));
    await host.closeAll();
    await ended;
  });
});
