/** Other jobs' standards: load one, switch between them, take one away. */
import type { StandardSummary } from '../../../shared/contract/catalogue-methods.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Services } from '../dispatch.ts';
import { readStandardFile } from '../files/read-standard.ts';
import type { LoadedStandard } from '../planning.ts';
import { standardVersion } from '../store/catalogue-rows.ts';
import { builtInStandardId } from '../store/plans.ts';
import { changeCatalogue } from './catalogue-service.ts';
import type { ServiceContext } from './context.ts';

function readStandard(path: string, language: Language): LoadedStandard {
  const { standard, catalogue } = readStandardFile(path, language);
  return { standard, catalogue: catalogue ?? { groups: [], courses: [] } };
}

export function createStandardsService(context: ServiceContext) {
  const { store, planning, uploads, newId } = context;
  const summary = (id: string): StandardSummary => {
    const found = planning.under(id);
    if (!found) throw new RefusalError('not-found', { what: 'standard', id });
    const { standard } = found.planner.standard;
    return {
      id,
      title: standard.title,
      builtIn: id === builtInStandardId,
      inUse: planning.current().id === id,
      courses: found.catalogue.courses.length,
    };
  };
  const switchTo = (id: string) => {
    summary(id);
    store.settings.chooseStandard(id);
    planning.refresh();
    context.announce({ name: 'store.changed', data: { what: 'all' } });
  };
  return {
    'standards.list': () => planning.standards().map(({ id }) => summary(id)),
    'standards.load': ({ upload, language }) => {
      const { path, name } = uploads.find(upload);
      const id = newId();
      try {
        changeCatalogue(context, 'standard.load', [standardVersion(id, readStandard(path, language))]);
      } catch (error) {
        if (error instanceof RefusalError && error.code === 'file-invalid') {
          throw new RefusalError('file-invalid', { ...(error as RefusalError<'file-invalid'>).details, file: name });
        }
        throw error;
      }
      uploads.discard(upload);
      return summary(id);
    },
    'standards.use': ({ id }) => {
      switchTo(id);
      return {};
    },
    'standards.remove': ({ id }) => {
      if (id === builtInStandardId) throw new RefusalError('standard-is-built-in', { id });
      summary(id);
      if (planning.current().id === id) switchTo(builtInStandardId);
      changeCatalogue(context, 'standard.remove', [standardVersion(id, null)]);
      return {};
    },
  } satisfies Partial<Services>;
}
