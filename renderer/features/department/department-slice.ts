/** Reads the department and keeps it as the store has it. */
import type { SliceCreator } from '../../store/app-state.ts';
import type { DepartmentState } from './department-state.ts';

export const createDepartmentSlice: SliceCreator<DepartmentState> = (set, get, { api }) => {
  let latest = 0;
  const read = async () => {
    latest += 1;
    const turn = latest;
    const [department, answers] = await Promise.all([
      api.call('department.get', {}),
      api.call('department.answers', {}),
    ]);
    if (turn === latest) set({ department, answers });
  };
  return {
    department: null,
    answers: null,
    peopleBehind: null,
    openDepartment: read,
    async reloadDepartment() {
      if (get().department) await read();
    },
    showPeople: (peopleBehind) => set({ peopleBehind }),
  };
};
