/** Printed course sheets (コースシート): one A4 page a course, in the fields of the standard's own sheet. */
import { formatDays, formatHours, formatTableDate, formatYen } from '../i18n/format.ts';
import { paperEn } from '../i18n/paper/en.ts';
import { paperJa } from '../i18n/paper/ja.ts';
import type { PaperWords } from '../i18n/paper/words.ts';
import type { Catalogue, Course, CourseGroup } from '../model/catalogue-schema.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { courseSheetStyle } from './course-sheet-style.ts';
import { html, type Markup } from './html.ts';
import { type FontsHref, paperPage } from './paper-page.ts';
import type { Margins } from './paper-style.ts';
import type { Paper } from './render-paper.ts';
import { fieldLabel, isSheetField, type SheetField, sheetFields } from './sheet-fields.ts';
import { levelsText, taughtSkills } from './taught-skills.ts';

export interface CourseSheetsInput {
  /** The courses to print, in their order. */
  readonly courses: readonly Course[];
  readonly groups: readonly CourseGroup[];
  readonly standard: StandardIndex;
  /** Where prerequisites find their titles. */
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** `YYYY-MM-DD` printed as the date. */
  readonly today: string;
  /** Where the fonts lie, relative to the document. */
  readonly fonts?: FontsHref;
}

interface Context extends CourseSheetsInput {
  readonly words: PaperWords;
  readonly byId: ReadonlyMap<string, Course>;
  readonly groupById: ReadonlyMap<string, CourseGroup>;
  readonly say: (text: Localized) => string;
  /** Parts of a list, and a part from its name. */
  readonly separator: string;
  readonly colon: string;
}

interface Row {
  readonly name: string;
  readonly value: Markup | string;
}

type Named = Localized & { readonly id: string };

function named(list: readonly Named[] | undefined, id: string, { say }: Context): string {
  const found = list?.find((entry) => entry.id === id);
  return found ? say(found) : id;
}

/** A course that teaches more is set smaller, so that its sheet stays one page. */
const mostLoose = 30;

function bullets(texts: readonly string[]): Markup {
  return html`<ul>${texts.map((text) => html`<li class="dot">${text}</li>`)}</ul>`;
}

