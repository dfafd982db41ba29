/** What Moodle imports: a competency framework and a list of courses, each as CSV. */
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import type { Catalogue } from '../../../../shared/model/catalogue-schema.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import type { IndexedSkillItem, StandardIndex } from '../../../../shared/model/standard-index.ts';
import { plainCsvText } from './csv-text.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Moodle cuts ids and names here. */
const longest = 100;

const frameworkHeader = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type',
  'Rule outcome',
  'Rule config',
  'Cross-referenced competency ID numbers',
  'Exported ID',
  'Is framework',
  'Taxonomy',
] as const;

/** Of two grades the second is the one a competency asks for; Moodle puts its own scale id in. */
const scaleConfiguration = JSON.stringify([
  { scaleid: '1' },
  { id: 1, scaledefault: 0, proficient: 0 },
  { id: 2, scaledefault: 1, proficient: 1 },
]);
const taxonomies = 'domain,skill,concept,level';
const html = '1';

const cut = (text: string) => [...text].slice(0, longest).join('');

interface Competency {
  readonly parent: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

function row({ parent, id, name, description }: Competency): string[] {
  return [parent, cut(id), cut(name), escapeMarkup(description), html, '', '', '', '0', '', '', '', '', ''];
}

function areaOf(
  item: IndexedSkillItem,
  index: StandardIndex,
  language: Language,
): { readonly id: string; readonly name: string } {
  const words = exportWords(language);
  const found = item.scope === 'specialty' ? index.specialties.get(item.specialties[0] ?? '') : undefined;
  return found ? { id: found.id, name: found[language] } : { id: item.scope, name: words.scopes[item.scope] };
}

/** Areas, skill items, knowledge items, and one competency for each level of a knowledge item. */
function competencies(index: StandardIndex, language: Language): Competency[] {
  const words = exportWords(language);
  const other = language === 'ja' ? 'en' : 'ja';
  const areas = new Set<string>();
  return [...index.skillItems.values()].flatMap((item) => {
    const area = areaOf(item, index, language);
    const areaId = `area:${area.id}`;
    const head = areas.has(areaId) ? [] : [{ parent: '', id: areaId, name: area.name, description: '' }];
    areas.add(areaId);
    const [from, to] = item.levels;
    const levels = Array.from({ length: to - from + 1 }, (_, step) => from + step);
    const skillId = `skill:${item.id}`;
    return [
      ...head,
      { parent: areaId, id: skillId, name: item[language], description: item[other] },
      ...item.knowledge.flatMap((knowledge) => [
        { parent: skillId, id: knowledge.id, name: knowledge[language], description: knowledge[other] },
        ...levels.map((level) => ({
          parent: knowledge.id,
          id: `${knowledge.id}@${level}`,
          name: `${[...knowledge[language]].slice(0, longest - 12).join('')} ${words.level(level)}`,
          description: '',
        })),
      ]),
    ];
  });
}

/** The competency framework; knowledge items at a level bear the ids that catalogue files use (`id@level`). */
export function moodleFramework(index: StandardIndex, language: Language): string {
  const { title } = index.standard;
  const words = exportWords(language);
  const description = escapeMarkup(title[language === 'ja' ? 'en' : 'ja']);
  // Moodle parts the grades of a scale at commas.
  const framework = [
    '',
    'michishirube',
    cut(title[language]),
    description,
    html,
    words.scale.join(','),
    scaleConfiguration,
    '',
    '',
    '',
    '',
    '',
    '1',
    taxonomies,
  ];
  return plainCsvText(frameworkHeader, [framework, ...competencies(index, language).map(row)]);
}

const courseHeader = [
  'fullname',
  'category',
  'shortname',
  'idnumber',
  'summary',
  'startdate',
  'enddate',
  'visible',
] as const;

/** The courses. `category` 1 is the one that every Moodle has; dates are set where a course is held. */
export function moodleCourses({ courses }: Catalogue, language: Language): string {
  const rows = courses.map(({ id, title, outline, goals }) => {
    const list = goals[language].map((goal) => `<li>${escapeMarkup(goal)}</li>`).join('');
    const summary = `<p>${escapeMarkup(outline[language])}</p>${list === '' ? '' : `<ul>${list}</ul>`}`;
    return [title[language], '1', cut(id), cut(id), summary, '', '', '1'];
  });
  return plainCsvText(courseHeader, rows);
}
