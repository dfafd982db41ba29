/** The counts of sessions as an integer program for HiGHS, the order of everybody's courses and due dates included. */
import type { PlanningModel } from '../../shared/curriculum/sessions/planning-model.ts';

const sum = (terms: readonly string[]) => (terms.length > 0 ? terms.join(' + ') : '0 x0');

/**
 * LP text: the least cost of plans that leave no more than `unseated` seats out. Days within a quarter, rooms and
 * instructors are left out of account, so that no dated plan costs less.
 */
export function sessionProgram(
  model: PlanningModel,
  unseated: number,
): { readonly text: string; readonly constant: number } {
  const { quarters, courses, needs, waitingCost, missedDueCost } = model;
  const goal: string[] = ['0 x0'];
  const rows: string[] = [];
  const whole: string[] = [];
  const binary: string[] = [];
  const out: string[] = [];
  const late = new Set<number>();
  let names = 0;
  let constant = 0;
  const name = () => {
    names += 1;
    return `x${names}`;
  };
  const taken = needs.map(({ release, lastPossible }) =>
    Array.from({ length: quarters + 1 }, (_, quarter) =>
      (quarter >= release && quarter <= lastPossible) || quarter === quarters ? name() : null,
    ),
  );
  const lateOf = model.people.map(() => name());
  needs.forEach(({ person, ready, lastOnTime, before }, at) => {
    const mine = taken[at] ?? [];
    rows.push(`${sum(mine.filter((each) => each !== null))} = 1`);
    constant -= waitingCost * ready;
    mine.forEach((variable, quarter) => {
      if (variable === null) return;
      binary.push(variable);
      if (quarter * waitingCost > 0) goal.push(`${quarter * waitingCost} ${variable}`);
      if (quarter === quarters) out.push(variable);
      if (quarter > lastOnTime) {
        rows.push(`${lateOf[person]} - ${variable} >= 0`);
        late.add(person);
      }
    });
    for (const other of before) {
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        const until = (list: readonly (string | null)[] | undefined) =>
          (list ?? []).slice(0, quarter + 1).filter((each) => each !== null);
        const [own, first] = [until(mine), until(taken[other])];
        if (own.length > 0)
          rows.push(`${[...own, ...first.map((each) => `- ${each}`)].join(' + ').replaceAll('+ -', '-')} <= 0`);
      }
    }
  });
  for (const person of late) {
    goal.push(`${missedDueCost} ${lateOf[person]}`);
    binary.push(lateOf[person] ?? 'x0');
  }
  for (const { needs: list, seats, minimum, price, runs, free } of courses) {
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const people = list.flatMap((at) => taken[at]?.[quarter] ?? []);
      if (people.length === 0) continue;
      const sessions = name();
      const spare = name();
      whole.push(sessions, spare);
      rows.push(`${spare} <= ${free[quarter] ?? 0}`);
      if ((runs[quarter]?.length ?? 0) === 0) rows.push(`${sessions} = 0`);
      if (price > 0) goal.push(`${price} ${sessions}`);
      rows.push(`${sum(people)} - ${seats} ${sessions} - ${spare} <= 0`);
      rows.push(`${sum(people)} - ${minimum} ${sessions} - ${spare} >= 0`);
    }
  }
  if (out.length > 0) rows.push(`${sum(out)} <= ${unseated}`);
  const lines = rows.map((row, at) => `c${at}: ${row}`);
  const text = `Minimize\n goal: ${goal.join(' + ')}\nSubject To\n ${lines.join('\n ')}\nBinary\n ${binary.join(' ')}\nGeneral\n ${[...whole, 'x0'].join(' ')}\nEnd\n`;
  return { text, constant };
}
