/** Words of the navigation and of the standard's screens in Japanese. */
export const standardJa = {
  'section.title': '画面の切り替え',
  'section.plan': '計画',
  'section.catalogue': 'コース台帳',
  'section.standard': 'スキル標準',
} as const satisfies Readonly<Record<string, string>>;
