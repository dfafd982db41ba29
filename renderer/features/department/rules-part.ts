/** One part of the department's rules in their dialog: it shows a draft and changes it. */
import type { DepartmentRules } from '../../../shared/curriculum/department-rules.ts';

export interface RulesPart {
  readonly rules: DepartmentRules;
  readonly change: (part: Partial<DepartmentRules>) => void;
}
