/** Recognises the headers of one kind of sheet: the product's own in both languages, and what others call the same. */
import { foldHeader } from './fold-text.ts';

/** A header recognised. `exact` is false for a synonym, which gives way to the field's own header. */
export interface KnownHeader<Field extends string> {
  readonly field: Field;
  readonly exact: boolean;
}

export interface HeaderFinder<Field extends string> {
  /** The field of a header text as printed; null where it is none. */
  find(text: string): KnownHeader<Field> | null;
  /** As `find`, and without a remark in brackets such as `受講料（税込）`. */
  findLoosely(text: string): KnownHeader<Field> | null;
}

const remark = /\([^()]*\)$/;

/** @param japanese the product's own headers; in English they are the names of the fields. */
export function createHeaderFinder<Field extends string>(
  fields: readonly Field[],
  japanese: Readonly<Record<Field, string>>,
  synonyms: Readonly<Record<Field, readonly string[]>>,
): HeaderFinder<Field> {
  const headers = new Map<string, KnownHeader<Field>>();
  for (const field of fields) {
    for (const text of [japanese[field], field]) headers.set(foldHeader(text), { field, exact: true });
  }
  for (const field of fields) {
    for (const text of synonyms[field]) {
      const key = foldHeader(text);
      if (!headers.has(key)) headers.set(key, { field, exact: false });
    }
  }
  return {
    find: (text) => headers.get(foldHeader(text)) ?? null,
    findLoosely: (text) => {
      const key = foldHeader(text);
      return headers.get(key) ?? headers.get(key.replace(remark, '')) ?? null;
    },
  };
}
