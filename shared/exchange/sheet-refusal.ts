/** Why a sheet cannot be read: a closed union, worded in `shared/i18n/exchange`. */

export type SheetRefusalCode =
  /** Some other kind of file: a picture, a PDF, a web page, a document. */
  | 'not-a-sheet'
  /** A workbook locked by a password. */
  | 'password'
  /** A workbook of Excel 97 to 2003 (.xls) or a binary one (.xlsb). */
  | 'legacy-xls'
  /** A workbook or CSV that is cut off or inconsistent. */
  | 'damaged'
  | 'too-large'
  /** Expands to far more than its size: a zip bomb, or as good as one. */
  | 'expands-too-much'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'cell-too-long'
  | 'nul-byte'
  /** Bytes that are text in none of the encodings taken. */
  | 'undecodable'
  /** No cell holds anything. */
  | 'empty'
  /** A sheet asked for by a name that the file does not have. */
  | 'no-sheet';

/** Where it was found. Rows count from 1, columns from 0 (A), characters from 1. */
export interface SheetRefusalDetails {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** What is allowed at most, in the unit of the code. */
  readonly limit?: number;
  readonly position?: number;
}

/** Thrown by the reader; the store is untouched. */
export class SheetRefusal extends Error {
  readonly code: SheetRefusalCode;
  readonly file: string;
  readonly details: SheetRefusalDetails;

  constructor(code: SheetRefusalCode, file: string, details: SheetRefusalDetails = {}) {
    super(`${code}: ${file} ${JSON.stringify(details)}`);
    this.name = 'SheetRefusal';
    this.code = code;
    this.file = file;
    this.details = details;
  }
}
