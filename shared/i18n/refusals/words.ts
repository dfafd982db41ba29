/** One sentence for each refusal: what happened and what to do. */
import type { ErrorCode, ErrorDetails } from '../../contract/error.ts';

export type RefusalWords = { readonly [Code in ErrorCode]: (details: ErrorDetails[Code]) => string };
