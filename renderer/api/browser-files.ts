/** Host files of a browser: a download for every file. */
import type { MadeFile } from '../../shared/contract/made-file.ts';
import type { HostFiles } from './host-files.ts';
import { printInFrame } from './print-frame.ts';

const revokeAfter = 60_000;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function save(file: MadeFile): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([bytesOf(file.base64)], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), revokeAfter);
  return Promise.resolve(true);
}

export const browserFiles: HostFiles = { save, print: printInFrame };
