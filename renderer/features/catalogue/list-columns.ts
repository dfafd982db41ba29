/** The columns of the course list, and the words of their heads. */
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import type { OrderColumn } from './sort-courses.ts';

export interface ListColumn {
  readonly column: OrderColumn;
  readonly head: ScreenKey;
  /** Numbers stand at the right. */
  readonly number?: boolean;
}

/** The standard's own order: kind, group, course; then what it takes. */
export const listColumns: readonly ListColumn[] = [
  { column: 'id', head: 'column.id' },
  { column: 'title', head: 'column.title' },
  { column: 'group', head: 'catalogue.columns.group' },
  { column: 'kind', head: 'column.kind' },
  { column: 'levels', head: 'catalogue.columns.levels' },
  { column: 'methods', head: 'column.methods' },
  { column: 'hours', head: 'column.hours', number: true },
  { column: 'days', head: 'column.days', number: true },
  { column: 'cost', head: 'catalogue.columns.cost', number: true },
  { column: 'source', head: 'catalogue.columns.source' },
  { column: 'state', head: 'catalogue.columns.state' },
];
