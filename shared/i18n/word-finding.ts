/** Words a finding of the catalogue's checks: what is wrong, where, and what to do. */
import type { Finding } from '../catalogue/check-catalogue.ts';
import { attainmentParts } from '../model/attainment.ts';
import type { Language } from '../model/localized.ts';
import type { StandardIndex } from '../model/standard-index.ts';

function attainmentNames(
  attainments: Extract<Finding, { kind: 'uncovered' }>['attainments'],
  standard: StandardIndex,
  language: Language,
): string {
  const names = attainments.map((key) => {
    const { knowledgeItem, level } = attainmentParts(key);
    return `${standard.knowledgeItems.get(knowledgeItem)?.item[language] ?? knowledgeItem}@${level}`;
  });
  return names.join(language === 'ja' ? '、' : ', ');
}

function japanese(finding: Finding, standard: StandardIndex): string {
  switch (finding.kind) {
    case 'cycle':
      return `受講前提が循環しています：${[...finding.courses, finding.courses[0] ?? ''].join(' → ')}。いずれかの前提を外してください`;
    case 'uncovered':
      return `${standard.specialties.get(finding.specialty)?.ja ?? finding.specialty}で、どのコースも教えない要件があります：${attainmentNames(finding.attainments, standard, 'ja')}`;
    case 'level-inversion':
      return `${finding.course} の受講前提 ${finding.prerequisite} のほうが上のレベルです`;
    case 'unknown-prerequisite':
      return `${finding.course} の受講前提「${finding.name}」というコースはありません`;
    case 'unreachable':
      return `${finding.course} は受講前提を満たせないため受講できません`;
    case 'unknown-name':
      return `${finding.course} の ${finding.field}「${finding.name}」は標準にも台帳にもありません`;
    case 'orphan':
      return `${finding.course} は標準が求める知識を何も教えません`;
    case 'duplicate':
      return `名前が同じコースがあります：${finding.courses.join('、')}`;
  }
}

function english(finding: Finding, standard: StandardIndex): string {
  switch (finding.kind) {
    case 'cycle':
      return `prerequisites run in a circle: ${[...finding.courses, finding.courses[0] ?? ''].join(' → ')}; take one of them out`;
    case 'uncovered':
      return `${standard.specialties.get(finding.specialty)?.en ?? finding.specialty}: no course teaches ${attainmentNames(finding.attainments, standard, 'en')}`;
    case 'level-inversion':
      return `${finding.course}: its prerequisite ${finding.prerequisite} is of a higher level`;
    case 'unknown-prerequisite':
      return `${finding.course}: there is no course "${finding.name}" for its prerequisite`;
    case 'unreachable':
      return `${finding.course} cannot be taken: its prerequisites cannot be met`;
    case 'unknown-name':
      return `${finding.course}: ${finding.field} "${finding.name}" is in neither standard nor catalogue`;
    case 'orphan':
      return `${finding.course} teaches nothing that the standard asks for`;
    case 'duplicate':
      return `courses with the same title: ${finding.courses.join(', ')}`;
  }
}

/** One line, ids first where there is one course. */
export function wordFinding(finding: Finding, standard: StandardIndex, language: Language): string {
  return language === 'ja' ? japanese(finding, standard) : english(finding, standard);
}
