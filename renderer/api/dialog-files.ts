/** Host files of a host that offers the system's own save dialog. */
import type { Api } from './client.ts';
import type { HostFiles } from './host-files.ts';
import { printInFrame } from './print-frame.ts';

export function dialogFiles(api: Api): HostFiles {
  return {
    save: async (file) => {
      if (!('download' in file)) return (await api.call('host.save', file)).saved;
      const { saved } = await api.call('download.save', { download: file.download, name: file.name });
      if (saved) await api.call('download.discard', { download: file.download });
      return saved;
    },
    print: printInFrame,
  };
}
