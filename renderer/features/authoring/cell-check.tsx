/** One cell of a grid of toggles: a native check box, so that hundreds of them stay light. */
import { useEffect, useRef } from 'react';
import './knowledge.css';

export interface CellCheckProps {
  readonly label: string;
  readonly checked: boolean;
  /** Some but not all of what the cell stands for. */
  readonly partly?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function CellCheck({ label, checked, partly = false, onChange }: CellCheckProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = partly;
  }, [partly]);
  return (
    <input
      ref={box}
      type="checkbox"
      className="cell-check"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
