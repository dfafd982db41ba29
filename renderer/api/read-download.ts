/** Reads a file that waits in the backend, in pieces; the browser keeps them outside the window's memory. */
import type { Download } from '../../shared/contract/made-file.ts';
import type { Api } from './client.ts';

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The whole file. */
export async function readDownload(api: Api, { download, type }: Download): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let offset: number | null = 0; offset !== null; ) {
    const piece: { readonly base64: string; readonly next: number | null } = await api.call('download.read', {
      download,
      offset,
    });
    pieces.push(new Blob([bytesOf(piece.base64)]));
    offset = piece.next;
  }
  return new Blob(pieces, { type });
}
