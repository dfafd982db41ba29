/** The columns of the list of people, and the words of their heads. */
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import type { OrderColumn } from './sort-people.ts';

export interface ListColumn {
  readonly column: OrderColumn;
  readonly head: ScreenKey;
  /** Numbers stand at the right. */
  readonly number?: boolean;
}

export const listColumns: readonly ListColumn[] = [
  { column: 'number', head: 'people.number' },
  { column: 'name', head: 'people.name' },
  { column: 'team', head: 'people.team' },
  { column: 'specialty', head: 'people.specialty' },
  { column: 'level', head: 'people.levels' },
  { column: 'due', head: 'people.due' },
  { column: 'finish', head: 'people.finish' },
  { column: 'courses', head: 'people.courses', number: true },
  { column: 'hours', head: 'people.hours', number: true },
  { column: 'cost', head: 'people.cost', number: true },
];
