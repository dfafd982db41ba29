/** A small mark; with `hint`, one that explains itself on hover and focus. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './badge.css';
import './button.css';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly look?: 'plain' | 'accent' | 'warn' | 'fill' | 'hue';
  readonly hint?: string;
}

export function Badge({ children, look = 'plain', hint }: BadgeProps) {
  if (hint === undefined) return <span className={`badge ${look}`}>{children}</span>;
  return (
    <TooltipTrigger delay={200} closeDelay={0}>
      <Button className={`badge ${look}`}>{children}</Button>
      <Tooltip className="tooltip" offset={6}>
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
