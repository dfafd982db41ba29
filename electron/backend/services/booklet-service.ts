/** The booklet of a curriculum. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import { type Booklet, renderBooklet } from '../../../shared/paper/booklet.ts';
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import type { ServiceContext } from './context.ts';
import { findCurriculum } from './curriculum-edits.ts';
import { modelRequest } from './curriculum-models.ts';
import { madeFile } from './made-file.ts';
import { paperContent } from './paper-content.ts';

type Wanted = Input<'paper.booklet'>;

/** The version asked for; null is the draft. @throws RefusalError `not-found` */
function findVersion(context: ServiceContext, { curriculum: id, version: number }: Wanted) {
  const { draft, versions } = findCurriculum(context, id);
  if (number === null) return { version: null, content: draft };
  const version = versions.find((each) => each.version === number);
  if (!version) throw new RefusalError('not-found', { what: 'curriculum', id: `${id} ${number}` });
  return { version, content: version.content };
}

async function bookletOf(context: ServiceContext, wanted: Wanted): Promise<Booklet> {
  const { version, content } = findVersion(context, wanted);
  const request = modelRequest(context, content);
  const inUse = context.planning.current();
  const roadmap = await context.runner.ask<'plan'>({ kind: 'plan', request }, inUse);
  const printed = { roadmap, request, learnerName: '', planName: content.name, language: wanted.language };
  return {
    content: paperContent(printed, inUse.planner, context.clock),
    curriculum: content,
    version,
    groups: inUse.catalogue.groups,
    parts: (['diagram', 'list', 'calendar', 'sheets'] as const).filter((part) => wanted.parts.includes(part)),
  };
}

export function createBookletService(context: ServiceContext) {
  const booklet = async (wanted: Wanted) => renderBooklet(await bookletOf(context, wanted), 'fonts/fonts.css');
  return {
    'paper.booklet': booklet,
    'paper.bookletPdf': async (wanted) => {
      if (!context.pdf) throw new RefusalError('no-browser', {});
      const { html, title } = await booklet(wanted);
      return madeFile(fileName([title], 'pdf'), 'application/pdf', await context.pdf.print(html));
    },
  } satisfies Partial<Services>;
}
