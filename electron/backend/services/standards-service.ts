/** Other jobs' standards: load one, switch between them, take one away. */
import { z } from 'zod';
import type { StandardSummary } from '../../../shared/contract/catalogue-methods.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import { standardSchema } from '../../../shared/model/standard-schema.ts';
import type { Services } from '../dispatch.ts';
import { readJsonFile } from '../files/read-json.ts';
import type { LoadedStandard } from '../planning.ts';
import { standardVersion } from '../store/catalogue-rows.ts';
import { builtInStandardId } from '../store/plans.ts';
import { changeCatalogue } from './catalogue-service.ts';
import type { ServiceContext } from './context.ts';

/** A file holds a standard alone, or a standard with its catalogue. */
const loadedSchema = z.union([
  z.object({ standard: standardSchema, catalogue: catalogueSchema }).readonly(),
  standardSchema,
]);

/** The error of a union says nothing useful: the file is read again by the shape that it seems to have. */
function readStandard(path: string, language: 'ja' | 'en'): LoadedStandard {
  const shape = readJsonFile(path, z.unknown(), language);
  const paired = typeof shape === 'object' && shape !== null && 'standard' in shape;
  if (!paired)
    return { standard: readJsonFile(path, standardSchema, language), catalogue: { groups: [], courses: [] } };
  const read = readJsonFile(path, loadedSchema.options[0], language);
  return { standard: read.standard, catalogue: read.catalogue };
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
  const use = (id: string) => {
    summary(id);
    store.settings.useStandard(id);
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
      use(id);
      return {};
    },
    'standards.remove': ({ id }) => {
      if (id === builtInStandardId) throw new RefusalError('standard-is-built-in', { id });
      summary(id);
      if (planning.current().id === id) use(builtInStandardId);
      changeCatalogue(context, 'standard.remove', [standardVersion(id, null)]);
      return {};
    },
  } satisfies Partial<Services>;
}
