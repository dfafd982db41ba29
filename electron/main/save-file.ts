/** `host.save` and `download.save`: the system's own save dialog, then the whole file or nothing. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { z } from 'zod';
import { type Envelope, type Refusal, RefusalError } from '../../shared/contract/error.ts';
import { methods, type Output } from '../../shared/contract/methods.ts';
import type { Backend } from '../backend/backend.ts';

/** A name that every system takes; folders in it are dropped, since the window may not choose a place. */
export function safeFileName(name: string): string {
  const base = basename(name.replaceAll('\\', '/'));
  const clean = base.replaceAll(/[<>:"/|?*\p{Cc}]/gu, '_').replaceAll(/^[. ]+|[. ]+$/g, '');
  return clean || 'michishirube';
}

/** A file in pieces, each made when the one before is written. */
type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Writes beside the target and renames: a full disk leaves an older file of that name as it was. */
export async function writeWhole(file: string, pieces: Pieces): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      for await (const piece of pieces) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function writeRefusal(file: string, error: unknown): Refusal {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return { code: 'disk-full', message, details: { file } };
  return { code: 'file-unwritable', message, details: { file, reason: code ?? message } };
}

type Saved = Envelope<{ readonly saved: boolean }>;

async function saveAs(offered: string, pieces: Pieces, window: BrowserWindow): Promise<Saved> {
  const name = safeFileName(offered);
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
  });
  if (canceled || !filePath) return { ok: true, data: { saved: false } };
  try {
    await writeWhole(filePath, pieces);
    return { ok: true, data: { saved: true } };
  } catch (error) {
    const refusal = error instanceof RefusalError ? error.toRefusal() : writeRefusal(filePath, error);
    return { ok: false, error: refusal };
  }
}

type Own = 'host.save' | 'download.save';

function invalid(name: Own, { issues }: { readonly issues: readonly z.core.$ZodIssue[] }): Saved {
  const [issue] = issues;
  const details = { path: issue?.path.join('.') ?? '', problem: issue?.message ?? '' };
  return { ok: false, error: { code: 'invalid-input', message: name, details } };
}

/** Answers `host.save` for a window. */
export async function saveFile(input: unknown, window: BrowserWindow): Promise<Saved> {
  const { success, data, error } = methods['host.save'].input.safeParse(input);
  if (!success) return invalid('host.save', error);
  return saveAs(data.name, [Buffer.from(data.base64, 'base64')], window);
}

/** The pieces from one on, each asked for when the one before is written. */
async function* piecesAfter(backend: Backend, download: string, first: Output<'download.read'>) {
  let piece = first;
  for (;;) {
    yield Buffer.from(piece.base64, 'base64');
    if (piece.next === null) return;
    const answer = await backend.dispatch('download.read', { download, offset: piece.next });
    if (!answer.ok) throw new RefusalError(answer.error.code, answer.error.details);
    piece = answer.data as Output<'download.read'>;
  }
}

/** Answers `download.save` for a window: reads the file from the backend piece by piece. */
export async function saveDownload(input: unknown, backend: Backend, window: BrowserWindow): Promise<Saved> {
  const { success, data, error } = methods['download.save'].input.safeParse(input);
  if (!success) return invalid('download.save', error);
  const { download, name } = data;
  const first = await backend.dispatch('download.read', { download, offset: 0 });
  if (!first.ok) return first;
  return saveAs(name, piecesAfter(backend, download, first.data as Output<'download.read'>), window);
}
