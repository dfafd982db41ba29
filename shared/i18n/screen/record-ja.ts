/** Words of a person's record in Japanese: its frame, the assessment of skills, the gap. */
export const recordJa = {
  'section.record': '記録',
  'record.person': 'だれの記録',
  'record.tabs': '記録の各部',
  'record.tab.overview': '概要',
  'record.tab.skills': 'スキル',
  'record.tab.gap': 'ギャップ',
  'record.tab.level-check': 'レベルチェック',
  'record.tab.evidence': '実績と進捗',
  'record.reading': '記録を読み込んでいます…',
} as const satisfies Readonly<Record<string, string>>;
