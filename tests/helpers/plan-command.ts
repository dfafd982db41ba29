/** Runs `plan` in a home of the test's own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeEach } from 'vitest';
import { roadmapSchema } from '../../shared/contract/roadmap-schema.ts';
import type { Roadmap, RoadmapCourse } from '../../shared/model/roadmap.ts';
import { type Ended, runCommand, runCommandHere, type Surroundings } from './run-command.ts';
import { smallCatalogue, smallStandard } from './small-standard.ts';
import { prepareFolder } from './temp-folder.ts';

/** A short question about the built-in catalogue. */
export const shortPlan = ['--specialty', 'hardware', '--from', '5', '--to', '6', '--start', '2027-04-01'] as const;

/** All courses of a roadmap in their order. */
export function coursesOf(roadmap: Roadmap): readonly RoadmapCourse[] {
  return roadmap.stages.flatMap(({ courses }) => courses);
}

/** `plan` for each test of the file, within the test unless a process is asked for. */
export function preparePlanCommand() {
  const folder = prepareFolder();
  beforeEach(() => mkdirSync(folder.path('home')));
  const plan = (args: readonly string[], env: Surroundings['env'] = {}): Promise<Ended> =>
    runCommandHere(['plan', ...args], { home: folder.path('home'), env });
  const write = (name: string, content: unknown): string => {
    const file = folder.path(name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  return {
    path: folder.path,
    plan,
    /** The same as a process of its own. */
    planProcess: (args: readonly string[], more: Partial<Surroundings> = {}): Promise<Ended> =>
      runCommand(['plan', ...args], { home: folder.path('home'), ...more }),
    /** Writes a file, as JSON unless it is text; gives its path. */
    write,
    /** The roadmap that `--format json` prints, through its schema; other statuses than 0 and 3 throw. */
    async roadmap(args: readonly string[]): Promise<Roadmap> {
      const { status, stdout, stderr } = await plan([...args, '--format', 'json']);
      if (status !== 0 && status !== 3) throw new Error(`status ${status}: ${stderr}`);
      return roadmapSchema.parse(JSON.parse(stdout));
    },
    /** Options that plan by the small standard. */
    smallWorld: (catalogue: unknown = smallCatalogue): readonly string[] => {
      const files = [
        '--standard',
        write('standard.json', smallStandard),
        '--catalogue',
        write('catalogue.json', catalogue),
      ];
      return [...files, '--specialty', 'cook', '--from', '0', '--to', '4', '--start', '2027-04-01'];
    },
  };
}
