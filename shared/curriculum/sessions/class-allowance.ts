/** How many class days a person may still have in a month: days not used are saved up, and none are taken in advance. */
const negligibleDays = 1e-9;

/** A class by the month that it begins in. */
export interface BookedClass {
  /** Months from the first allowance on; below 0 before it. */
  readonly month: number;
  readonly days: number;
}

export interface ClassAllowance {
  book(booked: BookedClass): void;
  giveBack(booked: BookedClass): void;
  /** Whether a class fits beside what is booked. @param leaving one that is booked and would go. */
  fits(booked: BookedClass, leaving: BookedClass | null): boolean;
}

export function createClassAllowance(perMonth: number): ClassAllowance {
  const used: number[] = [];
  let lastMonth = -1;
  /** By month: what may still be booked in it without a later month running out; null once something has changed. */
  let rooms: Float64Array | null = null;

  const roomsNow = (): Float64Array => {
    if (rooms) return rooms;
    const list = new Float64Array(lastMonth + 2);
    let before = 0;
    for (let month = 0; month <= lastMonth; month += 1) {
      before += used[month] ?? 0;
      list[month] = (month + 1) * perMonth - before;
    }
    // The place beyond the last month holds what was used in all.
    list[lastMonth + 1] = before;
    for (let month = lastMonth - 1; month >= 0; month -= 1)
      list[month] = Math.min(list[month] ?? 0, list[month + 1] ?? 0);
    rooms = list;
    return list;
  };
  const change = ({ month, days }: BookedClass, by: 1 | -1) => {
    if (month < 0) return;
    used[month] = (used[month] ?? 0) + by * days;
    lastMonth = Math.max(lastMonth, month);
    rooms = null;
  };
  const fitsNow = ({ month, days }: BookedClass): boolean => {
    if (month < 0) return false;
    const here = used[month] ?? 0;
    // A class that alone is longer than a month's allowance has the month for itself.
    if (here > negligibleDays && here + days > perMonth + negligibleDays) return false;
    const list = roomsNow();
    const room = month <= lastMonth ? (list[month] ?? 0) : (month + 1) * perMonth - (list[lastMonth + 1] ?? 0);
    return room >= days - negligibleDays;
  };
  return {
    book: (booked) => change(booked, 1),
    giveBack: (booked) => change(booked, -1),
    fits: (booked, leaving) => {
      if (!leaving) return fitsNow(booked);
      const known = roomsNow();
      change(leaving, -1);
      const fits = fitsNow(booked);
      change(leaving, 1);
      rooms = known;
      return fits;
    },
  };
}
