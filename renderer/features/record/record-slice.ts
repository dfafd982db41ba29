/** Reads the record of a person and writes to it; plans and history follow what is written. */
import { type Refusal, RefusalError } from '../../../shared/contract/error.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import type { RecordState } from './record-state.ts';

/** Reads one person's record; of several readings under way only the latest counts. */
function reader(set: SetState, { api }: Tools) {
  let latest = 0;
  return async (learner: string): Promise<void> => {
    latest += 1;
    const turn = latest;
    try {
      const personRecord = await api.call('record.get', { learner });
      if (turn === latest) set({ personRecord, recordRefusal: null });
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      if (turn === latest) set({ personRecord: null, recordRefusal: cause.toRefusal() });
    }
  };
}

/** Writes to the record on screen and reads what follows from it; a refusal is given back. */
function writer(get: GetState) {
  return async (write: (learner: string) => Promise<unknown>): Promise<Refusal | null> => {
    const learner = get().recordPerson;
    if (learner === null) return null;
    try {
      await write(learner);
      await Promise.all([get().reloadRecord(), get().reloadPlans(), get().reloadHistory()]);
      return null;
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      return cause.toRefusal();
    }
  };
}

export const createRecordSlice: SliceCreator<RecordState> = (set, get, tools) => {
  const { api } = tools;
  const read = reader(set, tools);
  const write = writer(get);
  return {
    recordPerson: null,
    personRecord: null,
    recordRefusal: null,
    recordGoal: {},
    setRecordGoal: (change) => set(({ recordGoal }) => ({ recordGoal: { ...recordGoal, ...change } })),
    async openRecord(learner) {
      if (get().recordPerson === learner) return;
      set({ recordPerson: learner, personRecord: null, recordRefusal: null, recordGoal: {}, gap: null, ways: null });
      await read(learner);
    },
    async reloadRecord() {
      const { recordPerson } = get();
      if (recordPerson !== null) await read(recordPerson);
    },
    saveEntry: (id, content) => write((learner) => api.call('record.saveEntry', { learner, id, content })),
    removeEntry: (id) => write((learner) => api.call('record.removeEntry', { learner, id })),
    assess: (assessments) => write((learner) => api.call('record.assess', { learner, ...assessments })),
  };
};
