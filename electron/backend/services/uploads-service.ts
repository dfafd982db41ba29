/** Files that the window sends, and the column mappings that it keeps. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createUploadsService({ uploads, store }: ServiceContext) {
  return {
    'upload.begin': ({ name, size }) => ({ upload: uploads.begin(name, size) }),
    'upload.append': ({ upload, base64 }) => ({ received: uploads.append(upload, base64) }),
    'upload.discard': ({ upload }) => {
      uploads.discard(upload);
      return {};
    },
    'mappings.list': ({ what }) => store.mappings.list(what),
    'mappings.save': ({ what, name, mapping }) => {
      store.mappings.save(what, name, mapping);
      return {};
    },
    'mappings.remove': ({ what, name }) => {
      store.mappings.remove(what, name);
      return {};
    },
  } satisfies Partial<Services>;
}
