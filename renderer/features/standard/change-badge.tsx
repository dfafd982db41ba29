/** What the revision did to an item, as a small mark in its own colour. */
import type { Change } from '../../../shared/standard/compare-skill-areas.ts';
import { useText } from '../../store/use-app.ts';
import './change-badge.css';

export function ChangeBadge({ change }: { readonly change: Change }) {
  const text = useText();
  return <span className={`change ${change}`}>{text(`change.${change}`)}</span>;
}
