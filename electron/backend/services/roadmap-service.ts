/** Planning: questions, what-ifs, alternatives, trade-offs, and the roadmap as a file. */
import type { Services } from '../dispatch.ts';
import { fileName } from '../files/file-name.ts';
import { makeRoadmapFile } from '../files/roadmap-file.ts';
import type { ServiceContext } from './context.ts';
import { madeFile } from './made-file.ts';
import { paperContent } from './paper-content.ts';

export function createRoadmapService({ planning, runner, clock }: ServiceContext) {
  return {
    'roadmap.plan': ({ request, lane }) => runner.ask<'plan'>({ kind: 'plan', request }, planning.current(), lane),
    'roadmap.options': ({ request, course, lane }) =>
      runner.ask<'options'>({ kind: 'options', request, course }, planning.current(), lane),
    'roadmap.alternatives': ({ request, count, lane }) =>
      runner.ask<'alternatives'>({ kind: 'alternatives', request, count }, planning.current(), lane),
    'roadmap.tradeOff': ({ request, lane }) =>
      runner.ask<'trade-off'>({ kind: 'trade-off', request }, planning.current(), lane),
    'roadmap.export': async ({ request, planName, plan, format, language }) => {
      const inUse = planning.current();
      const roadmap = await runner.ask<'plan'>({ kind: 'plan', request }, inUse);
      const printed = { roadmap, request, learnerName: '', planName, language };
      const making = { now: clock.now(), plan: plan ?? null };
      const made = await makeRoadmapFile(paperContent(printed, inUse.planner, clock), format, making);
      const bytes = typeof made.content === 'string' ? Buffer.from(made.content, 'utf8') : made.content;
      return madeFile(fileName([planName || request.specialty], made.extension), made.type, bytes);
    },
  } satisfies Partial<Services>;
}
