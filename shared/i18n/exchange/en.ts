/** Imports in English. */
import type { ExchangeWords, ProblemParts } from './words.ts';

const perhaps = ({ suggestion }: ProblemParts) => (suggestion === '' ? '' : ` Did you mean "${suggestion}"?`);
const taken = ({ suggestion }: ProblemParts) => (suggestion === '' ? '' : ` "${suggestion}" is taken.`);
const choose = (what: string) => (parts: ProblemParts) =>
  `The standard has no ${what} "${parts.value}".${perhaps(parts)} Write a name or an id of the standard.`;
const megabytes = (bytes: number | undefined) => Math.round((bytes ?? 0) / (1024 * 1024)).toLocaleString('en-US');

export const exchangeEn: ExchangeWords = {
  fields: {
    id: 'course id',
    group: 'course group',
    title: 'title',
    titleEn: 'title (English)',
    kind: 'kind',
    area: 'area',
    specialties: 'specialties',
    levels: 'levels',
    prerequisites: 'prerequisites',
    methods: 'methods',
    eLearningHours: 'e-learning hours',
    classDays: 'class days',
    cost: 'cost',
    provider: 'provider',
    knowledge: 'knowledge',
    outline: 'outline',
    goals: 'goals',
    audience: 'audience',
    outlineEn: 'outline (English)',
    goalsEn: 'goals (English)',
    audienceEn: 'audience (English)',
  },
  problems: {
    'id-missing': (parts) =>
      `There is no course id, so one is made from the title.${taken(parts)} Enter the id if there is one.`,
    'id-invalid': ({ value, suggestion }) =>
      `The course id "${value}" holds signs that an id cannot have (spaces, @ , ; | & and parentheses) or more than 100 letters. Write it like "${suggestion}".`,
    'id-duplicate': ({ value, suggestion }) =>
      `The course id "${value}" stands in a row above already. Use another, such as "${suggestion}".`,
    'id-built-in': ({ value, suggestion }) =>
      `The course id "${value}" is that of a built-in course, which an import never changes. Use another, such as "${suggestion}".`,
    'built-in-unchanged': ({ value }) =>
      `The row says the same as the built-in course "${value}" and is left out. Nothing needs to be done.`,
    'title-missing': () => 'There is no title. Enter one.',
    'title-alike': ({ value, suggestion }) =>
      `The title "${value}" equals "${suggestion}" but for width, spaces or case. Use the same id if it is the same course, otherwise another title.`,
    'group-missing': (parts) =>
      `There is no course group.${parts.suggestion === '' ? ' The course goes to "Imported courses".' : taken(parts)}`,
    'kind-missing': (parts) =>
      `There is no kind.${parts.suggestion === '' ? ' It is taken from the levels.' : taken(parts)}`,
    'kind-unknown': choose('kind'),
    'area-missing': ({ value, suggestion }) =>
      `The new course group "${value}" has no area. "${suggestion}" is taken; enter the area if it is another.`,
    'area-unknown': choose('area'),
    'area-differs': ({ value, suggestion }) =>
      `The area is "${value}" but the course group lies in "${suggestion}". The group's area is taken.`,
    'specialty-missing': () => 'There is no specialty. All specialties are taken.',
    'specialty-unknown': choose('specialty'),
    'method-missing': (parts) =>
      `There is no method.${parts.suggestion === '' ? ' It is taken from the hours and days.' : taken(parts)}`,
    'method-unknown': choose('method'),
    'level-missing': () => 'There is no level. Write 4, 4-6 or 4+.',
    'level-invalid': ({ value }) => `The level "${value}" cannot be read. Write 4, "4, 5", 4-6 or 4+.`,
    'level-out-of-range': ({ value, suggestion }) =>
      `The specialties have no level "${value}". Stay within ${suggestion}.`,
    'level-is-date': ({ value, suggestion }) =>
      `The level is the date "${value}": Excel seems to have changed "${suggestion}" into a date. Format the cell as text and enter "${suggestion.replace('-', ' to ')}".`,
    'level-gap': ({ value, suggestion }) =>
      `The levels "${value}" do not follow each other. ${suggestion} is taken, those between included; split the course if that is wrong.`,
    'not-a-number': ({ value }) =>
      `"${value}" cannot be read as a number. Write 18, "2 days" or 120000. A cost is in whole yen.`,
    negative: ({ value }) => `"${value}" is negative. Enter 0 or more.`,
    'too-high': ({ value }) => `"${value}" is too high. Check the unit.`,
    'knowledge-unknown': choose('knowledge item'),
    'knowledge-level': ({ value, suggestion }) =>
      `The standard does not ask for "${value}" at that level: this knowledge item has levels ${suggestion}. Correct the level behind @ or the course's levels.`,
    'knowledge-ambiguous': ({ value, suggestion }) =>
      `Several skill items have a knowledge item "${value}", and the specialties do not tell which is meant (${suggestion}). Write the id.`,
    'prerequisite-unknown': (parts) =>
      `No course and no course group is called "${parts.value}".${perhaps(parts)} Correct the name, or choose to keep it as text.`,
    'prerequisite-kept': (parts) =>
      `No course and no course group is called "${parts.value}"; it is kept as text.${perhaps(parts)}`,
    'prerequisite-ambiguous': ({ value, suggestion }) =>
      `Several courses are called "${value}" (${suggestion}). Write the course id.`,
    'prerequisite-self': ({ value }) => `The prerequisite "${value}" is this course itself. Remove it.`,
    'prerequisite-syntax': ({ value, suggestion }) =>
      `The prerequisites cannot be read from character ${suggestion} on${value === '' ? ' (the end)' : ` ("${value.slice(0, 20)}")`}. Check the parentheses and the names around "and" and "or".`,
    'prerequisite-too-complex': () =>
      'The prerequisites are too complex. Use fewer combinations, or the name of a course group.',
    'formula-like': ({ value }) => `"${value.slice(0, 30)}" looks like a formula; it is taken as plain text.`,
    'too-long': ({ suggestion }) => `It is too long (at most ${suggestion} characters). Shorten it.`,
  },
  refusals: {
    'not-a-sheet': () =>
      'This is no spreadsheet (a picture, a PDF, a web page or the like). Save it as an Excel workbook or as CSV.',
    password: () => 'It is locked by a password. Open it in Excel, remove the password and save it again.',
    'legacy-xls': () =>
      'It is a workbook in an old (.xls) or binary (.xlsb) format. Open it in Excel and save it as "Excel Workbook (.xlsx)".',
    damaged: () =>
      'It is cut off or damaged. Get it again, or open it in Excel and save it. In CSV, check that every " is closed.',
    'too-large': ({ limit }) => `It is too large (at most ${megabytes(limit)} MB). Keep only the rows needed.`,
    'expands-too-much': () =>
      'It expands to an abnormal size, so reading was stopped. Copy the sheet needed into a new workbook.',
    'too-many-columns': ({ limit }) =>
      `Too many columns are used (at most ${limit}). Delete those that are not needed.`,
    'too-many-rows': ({ limit }) =>
      `There are too many rows (at most ${(limit ?? 0).toLocaleString('en-US')}). Split the file.`,
    'cell-too-long': ({ limit }) =>
      `A cell holds too much (at most ${(limit ?? 0).toLocaleString('en-US')} characters). Shorten it. In CSV, check that every " is closed.`,
    'nul-byte': () => 'It holds data that is no text (NUL). Export it again from where it came from.',
    undecodable: ({ position }) =>
      `Character ${(position ?? 1).toLocaleString('en-US')} cannot be decoded. Save it as UTF-8, Shift_JIS or EUC-JP.`,
    empty: () => 'Nothing is entered in it. Choose a file or sheet that holds a table.',
    'no-sheet': ({ sheet }) => `It has no sheet "${sheet ?? ''}". Choose another.`,
  },
  place: ({ sheet, row, column, field }) => {
    const parts = [
      sheet === null ? '' : `sheet "${sheet}"`,
      row === null ? '' : `row ${row}`,
      column === null ? '' : `column ${column}`,
    ].filter((part) => part !== '');
    const text = `${parts.join(', ')}${field === null ? '' : ` (${field})`}`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  colon: ': ',
};
