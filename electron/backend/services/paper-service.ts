/** Roadmaps and course sheets on paper. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { PaperInput } from '../../../shared/contract/methods.ts';
import { renderCourseSheets } from '../../../shared/paper/course-sheets.ts';
import { renderPaper } from '../../../shared/paper/render-paper.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';
import { paperContent } from './paper-content.ts';

export function createPaperService({ planning, runner, clock, pdf }: ServiceContext) {
  const paper = async ({ sheets, ...named }: PaperInput) => {
    const inUse = planning.current();
    const roadmap = await runner.ask<'plan'>({ kind: 'plan', request: named.request }, inUse);
    return renderPaper(paperContent({ ...named, roadmap }, inUse.planner, clock), sheets, 'fonts/fonts.css');
  };
  return {
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
      const name = fileName([input.learnerName, input.planName], 'pdf');
      return madeFile(name, 'application/pdf', await pdf.print(html));
    },
  } satisfies Partial<Services>;
}
