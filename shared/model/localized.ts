/** Text in the two languages of the product: Japanese first, English beside it. */
import { z } from 'zod';

/** A language of the screen, the paper and the messages. */
export type Language = 'ja' | 'en';

export const languages = ['ja', 'en'] as const satisfies readonly Language[];

export const localizedSchema = z.object({ ja: z.string().min(1), en: z.string().min(1) }).readonly();

/** One text in both languages. */
export type Localized = z.infer<typeof localizedSchema>;
