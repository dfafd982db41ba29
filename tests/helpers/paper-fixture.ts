/** Printed sheets for tests: planned, rendered, and read back as the text that a reader sees. */
import type { Sheet } from '../../shared/contract/methods.ts';
import type { PlanRequest } from '../../shared/model/plan-request.ts';
import type { Roadmap } from '../../shared/model/roadmap.ts';
import type { PaperContent } from '../../shared/paper/paper-input.ts';
import { renderPaper } from '../../shared/paper/render-paper.ts';
import { type Planner, planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import { builtInPlanner, request } from './planner-fixture.ts';

export interface Printed {
  readonly html: string;
  readonly title: string;
  readonly roadmap: Roadmap;
}

/** Plans, and renders the sheets asked for. */
export async function print(
  given: Partial<PlanRequest>,
  content: Partial<PaperContent> = {},
  sheets: readonly Sheet[] = ['roadmap'],
  planner: Planner = builtInPlanner(),
): Promise<Printed> {
  const asked = request({ specialty: 'hardware', from: 3, to: 6, ...given });
  const roadmap = await planRoadmap(asked, planner);
  const paper = renderPaper(
    {
      roadmap,
      request: asked,
      standard: planner.standard,
      catalogue: planner.catalogue.catalogue,
      learnerName: '道標 花子',
      planName: '計画1',
      today: '2027-04-01',
      language: 'ja',
      ...content,
    },
    sheets,
    null,
  );
  return { ...paper, roadmap };
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What is left of markup once its tags are gone; one space for each run of white space. */
export function textOf(markup: string): string {
  const bare = markup.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
  return bare
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts of the cells of a table's rows. */
export function cellsOf(table: string): readonly (readonly string[])[] {
  return [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...(row ?? '').matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => textOf(cell ?? '')),
  );
}

/** The part of the sheet that prints one course. */
export function courseRow(html: string, id: string): string {
  const found = [...html.matchAll(/<tbody class="course">[\s\S]*?<\/tbody>/g)].find(([row]) =>
    row.includes(`>${id}</span>`),
  );
  if (!found) throw new Error(`${id} is not printed`);
  return found[0];
}
