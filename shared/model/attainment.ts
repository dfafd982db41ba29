/** Attainment (到達): one knowledge item at one level, the unit that is required, held and taught. */

/** `knowledge-item-id@level`, as catalogue files write it. */
export type Attainment = `${string}@${number}`;

/** An attainment taken apart. `level` is a whole number, 1 or higher. */
export interface AttainmentParts {
  readonly knowledgeItem: string;
  readonly level: number;
}

/** Joins a knowledge item id and a level. */
export function attainment(knowledgeItem: string, level: number): Attainment {
  return `${knowledgeItem}@${level}`;
}

const pattern = /^(?<knowledgeItem>[^@\s]+)@(?<level>[1-9]\d*)$/;

/** Takes `id@level` apart; `null` where the text has another form. */
export function parseAttainment(text: string): AttainmentParts | null {
  const groups = pattern.exec(text)?.groups;
  if (!groups?.knowledgeItem || !groups.level) return null;
  return { knowledgeItem: groups.knowledgeItem, level: Number(groups.level) };
}

/** Takes apart an attainment that a schema has already checked. */
export function attainmentParts(key: Attainment): AttainmentParts {
  const at = key.lastIndexOf('@');
  return { knowledgeItem: key.slice(0, at), level: Number(key.slice(at + 1)) };
}

/** True where the text has the form `id@level`; narrows its type. */
export function isAttainment(text: string): text is Attainment {
  return pattern.test(text);
}
