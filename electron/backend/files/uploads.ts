/** Files that the window sends, piece by piece, into a folder of their own; no path ever comes from the window. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RefusalError } from '../../../shared/contract/error.ts';

/** The largest file taken. */
const largestUpload = 200 * 1024 * 1024;

/** Uploads kept at once; the oldest goes when another comes. */
const keptUploads = 4;

export interface Upload {
  readonly name: string;
  readonly path: string;
}

export interface Uploads {
  begin(name: string, size: number): string;
  append(id: string, base64: string): number;
  find(id: string): Upload;
  discard(id: string): void;
  close(): void;
}

interface Kept extends Upload {
  readonly folder: string;
  received: number;
}

/** @throws RefusalError `disk-full`, named for the file and not for the store */
function writeWhole({ path, name }: Upload, bytes: Uint8Array): void {
  try {
    appendFileSync(path, bytes);
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw full ? new RefusalError('disk-full', { file: name }) : error;
  }
}

/** Uploads live until discarded or until the program ends. */
export function createUploads(newId: () => string): Uploads {
  const kept = new Map<string, Kept>();
  const discard = (id: string) => {
    const upload = kept.get(id);
    kept.delete(id);
    if (upload) rmSync(upload.folder, { recursive: true, force: true });
  };
  const find = (id: string): Kept => {
    const upload = kept.get(id);
    if (!upload) throw new RefusalError('not-found', { what: 'upload', id });
    return upload;
  };
  const refuseAbove = (size: number) => {
    if (size > largestUpload) throw new RefusalError('upload-too-large', { limit: largestUpload });
  };
  return {
    begin: (name, size) => {
      refuseAbove(size);
      const oldest = kept.size >= keptUploads ? kept.keys().next().value : undefined;
      if (oldest !== undefined) discard(oldest);
      const folder = mkdtempSync(join(tmpdir(), 'michishirube-upload-'));
      const id = newId();
      kept.set(id, { name, folder, path: join(folder, 'file'), received: 0 });
      writeFileSync(join(folder, 'file'), '', { mode: 0o600 });
      return id;
    },
    append: (id, base64) => {
      const upload = find(id);
      const bytes = Buffer.from(base64, 'base64');
      refuseAbove(upload.received + bytes.length);
      writeWhole(upload, bytes);
      upload.received += bytes.length;
      return upload.received;
    },
    find,
    discard,
    close: () => {
      for (const id of [...kept.keys()]) discard(id);
    },
  };
}
