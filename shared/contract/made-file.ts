/** A file that the backend made, as it travels to the window: whole where it is small, in pieces where it is large. */
import { z } from 'zod';

export const fileSchema = z.object({ name: z.string(), type: z.string(), base64: z.string() }).readonly();
/** `base64` holds the bytes. */
export type MadeFile = z.infer<typeof fileSchema>;

export const downloadSchema = z
  .object({ download: z.string(), name: z.string(), type: z.string(), size: z.int() })
  .readonly();
/** A file that waits on the backend's disk to be read in pieces; `size` in bytes. */
export type Download = z.infer<typeof downloadSchema>;
