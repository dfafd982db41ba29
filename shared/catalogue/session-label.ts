/** What readers call a session: the id that a person gave it. A department's sessions carry ids that say nothing. */

const made = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id where it is a word of the reader's; empty where the program made it. */
export function sessionLabel(id: string): string {
  return made.test(id) ? '' : id;
}
