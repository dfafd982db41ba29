/** Parts of the career sheet that show evidence: the level check, the experience, what is completed and passed. */
import type { CheckedCondition } from '../assessment/checked-condition.ts';
import type { LevelCheck } from '../assessment/level-check.ts';
import { type Certificate, type ContentOf, entriesOf } from '../assessment/record-entries.ts';
import { knownSourceWords } from '../standard/source-words.ts';
import { type CareerContext, courseTitle, dateText, itemTitle, periodText } from './career-input.ts';
import { html, type Markup } from './html.ts';

function neededText({ unit, needed }: CheckedCondition, { words }: CareerContext): string {
  return words[unit](needed);
}

function conditionRow(condition: CheckedCondition, context: CareerContext): Markup {
  const { words, say } = context;
  const options = condition.of.map(({ text, met, reachedText }) => {
    const reached = reachedText === null ? '' : `${context.language === 'ja' ? '：' : ': '}${say(reachedText)}`;
    return html`<span>${met ? '■' : '□'} ${say(text)}${reached}</span>`;
  });
  return html`<tr><td><span class="label">${words.parts[condition.part]}${context.language === 'ja' ? '：' : ': '}</span>${say(condition.text)}${options.length > 0 ? html`<div class="counted">${options}</div>` : null}</td>
<td class="num">${neededText(condition, context)}</td><td class="num">${say(condition.reachedText)}</td>
<td class="nowrap">${condition.missingText === null ? words.met : html`<strong>${say(condition.missingText)}</strong>`}</td></tr>`;
}

/** One level's conditions with what is reached and missing. */
export function levelCheckSection(check: LevelCheck, context: CareerContext): Markup {
  const { words, say } = context;
  const figure = check.figure === null ? '' : words.figure(check.figure);
  const table = html`<table class="conditions"><thead><tr><th>${words.condition}</th><th class="num">${words.needed}</th><th class="num">${words.reached}</th><th>${words.missing}</th></tr></thead>
<tbody>${check.conditions.map((condition) => conditionRow(condition, context))}</tbody></table>`;
  return html`<section class="check">
<h2>${words.levelCheck(words.level(check.level))}<small>${words.source[check.source]}${figure === '' ? '' : ` ${figure}`}</small><small class="right">${words.verdict[check.verdict]}</small></h2>
${check.conditions.length > 0 ? table : null}
${check.notes.map((text) => html`<p class="note">${say(text)}</p>`)}
</section>`;
}

function documentsText(documents: ContentOf<'experience'>['documents']): string {
  return documents.map(({ title, reference }) => (reference === '' ? title : `${title} ${reference}`)).join('; ');
}

function roleText(level: number, { standard, say, words }: CareerContext): string {
  const role = standard.standard.levels.find((entry) => entry.level === level)?.role;
  return role ? say(role) : words.level(level);
}

function namesText(ids: readonly string[], nameOf: (id: string) => string, language: string): string {
  return ids.map(nameOf).join(language === 'ja' ? '、' : ', ');
}

function experienceRow(content: ContentOf<'experience'>, context: CareerContext): Markup {
  const { standard, say, language } = context;
  const { indicators } = standard.standard;
  const conditions = [
    ...(indicators?.complexity ?? []),
    ...(indicators?.entries ?? []).flatMap((entry) => entry.facilityComplexity ?? []),
  ];
  const complexityName = (id: string) => {
    const found = conditions.find((condition) => condition.id === id);
    return found ? say(found) : id;
  };
  const activities = namesText(content.activities, (id) => itemTitle(id, context), language);
  const complexity = namesText(content.complexity, complexityName, language);
  return html`<tr><td class="nowrap">${periodText(content.from, content.to, context)}</td>
<td><strong>${content.title}</strong><div class="small">${activities}</div><div class="small">${complexity}</div></td>
<td class="phrases">${roleText(content.role, context)}</td><td>${content.customer}</td><td class="small">${documentsText(content.documents)}</td></tr>`;
}

