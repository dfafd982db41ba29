/** A part of the form of session rules. */
import type { SessionRules } from '../../../shared/curriculum/department-rules.ts';

export interface RulesPartProps {
  readonly rules: SessionRules;
  onChange(change: Partial<SessionRules>): void;
}
