/** The two pipes and the client over them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '../../renderer/api/client.ts';
import { httpPipe } from '../../renderer/api/http-pipe.ts';
import { ipcPipe } from '../../renderer/api/ipc-pipe.ts';
import type { Pipe } from '../../renderer/api/pipe.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the loopback pipe', () => {
  it('posts JSON with the header that no form can send, and returns the envelope', async () => {
    const fetched = vi.fn(async () => ({ json: async () => ({ ok: true, data: [] }) }));
    vi.stubGlobal('fetch', fetched);
    expect(await httpPipe.call('plans.list', {})).toEqual({ ok: true, data: [] });
    expect(fetched).toHaveBeenCalledWith(
      '/api/plans.list',
      expect.objectContaining({
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json', 'x-michishirube': '1' },
      }),
    );
  });
});

describe('the bridge pipe', () => {
  it('hears the events of the contract by name, until unsubscribed', () => {
    const listeners = new Map<string, (data: unknown) => void>();
    const subscribe = (name: string, listener: (data: unknown) => void) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    };
    const pipe = ipcPipe({ michishirube: { call: vi.fn(), subscribe } } as unknown as Window);
    const heard = vi.fn();
    const unsubscribe = pipe?.subscribe(heard);
    listeners.get('store.changed')?.({ what: 'plans' });
    expect(heard).toHaveBeenCalledWith({ name: 'store.changed', data: { what: 'plans' } });
    unsubscribe?.();
    expect(listeners.size).toBe(0);
  });

  it('is absent without a bridge', () => {
    expect(ipcPipe({} as Window)).toBeNull();
  });
});

describe('the client', () => {
  const pipe = (answer: Pipe['call']): Pipe => ({ call: answer, subscribe: () => () => undefined });

  it('throws a refusal with its code and details', async () => {
    const refusal = { code: 'not-found', message: '', details: { what: 'plan', id: 'x' } } as const;
    const api = createApi(pipe(async () => ({ ok: false, error: refusal })));
    await expect(api.call('plans.remove', { id: 'x' })).rejects.toMatchObject({
      code: 'not-found',
      details: refusal.details,
    });
  });

  it('says so where the host does not answer', async () => {
    const api = createApi(pipe(() => Promise.reject(new TypeError('Failed to fetch'))));
    await expect(api.call('plans.list', {})).rejects.toMatchObject({ code: 'fault' });
  });
});
