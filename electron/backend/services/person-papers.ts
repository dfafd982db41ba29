/** Plans people one after the other and makes their sheets. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { PersonPart } from '../../../shared/contract/print-run-methods.ts';
import { answerOf, type PathAnswer } from '../../../shared/curriculum/path-answer.ts';
import { pathOf } from '../../../shared/curriculum/planned-path.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { aboutPages } from '../../../shared/paper/about-pages.ts';
import { careerSheet } from '../../../shared/paper/career-sheet.ts';
import { diagramSheet } from '../../../shared/paper/diagram-sheet.ts';
import type { Markup } from '../../../shared/paper/html.ts';
import { paperContext } from '../../../shared/paper/paper-input.ts';
import type { PersonSheets } from '../../../shared/paper/people-volume.ts';
import { roadmapSheet } from '../../../shared/paper/roadmap-sheet.ts';
import type { StandardInUse } from '../planning.ts';
import { careerContent } from './career-content.ts';
import type { ServiceContext } from './context.ts';
import { paperContent } from './paper-content.ts';
import type { AskablePerson } from './print-run-people.ts';

export type PersonPaper =
  | { readonly ok: true; readonly paper: PersonSheets; readonly pages: number }
  | { readonly ok: false; readonly answer: PathAnswer };

/** Roadmaps kept for people with the same question, who mostly stand close together. */
const keptRoadmaps = 40;

export interface PaperWanted {
  readonly parts: readonly PersonPart[];
  readonly language: Language;
  planName(person: AskablePerson['person']): string;
}

/** Makes the sheets of a person; whoever has no roadmap gets the reason instead. */
export function createPersonPapers(
  context: ServiceContext,
  inUse: StandardInUse,
  { parts, language, planName: nameOf }: PaperWanted,
): (asked: AskablePerson) => Promise<PersonPaper> {
  const roadmaps = new Map<string, Promise<Roadmap>>();
  const roadmapOf = ({ key, request }: AskablePerson) => {
    const roadmap = roadmaps.get(key) ?? context.runner.ask<'plan'>({ kind: 'plan', request }, inUse);
    roadmaps.delete(key);
    roadmaps.set(key, roadmap);
    const [oldest] = roadmaps.keys();
    if (roadmaps.size > keptRoadmaps && oldest !== undefined) roadmaps.delete(oldest);
    return roadmap;
  };
  const sheetOf = async (part: PersonPart, { person, request }: AskablePerson, roadmap: Roadmap): Promise<Markup> => {
    const planName = nameOf(person);
    if (part === 'career')
      return careerSheet(await careerContent(context, { learner: person.id, request, planName, language }, roadmap));
    const printed = { roadmap, request, learnerName: person.name, planName, language };
    const content = paperContext(paperContent(printed, inUse.planner, context.clock));
    return part === 'roadmap' ? roadmapSheet(content) : diagramSheet(content);
  };
  return async (asked) => {
    try {
      const roadmap = await roadmapOf(asked);
      const answer = answerOf(pathOf(roadmap));
      if (answer.kind !== 'planned') return { ok: false, answer };
      const sheets: Markup[] = [];
      for (const part of parts) sheets.push(await sheetOf(part, asked, roadmap));
      const { number, name } = asked.person;
      const label = [number, name].filter((text) => text !== '').join('　');
      return {
        ok: true,
        paper: { label, sheets },
        pages: aboutPages(parts, roadmap.totals.courses, roadmap.to - roadmap.from),
      };
    } catch (error) {
      if (!(error instanceof RefusalError) || error.code === 'cancelled') throw error;
      return { ok: false, answer: { kind: 'refused', refusal: error.toRefusal() } };
    }
  };
}
