/** The years of which holidays are read for the board. */

const before = 1;
const after = 8;
/** The table of holidays ends here. */
const last = 2050;

/** From the year before to some years after a day. */
export function holidayYears(today: string): { readonly from: string; readonly to: string } {
  const year = Number(today.slice(0, 4)) || 2026;
  return { from: `${year - before}-01-01`, to: `${Math.min(year + after, last)}-12-31` };
}
