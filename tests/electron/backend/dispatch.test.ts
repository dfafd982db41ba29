/** The only door: what it lets in, and how it words what goes wrong behind it. */
import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../../electron/backend/dispatch.ts';
import { RefusalError } from '../../../shared/contract/error.ts';

const noTranslation = () => null;

describe('a call', () => {
  test('reaches its service with the input as the schema leaves it', async () => {
    let received: unknown;
    const remove = (input: { readonly id: string }) => {
      received = input;
      return {};
    };
    const dispatch = createDispatch({ 'plans.remove': remove }, noTranslation);
    expect(await dispatch('plans.remove', { id: 'a', force: true })).toEqual({ ok: true, data: {} });
    expect(received).toEqual({ id: 'a' });
  });

  test('of a method that this host does not offer is refused, whatever its input', async () => {
    const dispatch = createDispatch({}, noTranslation);
    const refused = { ok: false, error: { code: 'not-here', details: { name: 'host.save' } } };
    expect(await dispatch('host.save', 'nonsense')).toMatchObject(refused);
  });

  test('with bad input names the place of the first mistake, and never reaches the service', async () => {
    const list = () => {
      throw new Error('reached');
    };
    const dispatch = createDispatch({ 'roadmap.plan': list }, noTranslation);
    const answer = await dispatch('roadmap.plan', { request: { specialty: 'hardware', from: '3' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input', details: { path: 'request.from' } } });
  });
});

describe('a failure behind the door', () => {
  const failing = (error: unknown, translate: (error: unknown) => RefusalError | null = noTranslation) =>
    createDispatch(
      {
        'plans.list': () => {
          throw error;
        },
      },
      translate,
    )('plans.list', {});

  test('that is a refusal comes back as it is', async () => {
    const refusal = new RefusalError('not-found', { what: 'plan', id: 'a' });
    expect(await failing(refusal)).toEqual({ ok: false, error: refusal.toRefusal() });
  });

  test('that can be translated comes back translated', async () => {
    const full = new RefusalError('disk-full', { file: 'a.sqlite' });
    expect(await failing(new Error('SQLITE_FULL'), () => full)).toEqual({ ok: false, error: full.toRefusal() });
  });

  test.each([
    [new TypeError('boom'), 'boom'],
    ['boom', 'boom'],
    [undefined, 'undefined'],
  ])('that is anything else is a fault, and never thrown: %s', async (error, message) => {
    expect(await failing(error)).toMatchObject({ ok: false, error: { code: 'fault', details: { message } } });
  });
});
