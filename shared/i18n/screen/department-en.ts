/** Words of the department as a whole, in English. */
import type { departmentJa } from './department-ja.ts';

export const departmentEn: Readonly<Record<keyof typeof departmentJa, string>> = {
  'section.department': 'Department',
  'department.tabs': 'Parts of the department',
  'department.tab.people': 'People',
  'department.tab.curricula': 'Curricula',
  'department.tab.standing': 'Standing',
  'department.tab.sessions': 'Demand and sessions',
  'department.tab.print': 'Print-run',
  'department.reading': 'Reading…',
  'department.showPeople': 'Open the list of {n} {n?person|people}: {title}',
};
