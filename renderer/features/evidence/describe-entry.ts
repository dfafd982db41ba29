/** Entries in words: what one is called, and its facts on a line. */
import type { EntryContent } from '../../../shared/assessment/record-entries.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { sourceName } from '../../../shared/standard/source-words.ts';
import type { Reference } from '../../store/reference.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName, termName } from '../roadmap/level-words.ts';

type Content<Kind extends EntryContent['kind']> = Extract<EntryContent, { readonly kind: Kind }>;

/** What words are made with. */
export interface Wording {
  readonly text: ScreenTranslate;
  readonly language: Language;
  readonly reference: Reference;
}

export function useWording(): Wording {
  return { text: useText(), language: useLanguage(), reference: useReference() };
}

/** The name of a skill or knowledge item; its id where the standard has none of it. */
export function itemName(id: string, { language, reference: { index } }: Wording): string {
  return (index.skillItems.get(id) ?? index.knowledgeItems.get(id)?.item)?.[language] ?? id;
}

/** A field of expertise; some are named by the source's words alone. */
export function expertiseName(id: string, { language, reference: { standard } }: Wording): string {
  const found = standard.indicators?.expertise.find((each) => each.id === id);
  return found?.[language] ?? sourceName('expertise', id, language);
}

export function courseTitle(id: string, { language, reference: { courses } }: Wording): string {
  const title = courses.get(id)?.title[language];
  return title ? `${id} ${title}` : id;
}

/** A role as the standard calls it, with its level where it names none. */
export function roleName(level: number, { text, language, reference: { standard } }: Wording): string {
  const role = standard.levels.find((each) => each.level === level)?.role?.[language];
  return role ? text('entry.field.roleOf', { role, level: levelName(level, text) }) : levelName(level, text);
}

/** An examination in the language of the screen where the standard lists it, else as it was typed. */
function examinationName({ name, level }: Content<'examination'>, wording: Wording): string {
  const { text, language, reference } = wording;
  const listed = reference.standard.levelsOneTwo?.examinations.find(({ ja, en }) => name === ja || name === en);
  return listed?.[language] ?? (name || text('progress.examinationOf', { level: levelName(level, text) }));
}

/** What an entry is called. */
export function entryTitle(content: EntryContent, wording: Wording): string {
  const { text } = wording;
  switch (content.kind) {
    case 'course':
      return courseTitle(content.course, wording);
    case 'examination':
      return examinationName(content, wording);
    case 'exemption': {
      const level = levelName(content.level, text);
      return text('progress.exemptionOf', { item: itemName(content.item, wording), level });
    }
    case 'assessment':
      return text('progress.assessmentOf', { item: itemName(content.item, wording) });
    default:
      return content.title;
  }
}

/** 2024/04/01〜継続中 */
export function periodText(from: string, to: string | null, { text, language }: Wording): string {
  const last = to === null ? text('progress.ongoing') : formatTableDate(to, language);
  return text('progress.period', { from: formatTableDate(from, language), to: last });
}

function certificateFacts({ certificate }: Content<'course' | 'examination'>, { text, language }: Wording): string[] {
  if (!certificate) return [];
  const { number, issued, expires } = certificate;
  return [
    ...(number ? [text('progress.certificate', { number })] : []),
    text('progress.issued', { date: formatTableDate(issued, language) }),
    ...(expires ? [text('progress.expires', { date: formatTableDate(expires, language) })] : []),
  ];
}

function courseFacts(content: Content<'course'>, wording: Wording): string[] {
  const { text, language } = wording;
  const { status, date, due, result, note } = content;
  const day = date ? formatTableDate(date, language) : status === 'completed' ? text('progress.undated') : '';
  const dueText = status !== 'completed' && due ? text('progress.due', { date: formatTableDate(due, language) }) : '';
  return [text(`progress.status.${status}`), day, dueText, result, ...certificateFacts(content, wording), note];
}

function experienceFacts(content: Content<'experience'>, wording: Wording): string[] {
  const { language, reference } = wording;
  const { specialties } = reference.standard;
  return [
    periodText(content.from, content.to, wording),
    termName(specialties, content.specialty, language),
    roleName(content.role, wording),
    content.customer,
  ];
}

function documentFacts(documents: readonly unknown[], { text }: Wording): string[] {
  return documents.length > 0 ? [text('progress.documents', { n: documents.length })] : [];
}

function allFacts(content: EntryContent, wording: Wording): readonly string[] {
  const { text, language, reference } = wording;
  const { indicators } = reference.standard;
  const day = (date: string | null) => (date ? formatTableDate(date, language) : text('progress.undated'));
  switch (content.kind) {
    case 'course':
      return courseFacts(content, wording);
    case 'examination': {
      const level = content.name ? levelName(content.level, text) : '';
      return [day(content.date), level, ...certificateFacts(content, wording), content.note];
    }
    case 'exemption': {
      const approved = text('progress.approvedBy', { approver: content.approver });
      return [day(content.date), content.reason, approved];
    }
    case 'experience':
      return [...experienceFacts(content, wording), ...documentFacts(content.documents, wording)];
    case 'expertise': {
      const field = expertiseName(content.field, wording);
      return [periodText(content.from, content.to, wording), field, ...documentFacts(content.documents, wording)];
    }
    case 'contribution': {
      const kind = termName(indicators?.succession, content.succession, language);
      const reach = text(`entry.reach.${content.reach}`);
      return [day(content.date), kind, reach, ...documentFacts(content.documents, wording)];
    }
    case 'mentoring':
      return [periodText(content.from, content.to, wording), ...documentFacts(content.documents, wording)];
    case 'assessment': {
      const level = content.level === null ? '' : levelName(content.level, text);
      return [day(content.date), level, content.assessor, content.note];
    }
  }
}

/** The facts of an entry, the most telling first. */
export function entryFacts(content: EntryContent, wording: Wording): readonly string[] {
  return allFacts(content, wording).filter((fact) => fact !== '');
}
