/** Large files on their way to a window. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createDownloadsService({ downloads }: ServiceContext) {
  return {
    'download.read': ({ download, offset }) => downloads.read(download, offset),
    'download.discard': ({ download }) => {
      downloads.discard(download);
      return {};
    },
  } satisfies Partial<Services>;
}
