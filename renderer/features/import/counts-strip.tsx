/** Rows, new, changed, errors and warnings, side by side. */
import type { ImportPreview } from '../../../shared/contract/catalogue-methods.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useText } from '../../store/use-app.ts';
import './preview-step.css';

const counts = ['rows', 'added', 'changed', 'errors', 'warnings'] as const;

export function CountsStrip({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  return (
    <dl className="counts">
      {counts.map((count) => (
        <div key={count} className={preview[count] > 0 ? count : ''}>
          <dt>{text(`import.count.${count}`)}</dt>
          <dd>{formatNumber(preview[count])}</dd>
        </div>
      ))}
    </dl>
  );
}