/** Periods of work, the newest first. */
export function experienceSection(context: CareerContext): Markup {
  const { words } = context;
  const entries = entriesOf(context.entries, 'experience').toSorted((a, b) =>
    a.content.from < b.content.from ? 1 : -1,
  );
  if (entries.length === 0)
    return html`<section><h2>${words.evidence}</h2><p class="note">${words.noEvidence}</p></section>`;
  return html`<section><h2>${words.evidence}</h2>
<table class="experience"><thead><tr><th>${words.period}</th><th>${words.subject}</th><th>${words.role}</th><th>${words.customer}</th><th>${words.documents}</th></tr></thead>
<tbody>${entries.map(({ content }) => experienceRow(content, context))}</tbody></table></section>`;
}

function contributionRows(context: CareerContext): readonly Markup[] {
  const { words, standard, say, language } = context;
  const { indicators } = standard.standard;
  const name = (list: readonly { readonly id: string; readonly ja: string; readonly en: string }[], id: string) => {
    const found = list.find((entry) => entry.id === id) ?? knownSourceWords('expertise', id);
    return found ? say(found) : id;
  };
  const row = (kind: keyof typeof words.kinds, what: string, title: string, when: string, documents: string) =>
    html`<tr><td class="nowrap">${when}</td><td class="nowrap">${words.kinds[kind]}</td><td>${what === '' ? null : html`${what}${language === 'ja' ? '：' : ': '}`}${title}</td><td class="small">${documents}</td></tr>`;
  return [
    ...entriesOf(context.entries, 'expertise').map(({ content }) =>
      row(
        'expertise',
        name(indicators?.expertise ?? [], content.field),
        content.title,
        periodText(content.from, content.to, context),
        documentsText(content.documents),
      ),
    ),
    ...entriesOf(context.entries, 'contribution').map(({ content }) =>
      row(
        'contribution',
        name(indicators?.succession ?? [], content.succession),
        content.title,
        dateText(content.date, context),
        documentsText(content.documents),
      ),
    ),
    ...entriesOf(context.entries, 'mentoring').map(({ content }) =>
      row(
        'mentoring',
        '',
        content.title,
        periodText(content.from, content.to, context),
        documentsText(content.documents),
      ),
    ),
  ];
}

/** Expertise, contributions and mentoring; nothing where there are none. */
export function contributionSection(context: CareerContext): Markup | null {
  const { words } = context;
  const rows = contributionRows(context);
  if (rows.length === 0) return null;
  return html`<section><h2>${words.contributions}</h2>
<table class="contributions"><thead><tr><th>${words.period}</th><th>${words.kind}</th><th>${words.subject}</th><th>${words.documents}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

interface DoneRow {
  readonly date: string | null;
  readonly what: string;
  readonly result: string;
  readonly certificate: Certificate | null;
}

function doneRows(context: CareerContext): readonly DoneRow[] {
  const { words, entries } = context;
  const courses = entriesOf(entries, 'course')
    .filter(({ content }) => content.status === 'completed')
    .map(({ content: { course, date, result, certificate } }) => {
      const title = courseTitle(course, context);
      return { date, what: title === course ? course : `${course} ${title}`, result, certificate };
    });
  const examinations = entriesOf(entries, 'examination').map(({ content: { name, level, date, certificate } }) => ({
    date,
    what: [name, words.examination(words.level(level))].filter((text) => text !== '').join(' '),
    result: '',
    certificate,
  }));
  const exemptions = entriesOf(entries, 'exemption').map(({ content: { item, level, reason, approver, date } }) => ({
    date,
    what: `${itemTitle(item, context)} ${words.exemption(words.level(level))}`,
    result: words.exemptionBy(approver, reason),
    certificate: null,
  }));
  return [...courses, ...examinations, ...exemptions].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

/** Courses completed, examinations passed and exemptions; nothing where there are none. */
export function doneSection(context: CareerContext): Markup | null {
  const { words } = context;
  const rows = doneRows(context).map(
    ({ date, what, result, certificate }) =>
      html`<tr><td class="nowrap">${dateText(date, context)}</td><td>${what}</td><td>${result}</td><td>${certificate?.number ?? ''}</td><td class="nowrap">${certificate?.expires ? dateText(certificate.expires, context) : ''}</td></tr>`,
  );
  if (rows.length === 0) return null;
  return html`<section><h2>${words.done}</h2>
<table class="done"><thead><tr><th>${words.day}</th><th>${words.subject}</th><th>${words.result}</th><th>${words.certificate}</th><th>${words.expires}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
