/** A file that the backend made, as it travels to the window. */
import { z } from 'zod';

export const fileSchema = z.object({ name: z.string(), type: z.string(), base64: z.string() }).readonly();
/** `base64` holds the bytes. */
export type MadeFile = z.infer<typeof fileSchema>;
