/** `host.save`: the system's own save dialog, then the whole file or nothing. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Envelope, Refusal } from '../../shared/contract/error.ts';
import type { MadeFile } from '../../shared/contract/made-file.ts';
import { methods } from '../../shared/contract/methods.ts';

/** A name that every system takes; folders in it are dropped, since the window may not choose a place. */
export function safeFileName(name: string): string {
  const base = basename(name.replaceAll('\\', '/'));
  const clean = base.replaceAll(/[<>:"/|?*\p{Cc}]/gu, '_').replaceAll(/^[. ]+|[. ]+$/g, '');
  return clean || 'michishirube';
}

/** Writes beside the target and renames: a full disk leaves an older file of that name as it was. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
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

async function saveAs(file: MadeFile, window: BrowserWindow): Promise<Envelope<{ readonly saved: boolean }>> {
  const name = safeFileName(file.name);
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
  });
  if (canceled || !filePath) return { ok: true, data: { saved: false } };
  try {
    await writeWhole(filePath, Buffer.from(file.base64, 'base64'));
    return { ok: true, data: { saved: true } };
  } catch (error) {
    return { ok: false, error: writeRefusal(filePath, error) };
  }
}

/** Answers `host.save` for a window. */
export async function saveFile(input: unknown, window: BrowserWindow): Promise<Envelope<unknown>> {
  const parsed = methods['host.save'].input.safeParse(input);
  if (parsed.success) return saveAs(parsed.data, window);
  const [issue] = parsed.error.issues;
  const details = { path: issue?.path.join('.') ?? '', problem: issue?.message ?? '' };
  return { ok: false, error: { code: 'invalid-input', message: 'host.save', details } };
}
