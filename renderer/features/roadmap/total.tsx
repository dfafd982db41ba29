/** One sum of a roadmap: what it is, how much, and what is to be said of it. */
import type { ReactNode } from 'react';

export interface TotalProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly children?: ReactNode;
}

export function Total({ label, value, unit, children }: TotalProps) {
  return (
    <div className="total">
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {unit ? <small> {unit}</small> : null}
        {children ? <> {children}</> : null}
      </dd>
    </div>
  );
}
