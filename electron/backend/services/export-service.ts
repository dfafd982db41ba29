/** The catalogue, the matrix and the standard as files for other programs. */
import type { Services } from '../dispatch.ts';
import { makeExport } from '../files/exports/make-export.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';

export function createExportService({ planning, clock }: ServiceContext) {
  return {
    'export.make': async ({ what, format, language }) => {
      const { catalogue, planner } = planning.current();
      const { groups, courses } = catalogue;
      const data = { standard: planner.standard, catalogue: { groups, courses }, date: clock.today() };
      const { name, type, bytes } = await makeExport(what, format, data, language);
      return madeFile(name, type, bytes);
    },
  } satisfies Partial<Services>;
}
