/** Files on their way to a window. */
import type { MadeFile } from '../../../shared/contract/made-file.ts';

/** Bytes as the contract carries them. */
export function madeFile(name: string, type: string, bytes: Uint8Array): MadeFile {
  return { name, type, base64: Buffer.from(bytes).toString('base64') };
}
