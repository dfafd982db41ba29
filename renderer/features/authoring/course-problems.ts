/** What is wrong with a course as one types: its own fields, and the catalogue that it would make. Pure. */
import { checkCatalogue, type Finding } from '../../../shared/catalogue/check-catalogue.ts';
import { effectiveCatalogue } from '../../../shared/catalogue/effective-catalogue.ts';
import type { CourseState } from '../../../shared/catalogue/own-catalogue.ts';
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import type { TextValues } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Reference } from '../../store/reference.ts';
import { aliasesOf, type CourseDraft, courseOf } from './course-draft.ts';
import { strayAttainments } from './edit-teaches.ts';

/** Sections of the form, in their order. */
export const formSections = [
  'basics',
  'delivery',
  'content',
  'prerequisites',
  'teaches',
  'functions',
  'sessions',
] as const;
export type FormSection = (typeof formSections)[number];

export interface CourseProblem {
  readonly section: FormSection;
  /** The field beside which it is told; null where it is about the section. */
  readonly field: keyof CourseDraft | null;
  readonly severity: 'error' | 'warning';
  readonly key: ScreenKey;
  readonly values?: TextValues;
}

export interface Surroundings {
  readonly reference: Reference;
  readonly states: Readonly<Record<string, CourseState>>;
  /** Id of the saved course that the draft changes; null for a new one. */
  readonly savedId: string | null;
  readonly language: Language;
}

const idShape = /^[^\s@,;|&()（）、]{1,100}$/u;

const problem = (
  section: FormSection,
  field: CourseProblem['field'],
  key: ScreenKey,
  values?: TextValues,
  severity: CourseProblem['severity'] = 'error',
): CourseProblem => ({ section, field, key, severity, ...(values ? { values } : {}) });

function idProblems(draft: CourseDraft, { reference, savedId }: Surroundings): CourseProblem[] {
  const id = draft.id.trim();
  if (id === '') return [problem('basics', 'id', 'authoring.idMissing')];
  if (!idShape.test(id)) return [problem('basics', 'id', 'authoring.idShape')];
  if (id !== savedId && reference.courses.has(id)) return [problem('basics', 'id', 'authoring.idTaken', { id })];
  return [];
}

function basicProblems(draft: CourseDraft, around: Surroundings): CourseProblem[] {
  const found = idProblems(draft, around);
  if ((draft.titleJa + draft.titleEn).trim() === '') found.push(problem('basics', 'titleJa', 'authoring.titleMissing'));
  if (draft.group === '') found.push(problem('basics', 'group', 'authoring.groupMissing'));
  if (draft.specialties.length === 0) found.push(problem('basics', 'specialties', 'authoring.specialtyMissing'));
  if (draft.from > draft.to)
    found.push(problem('basics', 'to', 'authoring.levelOrder', { from: draft.from, to: draft.to }));
  return found;
}

function aliasProblems(draft: CourseDraft, { reference }: Surroundings): CourseProblem[] {
  return aliasesOf(draft).flatMap((alias) => {
    if (!idShape.test(alias)) return [problem('delivery', 'aliases', 'authoring.aliasShape', { alias })];
    if (alias === draft.id.trim()) return [problem('delivery', 'aliases', 'authoring.aliasSelf')];
    const other = reference.catalogue.courses.find(
      ({ id, aliases }) => id !== draft.id.trim() && aliases?.includes(alias),
    );
    return other ? [problem('delivery', 'aliases', 'authoring.aliasTaken', { alias, other: other.id }, 'warning')] : [];
  });
}

function deliveryProblems(draft: CourseDraft, around: Surroundings): CourseProblem[] {
  const found: CourseProblem[] = [];
  if (draft.methods.length === 0) found.push(problem('delivery', 'methods', 'authoring.methodMissing'));
  if (draft.eLearningHours === null && draft.classDays === null)
    found.push(problem('delivery', 'eLearningHours', 'authoring.durationMissing', undefined, 'warning'));
  return [...found, ...aliasProblems(draft, around)];
}

