/** Planning, and the roadmap as a file or on paper. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { MadeFile } from '../../../shared/contract/made-file.ts';
import type { PaperInput } from '../../../shared/contract/methods.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { renderCourseSheets } from '../../../shared/paper/course-sheets.ts';
import type { PaperContent } from '../../../shared/paper/paper-input.ts';
import { renderPaper } from '../../../shared/paper/render-paper.ts';
import { type Planner, planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import type { Clock } from '../backend.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import { makeRoadmapFile } from '../files/roadmap-file.ts';
import type { ServiceContext } from './context.ts';

interface PaperSource {
  readonly planner: Planner;
  readonly clock: Clock;
}

/** Plans and gathers all that a printed sheet or a file shows. */
export async function paperContent(
  { planner, clock }: PaperSource,
  request: PlanRequest,
  names: { readonly learnerName: string; readonly planName: string },
  language: Language,
): Promise<PaperContent> {
  const roadmap = await planRoadmap(request, planner);
  return {
    roadmap,
    request,
    standard: planner.standard,
    catalogue: planner.catalogue.catalogue,
    ...names,
    today: clock.today(),
    language,
  };
}

function toFile(name: string, type: string, bytes: Uint8Array): MadeFile {
  return { name, type, base64: Buffer.from(bytes).toString('base64') };
}

export function createRoadmapService({ planning, clock, pdf }: ServiceContext) {
  const source = (): PaperSource => ({ planner: planning.current().planner, clock });
  const paper = async ({ request, sheets, language, learnerName, planName }: PaperInput) =>
    renderPaper(await paperContent(source(), request, { learnerName, planName }, language), sheets, 'fonts/fonts.css');
  return {
    'roadmap.plan': ({ request }) => planRoadmap(request, planning.current().planner),
    'roadmap.export': async ({ request, planName, plan, format, language }) => {
      const content = await paperContent(source(), request, { learnerName: '', planName }, language);
      const made = await makeRoadmapFile(content, format, { now: clock.now(), plan: plan ?? null });
      const bytes = typeof made.content === 'string' ? Buffer.from(made.content, 'utf8') : made.content;
      return toFile(fileName([planName || request.specialty], made.extension), made.type, bytes);
    },
    'paper.render': (input) => paper(input),
    'paper.sheets': ({ ids, language }) => {
      const { catalogue, planner } = planning.current();
      const byId = planner.catalogue.courses;
      const courses = ids.map((id) => {
        const course = byId.get(id);
        if (!course) throw new RefusalError('not-found', { what: 'course', id });
        return course;
      });
      return renderCourseSheets({
        courses,
        groups: catalogue.groups,
        standard: planner.standard,
        catalogue,
        language,
        today: clock.today(),
      });
    },
    'paper.pdf': async (input) => {
      if (!pdf) throw new RefusalError('no-browser', {});
      const { html } = await paper(input);
      return toFile(fileName([input.learnerName, input.planName], 'pdf'), 'application/pdf', await pdf.print(html));
    },
  } satisfies Partial<Services>;
}
