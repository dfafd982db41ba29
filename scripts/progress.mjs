// @ts-check
/** What set-up says: one line a step, on standard error only, since standard output belongs to the command. */

/** One message in both languages. @typedef {{ readonly ja: string, readonly en: string }} Line */

/**
 * @param {string} ja
 * @param {string} en
 */
export function say(ja, en) {
  process.stderr.write(`道標: ${ja} / ${en}\n`);
}

/** A failure that is the user's to mend: printed as one line, without a stack. */
export class SetUpError extends Error {
  /**
   * @param {string} ja
   * @param {string} en
   */
  constructor(ja, en) {
    super(`${ja} / ${en}`);
    this.name = 'SetUpError';
  }
}
