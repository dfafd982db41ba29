/** Lines of iCalendar (RFC 5545, section 3.1): escaped, folded, safe whatever a text holds. */

/** The most that a line may hold, its break not counted. */
const mostOctets = 75;

/** What would begin a line for a careless reader, or has no place in a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get through
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g;

/** A text as a value (section 3.3.11): line breaks become `\n`; other control characters become spaces. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(controls, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A line as folded lines of at most 75 octets; no character is parted. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
