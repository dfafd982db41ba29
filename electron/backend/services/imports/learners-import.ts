/** Learners as a sheet to be imported. */
import type { ImportPreview } from '../../../../shared/contract/catalogue-methods.ts';
import { startLearnersDraft } from '../../../../shared/exchange/draft-learners.ts';
import { guessFields } from '../../../../shared/exchange/guess-columns.ts';
import type { LearnerContext, LearnersDraft } from '../../../../shared/exchange/learner-draft.ts';
import { learnerFields, learnerHeaders } from '../../../../shared/exchange/learner-fields.ts';
import { wordLearnerProblem } from '../../../../shared/i18n/exchange/learner-words.ts';
import type { ServiceContext } from '../context.ts';
import { gatherKnownPeople } from '../known-people.ts';
import type { ImportChoices, ImportKind } from './import-kind.ts';
import { columnMapping, wireMapping, wireProblems } from './import-mapping.ts';
import { learnersChanges } from './learners-changes.ts';
import { createSampler } from './learners-sample.ts';

/** People shown in a preview. */
const shown = 200;

function gather(context: ServiceContext, createTeams: boolean): LearnerContext {
  const { store, planning } = context;
  const { planner, catalogue } = planning.current();
  return {
    standard: planner.standard,
    catalogue,
    people: gatherKnownPeople(store),
    left: store.learners.removed().map(({ id, name, profile }) => ({ id, name, number: profile.number })),
    teams: store.department.teams(),
    unknownTeams: createTeams ? 'create' : 'refuse',
  };
}

function previewOf(
  drafted: LearnersDraft,
  context: LearnerContext,
  { sheet, language }: Pick<ImportChoices, 'sheet' | 'language'>,
): ImportPreview {
  const { people, teams, problems, errors, warnings, rows } = drafted;
  const count = (change: 'new' | 'changed' | 'same') => people.filter((entry) => entry.change === change).length;
  const sample = createSampler(context, teams, language);
  return {
    rows,
    added: count('new'),
    changed: count('changed'),
    same: count('same'),
    errors,
    warnings,
    problems: wireProblems(problems, sheet, (problem) => wordLearnerProblem(problem, language)),
    courses: [],
    people: people
      .filter(({ change }) => change !== 'same')
      .slice(0, shown)
      .map(sample),
    teams: teams.map(({ path }) => path.join('／')),
  };
}

export const learnersImport: ImportKind = {
  fields: learnerFields.map((field) => ({ field, required: false })),
  guess: (head) => wireMapping(guessFields(head, learnerHeaders).mapping),
  start(context, { mapping, createTeams }) {
    const known = gather(context, createTeams);
    const drafting = startLearnersDraft(columnMapping(mapping, learnerFields), known);
    return {
      add: drafting.add,
      finish: () => {
        const drafted = drafting.finish();
        return {
          errors: drafted.errors,
          preview: (choices) => previewOf(drafted, known, choices),
          apply: () => {
            const changes = learnersChanges(context, drafted);
            if (changes.length === 0) return;
            context.store.edits.make('learner.import', context.clock.now(), changes);
            context.announce({ name: 'store.changed', data: { what: 'learners' } });
            if (drafted.teams.length > 0) context.announce({ name: 'store.changed', data: { what: 'department' } });
          },
        };
      },
    };
  },
};
