/** Rows, new, changed, unchanged, errors and warnings, side by side. */
import type { ImportPreview, ImportWhat } from '../../../shared/contract/catalogue-methods.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useText } from '../../store/use-app.ts';
import './preview-step.css';

const counts = ['rows', 'added', 'changed', 'same', 'errors', 'warnings'] as const;

interface CountsProps {
  readonly what: ImportWhat;
  readonly preview: ImportPreview;
}

export function CountsStrip({ what, preview }: CountsProps) {
  const text = useText();
  // A list of people is sent again and again: how many stay as they are says that it is the right one.
  const shown = counts.filter((count) => count !== 'same' || what !== 'catalogue');
  return (
    <dl className="counts">
      {shown.map((count) => (
        <div key={count} className={preview[count] > 0 ? count : ''}>
          <dt>{text(`import.count.${count}`)}</dt>
          <dd>{formatNumber(preview[count])}</dd>
        </div>
      ))}
    </dl>
  );
}
