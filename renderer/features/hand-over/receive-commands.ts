/** Looks into a record file, lets the user decide, and merges it as one edit. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { uploadFile } from '../../api/upload.ts';
import type { GetState, SetState, Tools } from '../../store/app-state.ts';
import { asRefusal } from './as-refusal.ts';
import type { HandOverState, Receiving } from './hand-over-state.ts';

const nothingChosen = {
  step: 'file',
  file: '',
  upload: null,
  password: null,
  preview: null,
  choices: {},
  busy: false,
  refusal: null,
} as const satisfies Omit<Receiving, 'learner'>;

/** What a refusal to read a file leads to. */
function afterRefusal(cause: unknown): Partial<Receiving> {
  const code = cause instanceof RefusalError ? cause.code : null;
  if (code === 'record-file-needs-password') return { step: 'password', refusal: null };
  return { refusal: asRefusal(cause) };
}

export function receiveCommands(set: SetState, get: GetState, { api }: Tools) {
  let latest = 0;
  const change = (part: Partial<Receiving>) =>
    set(({ receiving }) => (receiving ? { receiving: { ...receiving, ...part } } : {}));
  const discard = () => {
    const upload = get().receiving?.upload;
    if (upload) api.call('upload.discard', { upload }).catch(() => undefined);
  };
  /** Runs one piece of work; a newer one, or closing the dialog, makes its answer worthless. */
  const work = async (job: () => Promise<Partial<Receiving>>) => {
    latest += 1;
    const turn = latest;
    change({ busy: true, refusal: null });
    const result = await job().catch(afterRefusal);
    if (turn === latest) change({ ...result, busy: false });
  };
  const inspect = async (upload: string, password: string | null): Promise<Partial<Receiving>> => {
    const learner = get().receiving?.learner ?? '';
    const preview = await api.call('record.inspectFile', { learner, upload, password });
    return { step: 'preview', preview, password, choices: {} };
  };
  return {
    openReceiving: (learner) => set({ receiving: { learner, ...nothingChosen } }),
    async chooseRecordFile(file) {
      discard();
      change({ ...nothingChosen, file: file.name });
      await work(async () => {
        const upload = await uploadFile(api, file);
        change({ upload });
        return inspect(upload, null);
      });
    },
    async unlockRecordFile(password) {
      const upload = get().receiving?.upload;
      if (upload) await work(() => inspect(upload, password));
    },
    forgetRecordFile() {
      discard();
      latest += 1;
      change(nothingChosen);
    },
    chooseSide: (entry, side) =>
      set(({ receiving }) =>
        receiving ? { receiving: { ...receiving, choices: { ...receiving.choices, [entry]: side } } } : {},
      ),
    async mergeRecordFile() {
      const { receiving } = get();
      if (!receiving?.upload || receiving.busy) return;
      const { learner, upload, password, choices } = receiving;
      change({ busy: true, refusal: null });
      try {
        await api.call('record.merge', { learner, upload, password, choices });
        get().closeReceiving();
        get().notifyEdit({ key: 'handOver.merged' });
        await Promise.all([get().reloadRecord(), get().reloadPlans(), get().reloadHistory()]);
      } catch (cause) {
        change({ busy: false, refusal: asRefusal(cause) });
      }
    },
    closeReceiving() {
      discard();
      latest += 1;
      set({ receiving: null });
    },
  } satisfies Partial<HandOverState>;
}
