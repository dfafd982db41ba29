/** Methods of large files that the backend made on its disk. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import { method, nothing } from './method.ts';

const waiting = z.object({ download: z.string().min(1).max(100) }).readonly();

export const downloadMethods = {
  /** A piece of the file, at most 4 MiB of base64, from a byte on; `next` is where the next one begins, null after the last. */
  'download.read': method(
    waiting
      .unwrap()
      .extend({ offset: z.int().min(0) })
      .readonly(),
    z.object({ base64: z.string(), next: z.int().nullable() }).readonly(),
  ),
  'download.discard': method(waiting, nothing),
  /** `name` is offered in the dialog. Saves the file through the system's own dialog; `saved` is false where the user closed it. Only where `saveDialog` is offered. */
  'download.save': method(
    waiting
      .unwrap()
      .extend({ name: z.string().min(1).max(300) })
      .readonly(),
    z.object({ saved: z.boolean() }).readonly(),
  ),
} as const;