function duration({ eLearningHours, classDays }: Course, { words, language }: Context): string {
  const parts = [
    eLearningHours === null ? null : `${words.eLearning} ${formatHours(eLearningHours, language)}`,
    classDays === null ? null : `${words.classDays} ${formatDays(classDays, language)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? words.noDuration : parts.join(' ＋ ');
}

function prerequisites(course: Course, context: Context): Markup | string {
  const { words, byId, say } = context;
  const leaf = (id: string) => {
    const found = byId.get(id);
    return found ? `${id} ${say(found.title)}` : id;
  };
  const groups = course.prerequisites.map(
    (group, at) =>
      html`<li>${at > 0 ? html`<span class="join">${words.and}</span> ` : null}${group.map((id, place) => html`${place > 0 ? html` <span class="join">${words.or}</span> ` : null}${leaf(id)}`)}</li>`,
  );
  const kept = course.prerequisiteText ? html`<li>${course.prerequisiteText}</li>` : null;
  if (groups.length === 0 && kept === null) return words.none;
  return html`<ul class="small">${groups}${kept}</ul>`;
}

/** Skill items one a line, each with its knowledge items; a level only where an item differs from its skill item. */
function knowledge(course: Course, context: Context): Markup {
  const { standard, language, separator, colon, words } = context;
  const skills = taughtSkills(course, standard, language).map(({ title, levels, items }) => {
    const names = items.map((item) =>
      item.levels.length === levels.length ? item.title : `${item.title}@${levelsText(item.levels, language)}`,
    );
    const head = title === '' ? null : html`<span class="skill">${title}${colon}</span>`;
    return html`<li>${head}${names.length === 0 ? words.none : names.join(separator)}</li>`;
  });
  return html`<ul class="small">${skills}</ul>`;
}

function skills(course: Course, { standard, language, separator, words }: Context): string {
  const [open, close] = language === 'ja' ? ['（', '）'] : [' (', ')'];
  return taughtSkills(course, standard, language)
    .filter(({ title }) => title !== '')
    .map(({ title, levels }) => {
      const first = levels[0] ?? 0;
      const level =
        levels.length === 1
          ? words.levelSpan(first, first)
          : words.level(first).replace(String(first), levelsText(levels, language));
      return `${title}${open}${level}${close}`;
    })
    .join(separator);
}

function specialtyNames({ specialties }: Course, { standard, say, separator }: Context): string {
  return specialties
    .map((id) => {
      const found = standard.specialties.get(id);
      return found ? say(found) : id;
    })
    .join(separator);
}

function fieldValue(field: SheetField, course: Course, context: Context): Markup | string {
  const { say, language, separator } = context;
  const sheet = context.standard.standard.courseSheet;
  switch (field) {
    case 'title':
      return say(course.title);
    case 'kind':
      return named(sheet?.kinds, course.kind, context);
    case 'specialties':
      return specialtyNames(course, context);
    case 'outline':
      return say(course.outline);
    case 'audience':
      return say(course.audience);
    case 'prerequisites':
      return prerequisites(course, context);
    case 'methods':
      return course.methods.map((id) => named(sheet?.methods, id, context)).join(separator);
    case 'duration':
      return duration(course, context);
    case 'goals':
      return bullets(course.goals[language]);
    case 'skills':
      return skills(course, context);
    case 'knowledge':
      return knowledge(course, context);
  }
}

/** What the catalogue says of a course beside the standard's own fields. */
function catalogueRows(course: Course, context: Context): readonly Row[] {
  const { words, groupById, standard, say } = context;
  const group = groupById.get(course.group);
  const area = group ? named(standard.standard.roadmap?.areas, group.area, context) : '';
  const revision = course.revision && named(standard.standard.roadmap?.revisions, course.revision, context);
  const functions = course.functions.map(({ middle, minor }) => `${middle} › ${minor}`);
  return [
    { name: words.courseGroup, value: group ? `${area} › ${say(group.title)}` : course.group },
    { name: words.levels, value: words.levelSpan(course.levels[0], course.levels[1]) },
    { name: words.cost, value: course.cost === null ? words.unknown : formatYen(course.cost) },
    ...(course.provider ? [{ name: words.provider, value: course.provider }] : []),
    ...(functions.length > 0 ? [{ name: words.functions, value: bullets(functions) }] : []),
    { name: words.source, value: words.sources[course.source] },
    ...(revision ? [{ name: words.revision, value: revision }] : []),
  ];
}

function table(rows: readonly Row[]): Markup {
  return html`<table>${rows.map(({ name, value }) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</table>`;
}

function sheet(course: Course, context: Context): Markup {
  const fields = sheetFields(context.standard.standard).filter(({ id }) => id !== 'title');
  const rows = fields.flatMap((field) => {
    const { id } = field;
    if (!isSheetField(id)) return [];
    const name = fieldLabel(field, context.language, context.words.sheetFields[id]);
    return [{ name, value: fieldValue(id, course, context) }];
  });
  const look = course.teaches.length > mostLoose ? 'sheet dense' : 'sheet';
  return html`<article class="${look}">
<header><span class="id">${course.id}</span><h1>${context.say(course.title)}</h1></header>
${table(rows)}
${table(catalogueRows(course, context))}
</article>`;
}

function contextOf(input: CourseSheetsInput): Context {
  const { language, catalogue, groups } = input;
  return {
    ...input,
    words: language === 'ja' ? paperJa : paperEn,
    byId: new Map(catalogue.courses.map((course) => [course.id, course])),
    groupById: new Map(groups.map((group) => [group.id, group])),
    say: (text) => text[language],
    separator: language === 'ja' ? '、' : ', ',
    colon: language === 'ja' ? '：' : ': ',
  };
}

/** The sheets as markup; they need the style of `course-sheet-style.ts`. */
export function courseSheets(input: CourseSheetsInput): readonly Markup[] {
  const context = contextOf(input);
  return input.courses.map((course) => sheet(course, context));
}

/** Renders the sheets as one document. Texts from outside are escaped; the document holds no scripts. */
export function renderCourseSheets(input: CourseSheetsInput): Paper {
  const { language, courses, standard, today } = input;
  const context = contextOf(input);
  const { words } = context;
  const only = courses.length === 1 ? courses[0] : undefined;
  const title = only ? `${words.courseSheet} ${only.id} ${context.say(only.title)}` : words.courseSheet;
  const margins: Margins = {
    left: `${words.appName}　${words.courseSheet}`,
    right: context.say(standard.standard.title),
    foot: formatTableDate(today, language),
  };
  const fonts = input.fonts === undefined ? 'fonts/fonts.css' : input.fonts;
  const body = courseSheets(input);
  return { title, html: paperPage({ title, language, fonts, style: courseSheetStyle(margins), margins, body }) };
}
