/** Host files of a browser: a download for every file. */
import type { Api } from './client.ts';
import type { HostFiles } from './host-files.ts';
import { printInFrame } from './print-frame.ts';
import { bytesOf, readDownload } from './read-download.ts';

const revokeAfter = 60_000;

function offer(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), revokeAfter);
}

export function browserFiles(api: Api): HostFiles {
  return {
    save: async (file) => {
      const waiting = 'download' in file;
      offer(waiting ? await readDownload(api, file) : new Blob([bytesOf(file.base64)], { type: file.type }), file.name);
      if (waiting) await api.call('download.discard', { download: file.download });
      return true;
    },
    print: printInFrame,
  };
}
