/** Host files of a host that offers the system's own save dialog. */
import type { Api } from './client.ts';
import type { HostFiles } from './host-files.ts';
import { printInFrame } from './print-frame.ts';

export function dialogFiles(api: Api): HostFiles {
  return {
    save: async (file) => (await api.call('host.save', file)).saved,
    print: printInFrame,
  };
}
