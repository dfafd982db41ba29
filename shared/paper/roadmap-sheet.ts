/** The A4 sheet: who, where to, the courses in order with dates, and what the level asks for beyond them. */
import { formatDays, formatFiscalYear, formatHours, formatNumber, formatTableDate, formatYen } from '../i18n/format.ts';
import type { AttainmentParts } from '../model/attainment.ts';
import type { RoadmapCourse, RoadmapStage } from '../model/roadmap.ts';
import { fiscalYearTable } from './fiscal-year-table.ts';
import { html, type Markup } from './html.ts';
import { milestoneSection } from './milestone-section.ts';
import { nameIn, type PaperContext } from './paper-input.ts';
import { problemSection } from './problem-section.ts';

function specialtyName(context: PaperContext): string {
  const found = context.standard.specialties.get(context.roadmap.specialty);
  return found ? context.say(found) : context.roadmap.specialty;
}

function levelWithRole(level: number, context: PaperContext): string {
  const role = context.standard.standard.levels.find((entry) => entry.level === level)?.role;
  const word = context.words.level(level);
  return role ? `${word}${context.language === 'ja' ? `（${role.ja}）` : ` (${role.en})`}` : word;
}

function head(context: PaperContext): Markup {
  const { words, roadmap, request } = context;
  const pace = words.pace(formatNumber(request.hoursPerWeek), formatNumber(request.classDaysPerMonth));
  return html`<header>
<div class="title"><h1>${words.roadmapTitle}</h1><div class="plan">${context.planName}</div></div>
<dl class="facts">
<dt>${words.name}</dt><dd>${context.learnerName || '　'}</dd><dt>${words.specialty}</dt><dd>${specialtyName(context)}</dd>
<dt>${words.path}</dt><dd>${words.level(roadmap.from)} → ${levelWithRole(roadmap.to, context)}</dd>
<dt>${words.objective}</dt><dd>${words.objectives[roadmap.objective]}${context.language === 'ja' ? '：' : ': '}${words.status[roadmap.status]}</dd>
<dt>${words.date}</dt><dd>${formatTableDate(context.today, context.language)}</dd><dt>${words.paceLabel}</dt><dd>${pace}</dd>
<dt>${words.edition}</dt><dd>${context.say(context.standard.standard.title)}</dd><dt>${words.start}</dt><dd>${formatTableDate(roadmap.start, context.language)}</dd>
</dl>
</header>`;
}

function totals(context: PaperContext): Markup {
  const { words, roadmap, language } = context;
  const { courses, eLearningHours, classDays, studyHours, cost, knownCost, unknownCosts, finish } = roadmap.totals;
  const costText = cost === null ? words.unknown : formatYen(cost);
  const known = cost === null && knownCost > 0 ? html` <small>${words.knownPart(formatYen(knownCost), unknownCosts)}</small>` : null;
  const end = finish === null ? '—' : formatTableDate(finish, language);
  return html`<section class="totals">
<div><span>${words.courses}</span><strong>${courses}</strong></div>
<div><span>${words.eLearning}</span><strong>${formatHours(eLearningHours, language)}</strong></div>
<div><span>${words.classDays}</span><strong>${formatDays(classDays, language)}</strong></div>
<div><span>${words.studyHours}</span><strong>${formatHours(studyHours, language)}</strong></div>
<div><span>${words.cost}</span><strong>${costText}</strong>${known}</div>
<div><span>${words.finish}${finish === null ? '' : ` ${formatFiscalYear(finish, language)}`}</span><strong>${end}</strong></div>
</section>`;
}

/** Knowledge items by skill item, each skill item once; levels are told by the stage. */
function knowledgeText(teaches: readonly AttainmentParts[], context: PaperContext): string {
  const bySkill = new Map<string, string[]>();
  for (const { knowledgeItem } of teaches) {
    const found = context.standard.knowledgeItems.get(knowledgeItem);
    if (!found || !found.skill.specialties.includes(context.roadmap.specialty)) continue;
    const skill = context.say(found.skill);
    bySkill.set(skill, [...(bySkill.get(skill) ?? []), context.say(found.item)]);
  }
  const [separator, between] = context.language === 'ja' ? ['、', '／'] : [', ', '; '];
  return [...bySkill].map(([skill, items]) => (items.length === 1 && items[0] === skill ? skill : `${skill}${context.language === 'ja' ? '：' : ': '}${items.join(separator)}`)).join(between);
}

