/** The career sheet of a person, as a page and as a PDF. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { CareerSheetInput } from '../../../shared/contract/record-methods.ts';
import { renderCareerSheet } from '../../../shared/paper/career-sheet.ts';
import type { Paper } from '../../../shared/paper/render-paper.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import { careerContent } from './career-content.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';

export function createCareerSheetService(context: ServiceContext) {
  const sheet = async (input: CareerSheetInput): Promise<Paper> =>
    renderCareerSheet(await careerContent(context, input), 'fonts/fonts.css');
  return {
    'paper.careerSheet': sheet,
    'paper.careerSheetPdf': async (input) => {
      if (!context.pdf) throw new RefusalError('no-browser', {});
      const { html, title } = await sheet(input);
      const name = fileName([title, context.clock.today()], 'pdf');
      return madeFile(name, 'application/pdf', await context.pdf.print(html));
    },
  } satisfies Partial<Services>;
}
