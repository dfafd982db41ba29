/** Reads the department and keeps it as the store has it. */
import type { SliceCreator } from '../../store/app-state.ts';
import type { DepartmentState, PeopleBehind } from './department-state.ts';

/** Those of them who are still in the department; null where nobody is. */
function stillHere(behind: PeopleBehind | null, people: readonly { readonly id: string }[]): PeopleBehind | null {
  if (!behind) return null;
  const here = new Set(people.map(({ id }) => id));
  const left = behind.people.filter((id) => here.has(id));
  if (left.length === behind.people.length) return behind;
  return left.length > 0 ? { ...behind, people: left } : null;
}

export const createDepartmentSlice: SliceCreator<DepartmentState> = (set, _get, { api }) => {
  let isShown = false;
  let isAsked = false;
  let reading: Promise<void> | null = null;
  // One edit is told of more than once; thousands of people are read once more at most for all of them.
  const readUntilDone = async () => {
    while (isAsked) {
      isAsked = false;
      const [department, answers] = await Promise.all([
        api.call('department.get', {}),
        api.call('department.answers', {}),
      ]);
      if (!isAsked)
        set(({ peopleBehind }) => ({ department, answers, peopleBehind: stillHere(peopleBehind, department.people) }));
    }
  };
  const read = () => {
    isAsked = true;
    reading ??= readUntilDone().finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    department: null,
    answers: null,
    peopleBehind: null,
    openDepartment() {
      isShown = true;
      return read();
    },
    leaveDepartment() {
      isShown = false;
    },
    async reloadDepartment() {
      if (isShown) await read();
    },
    showPeople: (peopleBehind) => set({ peopleBehind }),
  };
};
