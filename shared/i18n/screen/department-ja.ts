/** Words of the department as a whole, in Japanese. */
export const departmentJa = {
  'section.department': '部門',
  'department.tabs': '部門の画面',
  'department.tab.people': '受講者',
  'department.tab.curricula': 'カリキュラム',
  'department.tab.standing': '現状',
  'department.tab.sessions': '需要と開催',
  'department.tab.print': '一括印刷',
  'department.reading': '読み込んでいます…',
  'department.showPeople': '{n}人の一覧を開く：{title}',
} as const;