function prerequisiteText(course: RoadmapCourse, { words }: PaperContext): string {
  const groups = course.prerequisites.map((group) => {
    const leaves = group.map((leaf) => (leaf.met === null ? leaf.course : `${leaf.course}（${words.met[leaf.met]}）`));
    return leaves.length > 1 ? leaves.join(` ${words.or} `) : leaves.join('');
  });
  return groups.join(' ＋ ');
}

function whyText({ because }: RoadmapCourse, { words, language }: PaperContext): string {
  const reasons: string[] = [];
  if (because.locked) reasons.push(words.locked);
  if (because.onlyCourse.length > 0) reasons.push(words.onlyCourse(because.onlyCourse.length));
  else if (because.onlyHere.length > 0) reasons.push(words.onlyHere(because.onlyHere.length));
  if (because.prerequisiteOf.length > 0) reasons.push(words.prerequisiteOf(because.prerequisiteOf.join(language === 'ja' ? '、' : ', ')));
  return reasons.join(language === 'ja' ? '、' : '; ');
}

function period(course: RoadmapCourse, { language }: PaperContext): Markup {
  const start = formatTableDate(course.start, language);
  return course.start === course.end ? html`${start}` : html`${start}<br>–${formatTableDate(course.end, language)}`;
}

function row(course: RoadmapCourse, order: number, context: PaperContext): Markup {
  const { words, standard, language } = context;
  const sheet = standard.standard.courseSheet;
  const revision = course.revision === null ? null : html` <span class="badge">${words.revisionMark}</span>`;
  const before = prerequisiteText(course, context);
  return html`<tr>
<td class="num">${order}</td>
<td class="course"><span class="id">${course.id}</span> <strong>${context.say(course.title)}</strong>${revision}
<div class="small">${words.knowledge}${language === 'ja' ? '：' : ': '}${knowledgeText(course.teaches, context)}</div>
${before === '' ? null : html`<div class="small">${words.prerequisites}${language === 'ja' ? '：' : ': '}${before}</div>`}
<div class="small">${words.why}${language === 'ja' ? '：' : ': '}${whyText(course, context)}</div></td>
<td>${nameIn(standard.standard.roadmap?.areas, course.area, context)}<div class="small">${nameIn(sheet?.kinds, course.kind, context)}</div></td>
<td class="small">${course.methods.map((method) => nameIn(sheet?.methods, method, context)).join(language === 'ja' ? '、' : ', ')}</td>
<td class="num">${course.eLearningHours === null ? '' : formatNumber(course.eLearningHours)}</td>
<td class="num">${course.classDays === null ? (course.eLearningHours === null ? words.accompanies : '') : formatNumber(course.classDays)}</td>
<td class="nowrap">${period(course, context)}</td>
<td><span class="box"></span></td>
</tr>`;
}

function stage({ level, courses }: RoadmapStage, first: number, context: PaperContext): Markup {
  const { words, language } = context;
  const hours = courses.reduce((sum, course) => sum + (course.eLearningHours ?? 0), 0);
  const days = courses.reduce((sum, course) => sum + (course.classDays ?? 0), 0);
  const from = courses.map(({ start }) => start).sort()[0] ?? '';
  const to = courses.map(({ end }) => end).sort().at(-1) ?? '';
  return html`<section class="stage">
<h2>${levelWithRole(level, context)}<small>${courses.length} ${words.coursesUnit || words.courses.toLowerCase()}　${words.eLearning} ${formatHours(hours, language)}　${words.classDays} ${formatDays(days, language)}</small><small class="right">${formatTableDate(from, language)} – ${formatTableDate(to, language)}</small></h2>
<table><thead><tr><th class="num">${words.number}</th><th>${words.course}</th><th>${words.area}</th><th>${words.methods}</th><th class="num">${words.hours}</th><th class="num">${words.days}</th><th>${words.period}</th><th>${words.done}</th></tr></thead>
<tbody>${courses.map((course, index) => row(course, first + index, context))}</tbody></table>
</section>`;
}

/** The sheet as markup. */
export function roadmapSheet(context: PaperContext): Markup {
  const { roadmap, words } = context;
  let first = 1;
  const stages = roadmap.stages.map((entry) => {
    const markup = stage(entry, first, context);
    first += entry.courses.length;
    return markup;
  });
  return html`<article class="sheet sheet-roadmap">
${head(context)}${totals(context)}${problemSection(context)}
${roadmap.stages.length === 0 ? html`<p class="note">${words.nothingToDo}</p>` : fiscalYearTable(context)}
${stages}
${roadmap.milestones.map((milestone) => milestoneSection(milestone, context))}
<div class="signatures">${words.signatures.map((who) => html`<div>${who}</div>`)}</div>
</article>`;
}
