/** A button that opens a small panel. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import './button.css';
import './field.css';

export interface PopoverButtonProps {
  readonly label: string;
  readonly button: ReactNode;
  readonly children: ReactNode;
  readonly on?: boolean;
  readonly className?: string;
}

export function PopoverButton({ label, button, children, on = false, className = '' }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={`button plain ${on ? 'on' : ''} ${className}`}>{button}</Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
