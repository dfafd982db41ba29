/** What a department adds to the catalogue that ships: courses, groups, sessions, and the sheets that it imports. */
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import type { Course, CourseGroup } from '../../shared/model/catalogue-schema.ts';
import type { Caller } from './caller.ts';
import { course } from './planner-fixture.ts';

/** A course of three e-learning hours for hardware at level 3, in a group that ships, but for what is given. */
export function ownCourse(id: string, given: Partial<Course> = {}): Course {
  return course(id, {
    group: 'csm',
    specialties: ['hardware'],
    levels: [3, 3],
    eLearningHours: 3,
    teaches: ['hwr-call@3'],
    ...given,
  });
}

export function ownGroup(id: string, given: Partial<CourseGroup> = {}): CourseGroup {
  return {
    id,
    title: { ja: `${id}の名`, en: `name of ${id}` },
    area: 'technology',
    levels: [3, 4],
    legend: 'specialty-choice',
    source: 'imported',
    specialties: ['hardware'],
    revision: null,
    figure: null,
    ...given,
  };
}

export function sessionOf(id: string, courseId: string, given: Partial<Session> = {}): Session {
  return { id, course: courseId, dates: ['2027-05-10', '2027-05-11'], seats: 12, place: '東京', note: '', ...given };
}

/** Sends a file in one piece; gives its upload id. */
export async function upload({ call }: Pick<Caller, 'call'>, name: string, content: string | Buffer): Promise<string> {
  const bytes = Buffer.from(content);
  const { upload: id } = await call('upload.begin', { name, size: bytes.length });
  await call('upload.append', { upload: id, base64: bytes.toString('base64') });
  return id;
}

const header =
  'コースID,コース群,コース名,講座分類,領域,対象専門分野,対象レベル,受講前提,研修方法,標準時間,関連する知識';

/** A catalogue sheet with the headers of the product; rows hold the cells in their order. */
export function catalogueSheet(rows: readonly (readonly string[])[]): string {
  const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return `${[header, ...quoted].join('\r\n')}\r\n`;
}

/** A row without a fault: a course of a new group that teaches `hwr-call` at level 3. */
export function sheetRow(id: string, given: { readonly levels?: string; readonly prerequisites?: string } = {}) {
  const { levels = '3', prerequisites = '' } = given;
  const scope = ['基礎講座', 'テクノロジ', 'ハードウェア', levels, prerequisites];
  return [id, '自社研修', `${id}の研修`, ...scope, 'eラーニング', '3', 'hwr-call'];
}

/** The choices of an import of the sheet as it is guessed to be. */
export async function importChoices({ call }: Pick<Caller, 'call'>, id: string, task = 'import') {
  const { sheet, mapping } = await call('import.inspect', { upload: id });
  return { upload: id, sheet, mapping, keepUnknownPrerequisites: false, language: 'ja', task } as const;
}
