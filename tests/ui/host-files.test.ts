/** Files that leave the window: small ones whole, large ones piece by piece, whichever host it is. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserFiles } from '../../renderer/api/browser-files.ts';
import type { Api } from '../../renderer/api/client.ts';
import { dialogFiles } from '../../renderer/api/dialog-files.ts';
import { readDownload } from '../../renderer/api/read-download.ts';
import { createFakeApi, type FakeApi } from './fake-api.ts';

const bytes = Buffer.from('%PDF-1.7 研修ロードマップ');
const file = { download: 'd', name: '計画.pdf', type: 'application/pdf', size: bytes.length };

/** A backend that gives ten bytes at a time. */
function piecemeal(saved = true): FakeApi {
  const api = createFakeApi();
  api.overrides['download.read'] = async ({ offset }) => {
    const end = Math.min(bytes.length, offset + 10);
    return { base64: bytes.subarray(offset, end).toString('base64'), next: end < bytes.length ? end : null };
  };
  api.overrides['download.discard'] = async () => ({});
  api.overrides['download.save'] = async () => ({ saved });
  return api;
}
const called = (api: FakeApi) => api.calls.map(({ name }) => name);

afterEach(() => vi.restoreAllMocks());

describe('in a browser', () => {
  it('the pieces become the file, to the byte, and the backend keeps none', async () => {
    const api = piecemeal();
    const blob = await readDownload(api as Api, file);
    expect(blob.type).toBe('application/pdf');
    expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
    expect(called(api)).toHaveLength(Math.ceil(bytes.length / 10));
  });

  it('it is offered under its name, then discarded', async () => {
    const api = piecemeal();
    const offered: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      offered.push(this.download);
    });
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    expect(await browserFiles(api).save(file)).toBe(true);
    expect(offered).toEqual(['計画.pdf']);
    expect(api.calls.at(-1)).toEqual({ name: 'download.discard', input: { download: 'd' } });
  });
});

describe('with the system’s own dialog', () => {
  it('the file is saved by its name and then discarded', async () => {
    const api = piecemeal();
    expect(await dialogFiles(api).save(file)).toBe(true);
    expect(api.calls[0]).toEqual({ name: 'download.save', input: { download: 'd', name: '計画.pdf' } });
    expect(called(api)).toEqual(['download.save', 'download.discard']);
  });

  it('a dialog that was closed leaves the file where it is', async () => {
    const api = piecemeal(false);
    expect(await dialogFiles(api).save(file)).toBe(false);
    expect(called(api)).toEqual(['download.save']);
  });
});
