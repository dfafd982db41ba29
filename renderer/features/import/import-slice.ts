/** Sends a file, reads its columns, tries the import and does it; whatever is slow can be stopped. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import { uploadFile } from '../../api/upload.ts';
import type { GetState, SetState, SliceCreator } from '../../store/app-state.ts';
import type { Importing, ImportState } from './import-state.ts';

const fresh: Importing = {
  what: 'catalogue',
  step: 'file',
  file: null,
  upload: null,
  sheet: null,
  mapping: { headerRows: 0, columns: {} },
  savedMappings: [],
  keepUnknown: true,
  preview: null,
  busy: null,
  progress: null,
  refusal: null,
};

/** Changes the import that is open; does nothing once it is closed. */
function changer(set: SetState) {
  return (part: Partial<Importing>) =>
    set(({ importing }) => (importing ? { importing: { ...importing, ...part } } : {}));
}

function choicesOf(get: GetState, task: string): Input<'import.preview'> | null {
  const { importing, settings } = get();
  if (!importing?.upload || !importing.sheet) return null;
  return {
    what: importing.what,
    upload: importing.upload,
    sheet: importing.sheet.sheet,
    mapping: importing.mapping,
    keepUnknownPrerequisites: importing.keepUnknown,
    createTeams: importing.keepUnknown,
    language: settings.language,
    task,
  };
}

const asRefusal = (cause: unknown) =>
  (cause instanceof RefusalError ? cause : new RefusalError('fault', { message: String(cause) })).toRefusal();

/** One piece of work at a time; a newer one, or closing the wizard, makes an older answer worthless. */
function createWork(set: SetState, get: GetState) {
  const change = changer(set);
  let latest = 0;
  return {
    forget: () => {
      latest += 1;
    },
    run: async (busy: NonNullable<Importing['busy']>, job: () => Promise<Partial<Importing>>) => {
      latest += 1;
      const turn = latest;
      change({ busy, refusal: null, progress: null });
      try {
        const result = await job();
        if (turn === latest) change({ ...result, busy: null, progress: null });
      } catch (cause) {
        if (turn === latest) change({ busy: null, progress: null, refusal: asRefusal(cause) });
      }
      return turn === latest && get().importing?.refusal === null;
    },
  };
}

export const createImportSlice: SliceCreator<ImportState> = (set, get, { api }) => {
  const change = changer(set);
  const work = createWork(set, get);
  let task: string | null = null;
  let aborter: AbortController | null = null;
  let unsubscribe: (() => void) | null = null;

  const hearProgress = () =>
    api.subscribe((event) => {
      if (event.name !== 'task.progress' || event.data.task !== task) return;
      change({ progress: { done: event.data.done, total: event.data.total } });
    });
  const discard = () => {
    const upload = get().importing?.upload;
    if (upload) api.call('upload.discard', { upload }).catch(() => undefined);
  };
  const stop = () => {
    aborter?.abort();
    if (task) api.call('task.cancel', { task }).catch(() => undefined);
  };
  const whatNow = () => get().importing?.what ?? fresh.what;
  /** What the screen shows of what an import changes. */
  const reload = () => (whatNow() === 'catalogue' ? get().reloadReference() : get().reloadDepartment());
  const inspect = async (upload: string, sheet?: string): Promise<Partial<Importing>> => {
    const [found, savedMappings] = await Promise.all([
      api.call('import.inspect', { what: whatNow(), upload, ...(sheet === undefined ? {} : { sheet }) }),
      api.call('mappings.list', { what: whatNow() }),
    ]);
    return { sheet: found, mapping: found.mapping, savedMappings, step: 'columns', upload, preview: null };
  };
  const withTask = async <Result>(call: (input: Input<'import.preview'>) => Promise<Result>): Promise<Result> => {
    const id = crypto.randomUUID();
    const input = choicesOf(get, id);
    if (!input) throw new RefusalError('fault', { message: 'no file' });
    task = id;
    try {
      return await call(input);
    } finally {
      if (task === id) task = null;
    }
  };

  return {
    importing: null,
    openImport(what) {
      unsubscribe?.();
      unsubscribe = hearProgress();
      set({ importing: { ...fresh, what } });
    },
    closeImport() {
      stop();
      work.forget();
      discard();
      unsubscribe?.();
      unsubscribe = null;
      set({ importing: null });
    },
    async chooseImportFile(file) {
      discard();
      aborter = new AbortController();
      const { signal } = aborter;
      change({ ...fresh, what: whatNow(), file: { name: file.name, size: file.size } });
      await work.run('upload', async () => {
        const onProgress = (done: number) => change({ progress: { done, total: file.size } });
        const upload = await uploadFile(api, file, { signal, onProgress });
        change({ busy: 'inspect', progress: null });
        return inspect(upload).catch((cause: unknown) => {
          api.call('upload.discard', { upload }).catch(() => undefined);
          throw cause;
        });
      });
    },
    async chooseImportSheet(sheet) {
      const upload = get().importing?.upload;
      if (upload) await work.run('inspect', () => inspect(upload, sheet));
    },
    setImportMapping: (mapping) => change({ mapping, preview: null, refusal: null }),
    async saveImportMapping(name) {
      const mapping = get().importing?.mapping;
      if (!mapping) return;
      try {
        await api.call('mappings.save', { what: whatNow(), name, mapping });
        change({ savedMappings: await api.call('mappings.list', { what: whatNow() }) });
      } catch (cause) {
        change({ refusal: asRefusal(cause) });
      }
    },
    async removeImportMapping(name) {
      try {
        await api.call('mappings.remove', { what: whatNow(), name });
        change({ savedMappings: await api.call('mappings.list', { what: whatNow() }) });
      } catch (cause) {
        change({ refusal: asRefusal(cause) });
      }
    },
    async setKeepUnknown(keepUnknown) {
      change({ keepUnknown });
      await get().previewImport();
    },
    goToImportStep: (step) => change({ step, refusal: null, preview: null }),
    async previewImport() {
      change({ step: 'preview' });
      await work.run('preview', async () => ({
        preview: await withTask((input) => api.call('import.preview', input)),
      }));
    },
    async applyImport() {
      const taken = await work.run('apply', async () => {
        const preview = await withTask((input) => api.call('import.apply', input));
        return { preview, step: 'done' };
      });
      if (!taken) return;
      discard();
      change({ upload: null });
      await Promise.all([reload(), get().reloadHistory()]).catch(get().notifyFailure);
    },
    cancelImport: stop,
    async undoImport() {
      await get().reloadHistory().catch(get().notifyFailure);
      await get().undo();
      await reload().catch(get().notifyFailure);
      get().closeImport();
      get().notify({ key: 'notice.importUndone' });
    },
  };
};
