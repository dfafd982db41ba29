/**
 * Wording for what the standard's file says in English alone, or names by an id alone: by place, then by
 * the source's own text. What another standard writes differently is shown as it stands there.
 */
import type { Language, Localized } from '../model/localized.ts';

const words = {
  edition: {
    'ITSS V3 2008': { ja: 'ITスキル標準 V3 2008', en: 'ITSS V3 2008' },
    'revision proposal 2011': { ja: '改訂提案書 2011', en: 'Revision proposal 2011' },
  },
  band: {
    entry: { ja: 'エントリレベル', en: 'Entry' },
    middle: { ja: 'ミドルレベル', en: 'Middle' },
    high: { ja: 'ハイレベル', en: 'High' },
  },
  definedFor: {
    'all specialties in common': { ja: '全専門分野で共通', en: 'In common for all specialties' },
    'each specialty': { ja: '専門分野ごと', en: 'For each specialty' },
    'not defined for this job': { ja: 'この職種では定義なし', en: 'Not defined for this job' },
  },
  skillNote: {
    'common to all facility skills': {
      ja: 'ファシリティの全スキル項目に共通',
      en: 'Common to all facility skills',
    },
  },
  scopeRole: {
    'team member': { ja: 'チームメンバ', en: 'Team member' },
    'team leader': { ja: 'チームリーダ', en: 'Team leader' },
    'service manager': { ja: 'サービス責任者', en: 'Service manager' },
    'head of customer service': { ja: 'カスタマサービス責任者', en: 'Head of customer service' },
  },
  matrix: {
    'customer-service-management': { ja: 'カスタマサービスマネジメント', en: 'Customer service management' },
  },
  responsibility: {
    'hardware service manager, leading other customer service staff': {
      ja: 'ハードウェアサービス責任者として、他のカスタマサービス要員を統率',
      en: 'Hardware service manager, leading other customer service staff',
    },
    'service manager, or head of customer service, leading the whole team': {
      ja: 'サービス責任者またはカスタマサービス責任者として、チーム全体を統率',
      en: 'Service manager, or head of customer service, leading the whole team',
    },
    'service manager, accountable for stable service to the customer, leading the whole team as head of customer service':
      {
        ja: 'サービス責任者として顧客への安定したサービスに責任を持ち、カスタマサービス責任者としてチーム全体を統率',
        en: 'Service manager, accountable for stable service to the customer, leading the whole team as head of customer service',
      },
    'facility management service manager, leading other customer service staff': {
      ja: 'ファシリティマネジメントサービス責任者として、他のカスタマサービス要員を統率',
      en: 'Facility management service manager, leading other customer service staff',
    },
  },
  coordinates: {
    'internal departments': { ja: '社内の関連部門', en: 'internal departments' },
    'external departments': { ja: '社外の関連部門', en: 'external departments' },
    customers: { ja: '顧客', en: 'customers' },
  },
  standing: {
    'head of customer relations': { ja: '顧客対応の責任者', en: 'head of customer relations' },
    'service team manager': { ja: 'サービスチームの責任者', en: 'service team manager' },
  },
  contributesTo: {
    company: { ja: '社内', en: 'the company' },
    industry: { ja: '業界', en: 'the industry' },
  },
  expertise: {
    'operation-and-product-technology': { ja: '運用技術と製品技術', en: 'Operation and product technology' },
    'operation-policy-selection-planning': {
      ja: '運用方針の選定と計画',
      en: 'Choosing and planning operation policy',
    },
  },
  printedFor: {
    'hardware only; the text says the same points hold for software': {
      ja: '図はハードウェアのみ。本文は、ソフトウェアも同じ観点とする。',
      en: 'Printed for hardware only; the text says the same points hold for software.',
    },
  },
  indicatorNote: {
    'Old style (counts); the appendix prints it cut off after its size part. The revision leaves facility indicators unchanged.':
      {
        ja: '改訂前の形式（回数）の指標で、付録の印刷はサイズまでで切れている。ファシリティマネジメントの指標は改訂で変わらない。',
        en: 'Old style (counts); the appendix prints it cut off after its size part. The revision leaves facility indicators unchanged.',
      },
    'The text adds a letter of thanks from a customer at level 6; the printed example does not list it.': {
      ja: '本文はレベル6に顧客からの感謝状を加えるが、印刷された例には載っていない。',
      en: 'The text adds a letter of thanks from a customer at level 6; the printed example does not list it.',
    },
    'Responsibility is counted in years, no longer in times: one to three years by level; one year in every activity area matches level 3.':
      {
        ja: '責任性は回数ではなく年数で数える。レベルに応じて1〜3年で、全活動領域を通算1年でレベル3相当とする。',
        en: 'Responsibility is counted in years, no longer in times: one to three years by level; one year in every activity area matches level 3.',
      },
    'Size names users and their industry instead of a market segment.': {
      ja: 'サイズは、市場の区分に代えて、ユーザとその業界で表す。',
      en: 'Size names users and their industry instead of a market segment.',
    },
    'Level 3 is team member, level 4 team leader; levels 5 and 6 are service managers.': {
      ja: 'レベル3はチームメンバ、レベル4はチームリーダ、レベル5と6はサービス責任者である。',
      en: 'Level 3 is team member, level 4 team leader; levels 5 and 6 are service managers.',
    },
    'Only level 5 (before and after) and level 6 are printed in full; what the levels 3 and 4 ask beyond these facts is not in the source.':
      {
        ja: '全体が印刷されているのはレベル5（改訂前・後）とレベル6だけである。レベル3と4がこのほかに何を求めるかは、原典に書かれていない。',
        en: 'Only level 5 (before and after) and level 6 are printed in full; what the levels 3 and 4 ask beyond these facts is not in the source.',
      },
  },
  roadmapNote: {
    'The figure also shows about ten technology and methodology groups for hardware whose names begin with ハードウェア or ハードウェアシステム, and one that ends in サービス; their kanji did not survive in the text. Figures for software and facility management are not printed.':
      {
        ja: '図にはこのほか、名前が「ハードウェア」「ハードウェアシステム」で始まるテクノロジ・メソドロジのコース群が約10、「サービス」で終わるものが1つあるが、漢字が失われていて読めない。ソフトウェアとファシリティマネジメントの図は印刷されていない。',
        en: 'The figure also shows about ten technology and methodology groups for hardware whose names begin with ハードウェア or ハードウェアシステム, and one that ends in サービス; their kanji did not survive in the text. Figures for software and facility management are not printed.',
      },
  },
  entry: {
    'ITSS V3 2011, levels 1 and 2 common (the standard that the proposal revises); the proposal refers to it as レベル1,2共通参照':
      {
        ja: 'ITスキル標準 V3 2011「レベル1,2共通」。改訂提案書は「レベル1,2共通参照」としてこれを参照する。',
        en: 'ITSS V3 2011, levels 1 and 2 common; the proposal refers to it as レベル1,2共通参照.',
      },
    'Passing counts as meeting the least that levels 1 to 3 expect, and part of level 4. Certification does not replace the experience that the achievement indicators ask for.':
      {
        ja: '合格は、レベル1〜3が期待する最低限を満たすものとして、レベル4ではその一部として扱う。資格は、達成度指標が求める経験に代わるものではない。',
        en: 'Passing counts as meeting the least that levels 1 to 3 expect, and part of level 4. Certification does not replace the experience that the achievement indicators ask for.',
      },
  },
  where: {
    'figure 3-14': { ja: '図3-14', en: 'Figure 3-14' },
    '3.3.2 and figure 3-8': { ja: '3.3.2項と図3-8', en: 'Section 3.3.2 and figure 3-8' },
    'figure 3-11': { ja: '図3-11', en: 'Figure 3-11' },
    'figures 3-16, 3-17': { ja: '図3-16・図3-17', en: 'Figures 3-16, 3-17' },
    appendix: { ja: '付録', en: 'Appendix' },
  },
  discrepancy: {
    'The level 4 row names users in several regions and the level 5 row a particular user and a team leader: the two look exchanged against figure 3-13 and the size indicators. This file follows figure 3-13.':
      {
        ja: 'レベル4の行に「複数地域に分散するユーザ」、レベル5の行に「特定ユーザ」と「チームリーダ」とあり、図3-13とサイズの指標に照らすと2つの行が入れ替わっているとみられる。ここでは図3-13に従う。',
        en: 'The level 4 row names users in several regions and the level 5 row a particular user and a team leader: the two look exchanged against figure 3-13 and the size indicators. Figure 3-13 is followed here.',
      },
    "The text adds a customer's letter of thanks at level 6; the printed level 6 example does not show it.": {
      ja: '本文はレベル6に顧客からの感謝状を加えるが、印刷されたレベル6の例には載っていない。',
      en: 'The text adds a customer’s letter of thanks at level 6; the printed level 6 example does not show it.',
    },
    'ファシリティ・マーケテイング and 建業法 are read as ファシリティ・マーケティング and 建設業法; ソーシャルエンジニアリン as ソーシャルエンジニアリング.':
      {
        ja: '「ファシリティ・マーケテイング」は「ファシリティ・マーケティング」、「建業法」は「建設業法」、「ソーシャルエンジニアリン」は「ソーシャルエンジニアリング」と読む。',
        en: 'ファシリティ・マーケテイング and 建業法 are read as ファシリティ・マーケティング and 建設業法; ソーシャルエンジニアリン as ソーシャルエンジニアリング.',
      },
    'Kanji in the boxes are lost; only the katakana parts and the callouts are legible.': {
      ja: '枠の中の漢字が失われていて、片仮名の部分と吹き出しだけが読める。',
      en: 'Kanji in the boxes are lost; only the katakana parts and the callouts are legible.',
    },
    'The facility indicator is cut off after the size part; the hardware level 5 draft there reads ハードウェアサービスチーム where figure 3-7 reads カスタマサービス責任者.':
      {
        ja: 'ファシリティマネジメントの指標はサイズまでで切れている。また、付録にあるハードウェアのレベル5案は、図3-7が「カスタマサービス責任者」とする箇所を「ハードウェアサービスチーム」としている。',
        en: 'The facility indicator is cut off after the size part; the hardware level 5 draft there reads ハードウェアサービスチーム where figure 3-7 reads カスタマサービス責任者.',
      },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Localized>>>>;

/** A place in the standard where its file has one language or an id alone. */
export type SourcePlace = keyof typeof words;

/** Words for a text of the source; null where this place does not know it. */
export function knownSourceWords(place: SourcePlace, text: string): Localized | null {
  const known: Readonly<Record<string, Localized>> = words[place];
  return Object.hasOwn(known, text) ? (known[text] ?? null) : null;
}

/** Words for a text of the source in a language; the text as it stands where this place does not know it. */
export function sourceWords(place: SourcePlace, text: string, language: Language): string {
  return knownSourceWords(place, text)?.[language] ?? text;
}

/** The same for an id, which is never shown as it stands: `risk-control` reads "risk control". */
export function sourceName(place: SourcePlace, id: string, language: Language): string {
  return knownSourceWords(place, id)?.[language] ?? id.replaceAll(/[-_]/g, ' ');
}
