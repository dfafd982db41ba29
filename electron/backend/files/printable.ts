/** Text for a terminal or a log: nothing in it moves the cursor, changes colours or starts a new line. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** The text with each run of control characters as one space. */
export function printable(text: string): string {
  return text.replace(controls, ' ');
}
