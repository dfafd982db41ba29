/** A picture of the standing as a workbook: its tables, formatted, filtered and coloured. */
import { rampColour } from '../../../../shared/paper/standing-colours.ts';
import { type StandingContent, standingContext } from '../../../../shared/paper/standing-input.ts';
import { type StandingTable, standingTables } from '../../../../shared/paper/standing-tables.ts';
import type { SheetTable } from './sheet-table.ts';
import { workbookBytes } from './workbook.ts';

function sheetOf({ name, columns, rows, frozenColumns, above, heat }: StandingTable): SheetTable {
  const colours =
    heat && ([rampColour(heat.rising, 0), rampColour(heat.rising, heat.rising === 'good' ? 0.55 : 1)] as const);
  return {
    name,
    columns,
    rows,
    frozenColumns,
    ...(above ? { above, uprightHeaders: true } : {}),
    ...(heat && colours ? { colourScale: { first: heat.first, low: heat.low, high: heat.high, colours } } : {}),
  };
}

/** The bytes of the workbook. */
export function standingWorkbook(content: StandingContent): Promise<Uint8Array> {
  const context = standingContext(content);
  return workbookBytes(
    standingTables(context).map(sheetOf),
    context.words.title[content.answer.view],
    content.language,
  );
}
