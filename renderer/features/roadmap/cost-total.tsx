/** The cost of a roadmap. Unknown is not zero, and an estimate is marked as one. */
import { formatYen } from '../../../shared/i18n/format.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { type CostParts, costParts } from './cost-parts.ts';
import { Total } from './total.tsx';

function usePartsWords({ known, estimated, estimatedCourses, unknownCourses }: CostParts): string {
  const text = useText();
  const values = { known: formatYen(known), estimated: formatYen(estimated), n: unknownCourses };
  if (known > 0 && estimatedCourses > 0) return text('totals.costParts', values);
  if (estimatedCourses > 0) return text('totals.costEstimatedParts', values);
  return known > 0 ? text('totals.costKnownParts', values) : '';
}

export function CostTotal({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const parts = costParts(roadmap);
  const words = usePartsWords(parts);
  const { cost } = roadmap.totals;
  if (cost === null) return <Total label={text('totals.cost')} value={text('totals.unknown')} unit={words} />;
  const { known, estimated, estimatedCourses } = parts;
  return (
    <Total label={text('totals.cost')} value={formatYen(cost)}>
      {estimatedCourses > 0 ? (
        <Badge
          look="warn"
          hint={text('totals.estimatedHint', {
            n: estimatedCourses,
            cost: formatYen(estimated),
            known: formatYen(known),
          })}
        >
          {text('totals.estimated')}
        </Badge>
      ) : null}
    </Total>
  );
}
