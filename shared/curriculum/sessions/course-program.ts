/**
 * How many sessions of one course each quarter has: a dynamic program over quarters, exact. Its state is how many people
 * wait; sessions are added one at a time, so that every number of people takes one look however many sessions there are.
 */

export interface CourseQuestion {
  readonly quarters: number;
  readonly seats: number;
  readonly minimum: number;
  /** By quarter: people who become ready, and free seats that cost nothing. */
  readonly arrivals: ArrayLike<number>;
  readonly free: ArrayLike<number>;
}

/** By quarter: sessions, and people who get a seat, free ones included. */
export interface CourseCounts {
  readonly value: number;
  readonly sessions: Int32Array;
  readonly people: Int32Array;
}

export interface CourseProgram {
  /**
   * The least cost.
   * @param sessionPrices by quarter; Infinity where none can be held.
   * @param seatPrices by quarter, for each person who gets a seat; the last one is for those who never get one.
   */
  solve(question: CourseQuestion, sessionPrices: ArrayLike<number>, seatPrices: ArrayLike<number>): CourseCounts;
}

/** Least of `from` over a window of places that slides up by one each time. */
class SlidingLeast {
  private places = new Int32Array(0);
  private head = 0;
  private tail = 0;

  reset(size: number): void {
    if (this.places.length < size) this.places = new Int32Array(size * 2);
    this.head = 0;
    this.tail = 0;
  }

  push(place: number, from: Float64Array): void {
    const value = from[place] ?? Infinity;
    while (this.tail > this.head && (from[this.places[this.tail - 1] ?? 0] ?? Infinity) >= value) this.tail -= 1;
    this.places[this.tail] = place;
    this.tail += 1;
  }

  /** The least of the places from `first` on; Infinity where there is none. */
  least(first: number, from: Float64Array): number {
    while (this.tail > this.head && (this.places[this.head] ?? 0) < first) this.head += 1;
    return this.tail > this.head ? (from[this.places[this.head] ?? 0] ?? Infinity) : Infinity;
  }
}

const total = (list: ArrayLike<number>) => Array.from(list).reduce((a, b) => a + b, 0);

/** Makes a program; its working space is used again by every question. */
export function createCourseProgram(): CourseProgram {
  const window = new SlidingLeast();
  // By quarter and people waiting: the cost of all that follows without, and with, sessions in this quarter.
  let bare: Float64Array[] = [];
  let held: Float64Array[] = [];
  let best: Float64Array[] = [];

  const space = (quarters: number, people: number) => {
    if (bare.length >= quarters && (bare[0]?.length ?? 0) > people) return;
    const make = () => Array.from({ length: quarters }, () => new Float64Array(people + 1));
    [bare, held, best] = [make(), make(), make()];
  };

  const solve: CourseProgram['solve'] = ({ quarters, seats, minimum, arrivals, free }, sessionPrices, seatPrices) => {
    const all = total(arrivals);
    space(Math.max(quarters, bare.length), Math.max(all, (bare[0]?.length ?? 0) - 1));
    const at = (list: ArrayLike<number>, place: number) => list[place] ?? 0;
    let most = all;
    for (let quarter = quarters - 1; quarter >= 0; quarter -= 1) {
      const [without, withSessions, withFree] = [bare[quarter], held[quarter], best[quarter]];
      if (!without || !withSessions || !withFree) break;
      const next = best[quarter + 1];
      const joining = quarter + 1 < quarters ? at(arrivals, quarter + 1) : 0;
      const nextSeat = at(seatPrices, quarter + 1);
      const seat = at(seatPrices, quarter);
      const price = sessionPrices[quarter] ?? Infinity;
      // Costs are kept less `seat` for everybody waiting: whoever stays is then charged the difference.
      for (let left = 0; left <= most; left += 1) {
        const later =
          quarter + 1 < quarters ? (next?.[left + joining] ?? Infinity) + nextSeat * (left + joining) : nextSeat * left;
        without[left] = later - seat * left;
      }
      window.reset(most + 1);
      for (let waiting = 0; waiting <= most; waiting += 1) {
        let least = without[waiting] ?? Infinity;
        if (waiting >= minimum) {
          window.push(waiting - minimum, withSessions);
          if (price < Infinity) least = Math.min(least, price + window.least(waiting - seats, withSessions));
        }
        withSessions[waiting] = least;
      }
      const spare = at(free, quarter);
      window.reset(most + 1);
      for (let waiting = 0; waiting <= most; waiting += 1) {
        window.push(waiting, withSessions);
        withFree[waiting] =
          spare === 0 ? (withSessions[waiting] ?? Infinity) : window.least(waiting - spare, withSessions);
      }
      most -= at(arrivals, quarter);
    }
    return trace();

    function trace(): CourseCounts {
      const sessions = new Int32Array(quarters);
      const people = new Int32Array(quarters);
      let waiting = at(arrivals, 0);
      const value = (best[0]?.[waiting] ?? 0) + at(seatPrices, 0) * waiting;
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        const before = waiting;
        const [without, withSessions, withFree] = [bare[quarter], held[quarter], best[quarter]];
        if (!without || !withSessions || !withFree) break;
        const price = sessionPrices[quarter] ?? Infinity;
        for (let taken = Math.min(at(free, quarter), waiting); taken >= 0; taken -= 1) {
          if (withSessions[waiting - taken] !== withFree[waiting]) continue;
          waiting -= taken;
          break;
        }
        while (withSessions[waiting] !== without[waiting]) {
          let size = Math.min(seats, waiting);
          while (size > minimum && price + (withSessions[waiting - size] ?? 0) !== withSessions[waiting]) size -= 1;
          waiting -= size;
          sessions[quarter] = (sessions[quarter] ?? 0) + 1;
        }
        people[quarter] = before - waiting;
        waiting += quarter + 1 < quarters ? at(arrivals, quarter + 1) : 0;
      }
      return { value, sessions, people };
    }
  };
  return { solve };
}
