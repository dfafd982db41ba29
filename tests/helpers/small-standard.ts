/** Another job's standard, as small as one can be: two specialties, four levels, and courses to go with it. */
import type { Catalogue, Course } from '../../shared/model/catalogue-schema.ts';
import type { Standard } from '../../shared/model/standard-schema.ts';

const levels = [1, 2, 3, 4] as const;
const text = (ja: string, en: string) => ({ ja, en });

const skill = (id: string, ja: string, en: string, from: number, knowledge: readonly string[]) => ({
  id,
  ja,
  en,
  levels: [from, 'specialty top'] as const,
  knowledge: knowledge.map((name) => ({ id: `${id}-${name}`, ja: `${ja}（${name}）`, en: `${en} (${name})` })),
});

const skills = {
  common: [skill('hygiene', '衛生', 'Hygiene', 1, ['hands', 'tools'])],
  cook: [skill('knife', '包丁', 'Knife work', 2, ['cut', 'sharpen', 'carve'])],
  waiter: [skill('service', '接客', 'Service', 2, ['greet', 'carry'])],
};

/** Cooks and waiters, levels 1 to 4; nothing of what is optional. */
export const smallStandard: Standard = {
  title: text('調理場のスキル標準', 'Skill standard of a kitchen'),
  specialties: [
    { id: 'cook', ...text('調理', 'Cook'), levels: { after: [1, 4] } },
    { id: 'waiter', ...text('給仕', 'Waiter'), levels: { after: [1, 4] } },
  ],
  levels: levels.map((level) => ({
    level,
    band: 'middle',
    definedFor: 'each specialty',
    role: null,
    satisfaction: null,
  })),
  skillAreas: { after: { common: skills.common, specialty: { cook: skills.cook, waiter: skills.waiter } } },
};

function course(
  level: number,
  specialties: readonly string[],
  taught: (typeof skills.cook)[number],
  before: string[],
): Course {
  return {
    id: `${taught.id}-${level}`,
    group: taught.id,
    kind: 'basic',
    title: text(`${taught.ja}${level}`, `${taught.en} ${level}`),
    specialties,
    levels: [level, level],
    outline: text('', ''),
    audience: text('', ''),
    goals: { ja: [], en: [] },
    methods: [taught.id === 'hygiene' ? 'e-learning' : 'lecture'],
    eLearningHours: taught.id === 'hygiene' ? 3 : null,
    classDays: taught.id === 'hygiene' ? null : 2,
    cost: level * 10_000,
    prerequisites: before.map((id) => [id]),
    teaches: taught.knowledge.map(({ id }) => `${id}@${level}` as const),
    functions: [],
    source: 'imported',
    revision: null,
  };
}

function coursesOf(taught: (typeof skills.cook)[number], specialties: readonly string[]): readonly Course[] {
  const [from] = taught.levels;
  const taken = levels.filter((level) => level >= from);
  return taken.map((level) => course(level, specialties, taught, level > from ? [`${taught.id}-${level - 1}`] : []));
}

const everyone = ['cook', 'waiter'];
const lists = [
  { items: skills.common, specialties: everyone },
  { items: skills.cook, specialties: ['cook'] },
  { items: skills.waiter, specialties: ['waiter'] },
];

/** One course for each skill item and level, each on top of the one before it. */
export const smallCatalogue: Catalogue = {
  groups: lists.flatMap(({ items, specialties }) =>
    items.map((item) => ({
      id: item.id,
      title: text(item.ja, item.en),
      area: 'kitchen',
      levels: [item.levels[0], 4] as const,
      legend: 'any',
      source: 'imported' as const,
      specialties,
      revision: null,
      figure: null,
    })),
  ),
  courses: lists.flatMap(({ items, specialties }) => items.flatMap((item) => coursesOf(item, specialties))),
};
