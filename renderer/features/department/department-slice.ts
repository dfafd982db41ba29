/** Reads the department and keeps it as the store has it. */
import type { SliceCreator } from '../../store/app-state.ts';
import type { DepartmentState } from './department-state.ts';

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
      if (!isAsked) set({ department, answers });
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