function teachesProblems(draft: CourseDraft, { reference }: Surroundings): CourseProblem[] {
  if (draft.specialties.length === 0) return [];
  if (draft.teaches.length === 0)
    return [problem('teaches', 'teaches', 'authoring.teachesNothing', undefined, 'warning')];
  const stray = strayAttainments(draft.teaches, reference.index, draft.specialties).length;
  return stray === 0 ? [] : [problem('teaches', 'teaches', 'authoring.teachesStray', { n: stray }, 'warning')];
}

function sessionProblems({ sessions }: CourseDraft): CourseProblem[] {
  return sessions.flatMap(({ dates }, at) =>
    dates.length === 0
      ? [problem('sessions', 'sessions', 'authoring.sessionDates', { n: at + 1 })]
      : new Set(dates).size < dates.length
        ? [problem('sessions', 'sessions', 'authoring.sessionTwice', { n: at + 1 })]
        : [],
  );
}

/** A finding of the catalogue's checks as a problem of this course; null where it is about others. */
function fromFinding(finding: Finding, id: string, { language, reference }: Surroundings): CourseProblem | null {
  const name = (other: string) => {
    const title = reference.courses.get(other)?.title[language];
    return title ? `${other} ${title}` : other;
  };
  switch (finding.kind) {
    case 'cycle':
      if (!finding.courses.includes(id)) return null;
      return problem('prerequisites', 'prerequisites', 'authoring.cycle', {
        path: rotate(finding.courses, id).join(' → '),
      });
    case 'level-inversion':
      if (finding.prerequisite !== id) return null;
      return problem('basics', 'from', 'authoring.inversionOther', { name: name(finding.course) }, 'warning');
    case 'unknown-prerequisite':
      if (finding.course !== id) return null;
      return problem('prerequisites', 'prerequisites', 'authoring.unknownPrerequisite', { name: finding.name });
    case 'unreachable':
      if (finding.course !== id) return null;
      return problem('prerequisites', null, 'authoring.unreachable', undefined, 'warning');
    case 'duplicate': {
      if (!finding.courses.includes(id)) return null;
      const others = finding.courses.filter((other) => other !== id).join('、');
      return problem('basics', 'titleJa', 'authoring.duplicate', { others }, 'warning');
    }
    default:
      return null;
  }
}

/** Prerequisites of a higher level, told in one line however many they are. */
function inversions(findings: readonly Finding[], id: string, { language, reference }: Surroundings): CourseProblem[] {
  const ids = findings.flatMap((finding) =>
    finding.kind === 'level-inversion' && finding.course === id ? [finding.prerequisite] : [],
  );
  const [first] = ids;
  if (first === undefined) return [];
  const name = `${first} ${reference.courses.get(first)?.title[language] ?? ''}`.trim();
  const key = ids.length === 1 ? 'authoring.inversion' : 'authoring.inversions';
  return [problem('prerequisites', 'prerequisites', key, { name, n: ids.length - 1 })];
}

/** The same cycle, told from this course on and back to it. */
function rotate(courses: readonly string[], id: string): readonly string[] {
  const at = courses.indexOf(id);
  return [...courses.slice(at), ...courses.slice(0, at), id];
}

/** What the catalogue's own checks say of the course once it stands in the catalogue. */
export function catalogueProblems(draft: CourseDraft, around: Surroundings): readonly CourseProblem[] {
  const { reference, states, savedId } = around;
  const saved = savedId === null ? null : (reference.courses.get(savedId) ?? null);
  const course = courseOf(draft, saved);
  if (course.id === '' || course.levels[0] > course.levels[1]) return [];
  const others = reference.catalogue.courses.filter(({ id }) => id !== savedId && id !== course.id);
  const catalogue = effectiveCatalogue(
    { groups: reference.catalogue.groups, courses: others },
    { groups: [], courses: [course], states, sessions: [] },
  );
  const findings = checkCatalogue(catalogue, reference.index);
  return [
    ...findings.flatMap((finding) => fromFinding(finding, course.id, around) ?? []),
    ...inversions(findings, course.id, around),
  ];
}

/** What the fields alone say. */
export function fieldProblems(draft: CourseDraft, around: Surroundings): readonly CourseProblem[] {
  return [
    ...basicProblems(draft, around),
    ...deliveryProblems(draft, around),
    ...teachesProblems(draft, around),
    ...sessionProblems(draft),
  ];
}
