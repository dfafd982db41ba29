/** An aggregate's rows as whole JSON values, so that an edit can be taken back without knowing what it did. */

/** A row as it stands in the edit history. */
export type RowImage = Readonly<Record<string, string | number | null>>;

export interface RowImages {
  /** The row, or `null` where there is none. */
  read(id: string): RowImage | null;
  /** Puts the row as given; `null` removes it. */
  write(id: string, image: RowImage | null): void;
}
