/** A catalogue as a sheet to be imported. */

import type { ImportPreview } from '../../../../shared/contract/catalogue-methods.ts';
import { catalogueFields } from '../../../../shared/exchange/catalogue-fields.ts';
import type { CatalogueDraft } from '../../../../shared/exchange/draft-context.ts';
import { startDraft } from '../../../../shared/exchange/draft-courses.ts';
import { guessColumns } from '../../../../shared/exchange/guess-columns.ts';
import { wordRowProblem } from '../../../../shared/i18n/exchange/word-row-problem.ts';
import type { RowVersion } from '../../store/catalogue-rows.ts';
import { changeCatalogue } from '../catalogue-service.ts';
import type { ImportChoices, ImportKind } from './import-kind.ts';
import { columnMapping, wireMapping, wireProblems } from './import-mapping.ts';

/** Courses shown in a preview. */
const shown = 200;

function previewOf(drafted: CatalogueDraft, { sheet, language }: ImportChoices): ImportPreview {
  const { courses, problems, errors, warnings, rows } = drafted;
  const count = (change: 'new' | 'changed' | 'same') => courses.filter((entry) => entry.change === change).length;
  return {
    rows,
    added: count('new'),
    changed: count('changed'),
    same: count('same'),
    errors,
    warnings,
    problems: wireProblems(problems, sheet, (problem) => wordRowProblem(problem, language)),
    courses: courses.slice(0, shown).map(({ course }) => course),
    people: [],
    teams: [],
  };
}

/** The versions that a draft adds; what the sheet says beside the course's own fields is kept with it. */
function* versionsOf(drafted: CatalogueDraft, standard: string): Iterable<RowVersion> {
  for (const group of drafted.groups) yield { standard, kind: 'group', id: group.id, content: group };
  for (const { course, change, provider, keptPrerequisites } of drafted.courses) {
    if (change === 'same') continue;
    const kept = keptPrerequisites.length > 0 ? { prerequisiteText: keptPrerequisites.join('、') } : {};
    yield {
      standard,
      kind: 'course',
      id: course.id,
      content: { ...course, ...(provider === null ? {} : { provider }), ...kept },
    };
  }
}

export const catalogueImport: ImportKind = {
  fields: catalogueFields.map((field) => ({ field, required: field === 'title' || field === 'levels' })),
  guess: (head) => wireMapping(guessColumns(head).mapping),
  start(context, { mapping, keepUnknownPrerequisites }) {
    // Another window may switch standards meanwhile: the rows belong to the one that they were read by.
    const { id: standard, planner, builtIn, own } = context.planning.current();
    const drafting = startDraft(columnMapping(mapping, catalogueFields), {
      standard: planner.standard,
      builtIn,
      own,
      unknownPrerequisites: keepUnknownPrerequisites ? 'keep' : 'refuse',
    });
    return {
      add: drafting.add,
      finish: () => {
        const drafted = drafting.finish();
        return {
          errors: drafted.errors,
          preview: (choices) => previewOf(drafted, choices),
          apply: () => {
            const brings = drafted.courses.some(({ change }) => change !== 'same');
            if (brings) changeCatalogue(context, 'catalogue.import', versionsOf(drafted, standard));
          },
        };
      },
    };
  },
};
