/** Where a department stands: levels, skills, gaps, who is closest to the top, and what expires; on paper and as files. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { groupPeople } from '../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingQuestion } from '../../../shared/curriculum/standing/standing-question.ts';
import { peopleOfItem } from '../../../shared/curriculum/standing/team-gaps.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { type StandingContent, scopeText, standingContext } from '../../../shared/paper/standing-input.ts';
import { renderStanding } from '../../../shared/paper/standing-sheet.ts';
import { mostPrintedPeople } from '../../../shared/paper/standing-skills-sheet.ts';
import type { Services } from '../dispatch.ts';
import { standingWorkbook } from '../files/exports/standing-workbook.ts';
import { fileName } from '../files/file-name.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';
import {
  answerStanding,
  certificatesOf,
  closestOf,
  gapsOf,
  levelsOf,
  skillRowsOf,
  skillsOf,
} from './standing-answers.ts';
import { createStandingPeople, peopleWithin, type StandingPeople } from './standing-people.ts';

/** Gaps told to the screen at once; a file holds all of them. */
const mostGaps = 1_000;

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Printed {
  readonly question: StandingQuestion;
  readonly language: Language;
}

/** An answer with the names of all that it speaks of. */
function contentOf(read: StandingPeople, { question, language }: Printed, mostPeople: number): StandingContent {
  const { people, teams, curricula, inUse, today } = read;
  return {
    answer: answerStanding(read, question, mostPeople),
    standard: inUse.planner.standard,
    people: new Map(people.map(({ person }) => [person.id, person])),
    teams,
    curriculumName: curricula.get(question.filter.curriculum ?? '')?.draft.name ?? '',
    courses: inUse.planner.catalogue.courses,
    today,
    language,
  };
}

/** 道標 スキルマップ 部門全体 2027-04-01 */
function namesOf(content: StandingContent): readonly string[] {
  const context = standingContext(content);
  return [context.words.title[content.answer.view], scopeText(context), content.today];
}

export function createStandingService(context: ServiceContext) {
  const everybody = createStandingPeople(context);
  const printed = (input: Printed) => contentOf(everybody(), input, mostPrintedPeople);
  return {
    'standing.levels': (question) => levelsOf(everybody(), question),
    'standing.skills': (question) => skillsOf(everybody(), question),
    'standing.skillRows': (asked) => skillRowsOf(everybody(), asked),
    'standing.gaps': (question) => gapsOf(everybody(), question, mostGaps),
    'standing.closest': (question) => closestOf(everybody(), question),
    'standing.certificates': (question) => certificatesOf(everybody(), question),
    'standing.itemPeople': ({ filter, level, grouping, item, group }) => {
      const read = everybody();
      const { standard, catalogue } = read.inUse.planner;
      if (!standard.skillItems.has(item)) throw new RefusalError('unknown-item', { item, field: 'item' });
      const people = peopleWithin(read, filter);
      const groups = groupPeople(people, grouping, filter.team, read.teams);
      const asked = group === null ? people : (groups.find(({ team }) => team === group.team)?.people ?? []);
      return peopleOfItem(asked, standard, catalogue, level, item);
    },
    'standing.export': async (input) => {
      const content = contentOf(everybody(), input, Number.POSITIVE_INFINITY);
      return madeFile(fileName(namesOf(content), 'xlsx'), xlsx, await standingWorkbook(content));
    },
    'paper.standing': (input) => renderStanding(printed(input), 'fonts/fonts.css'),
    'paper.standingPdf': async (input) => {
      if (!context.pdf) throw new RefusalError('no-browser', {});
      const content = printed(input);
      const { html } = renderStanding(content, 'fonts/fonts.css');
      return madeFile(fileName(namesOf(content), 'pdf'), 'application/pdf', await context.pdf.print(html));
    },
  } satisfies Partial<Services>;
}
