/** Words SQLite's failures as refusals. */
import { RefusalError } from '../../../shared/contract/error.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The refusal that a failure of the store's file stands for, or `null` where it is a fault of the program. */
export function storeRefusal(error: unknown, file: string): RefusalError | null {
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new RefusalError('store-in-use', { file });
  if (code === 'SQLITE_NOTADB') return new RefusalError('store-foreign', { file });
  if (code.startsWith('SQLITE_CORRUPT')) return new RefusalError('store-damaged', { file });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new RefusalError('disk-full', { file });
  const unwritable = [
    'SQLITE_CANTOPEN',
    'SQLITE_READONLY',
    'SQLITE_IOERR',
    'SQLITE_PERM',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOTDIR',
    'EISDIR',
    'EEXIST',
  ];
  return unwritable.some((prefix) => code.startsWith(prefix))
    ? new RefusalError('store-unwritable', { file, reason })
    : null;
}
