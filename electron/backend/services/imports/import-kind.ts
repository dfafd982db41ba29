/** One kind of sheet that can be imported: its columns, how its rows are understood, and what taking them does. */
import type { ImportPreview, WireColumnMapping } from '../../../../shared/contract/catalogue-methods.ts';
import type { SheetRow } from '../../../../shared/exchange/sheet-row.ts';
import type { Received } from '../../dispatch.ts';
import type { ServiceContext } from '../context.ts';

export type ImportChoices = Received<'import.preview'>;

/** A sheet that has been read to its end. */
export interface DraftedImport {
  readonly errors: number;
  preview(choices: ImportChoices): ImportPreview;
  /** Takes everything as one edit; does nothing where the sheet says nothing new. Only without errors. */
  apply(): void;
}

export interface ImportKind {
  readonly fields: readonly { readonly field: string; readonly required: boolean }[];
  /** From the first rows of a sheet. */
  guess(head: readonly SheetRow[]): WireColumnMapping;
  /** Begins a draft by what is in use now; nothing is changed until it is applied. */
  start(
    context: ServiceContext,
    choices: ImportChoices,
  ): { readonly add: (row: SheetRow) => void; readonly finish: () => DraftedImport };
}
