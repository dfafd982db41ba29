/** The catalogue, the matrix, the standard and the learners as files for other programs. */
import type { Services } from '../dispatch.ts';
import { makeExport } from '../files/exports/make-export.ts';
import type { ServiceContext } from './context.ts';
import { gatherKnownPeople } from './known-people.ts';
import { madeFile } from './made-file.ts';

export function createExportService({ store, planning, clock }: ServiceContext) {
  const learners = () => ({
    people: gatherKnownPeople(store),
    teams: store.department.teams(),
    answers: new Map(store.paths.list().map(({ learner, answer }) => [learner, answer])),
  });
  return {
    'export.make': async ({ what, format, language }) => {
      const { catalogue, planner } = planning.current();
      const { groups, courses } = catalogue;
      const data = { standard: planner.standard, catalogue: { groups, courses }, date: clock.today(), learners };
      const { name, type, bytes } = await makeExport(what, format, data, language);
      return madeFile(name, type, bytes);
    },
  } satisfies Partial<Services>;
}
