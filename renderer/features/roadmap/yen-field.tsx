/** A sum of yen; null where nobody said. */
import { useText } from '../../store/use-app.ts';
import { NumberField } from '../../ui/number-field.tsx';

export interface YenFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly step: number;
  readonly max?: number;
  readonly onChange: (value: number | null) => void;
}

export function YenField({ max = 1_000_000_000, ...props }: YenFieldProps) {
  const text = useText();
  return <NumberField {...props} min={0} max={max} unit={text('unit.yen')} steppers={false} />;
}
