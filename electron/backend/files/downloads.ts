/** Large files that the backend makes on disk and the window reads in pieces; no path ever leaves the backend. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Download } from '../../../shared/contract/made-file.ts';

/** Bytes of a piece, before base64 makes it a third longer. */
const pieceBytes = 3 * 1024 * 1024;

/** Downloads kept at once; the oldest goes when another comes. */
const keptDownloads = 4;

export interface Piece {
  readonly base64: string;
  /** Where the next piece begins; null after the last. */
  readonly next: number | null;
}

export interface Downloads {
  /**
   * Lets `write` make a file of its own and say what it is, then keeps it until it is discarded. Where it fails, is
   * cancelled or makes nothing (null), nothing is left behind.
   */
  make(write: (path: string) => Promise<MadeContent | null>): Promise<Download | null>;
  /** A piece of at most `pieceBytes` from a byte on; empty past the end. */
  read(id: string, offset: number): Piece;
  discard(id: string): void;
  close(): void;
}

/** What a file on disk is called, and its media type. */
export type MadeContent = Pick<Download, 'name' | 'type'>;

interface Kept {
  readonly folder: string;
  readonly path: string;
  readonly size: number;
}

function readPiece({ path, size }: Kept, offset: number): Piece {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.max(0, Math.min(pieceBytes, size - offset)));
    const length = readSync(file, buffer, 0, buffer.length, offset);
    const end = offset + length;
    return { base64: buffer.toString('base64', 0, length), next: length > 0 && end < size ? end : null };
  } finally {
    closeSync(file);
  }
}

/** Downloads live until discarded or until the program ends. */
export function createDownloads(newId: () => string): Downloads {
  const kept = new Map<string, Kept>();
  const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });
  const discard = (id: string) => {
    const download = kept.get(id);
    kept.delete(id);
    if (download) removeFolder(download.folder);
  };
  return {
    make: async (write) => {
      const folder = mkdtempSync(join(tmpdir(), 'michishirube-download-'));
      const path = join(folder, 'file');
      const content = await write(path).catch((error: unknown) => {
        removeFolder(folder);
        const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
        throw full ? new RefusalError('disk-full', { file: folder }) : error;
      });
      if (content === null) {
        removeFolder(folder);
        return null;
      }
      const oldest = kept.size >= keptDownloads ? kept.keys().next().value : undefined;
      if (oldest !== undefined) discard(oldest);
      const id = newId();
      const { size } = statSync(path);
      kept.set(id, { folder, path, size });
      return { download: id, ...content, size };
    },
    read: (id, offset) => {
      const download = kept.get(id);
      if (!download) throw new RefusalError('not-found', { what: 'download', id });
      return readPiece(download, offset);
    },
    discard,
    close: () => {
      for (const id of [...kept.keys()]) discard(id);
    },
  };
}
