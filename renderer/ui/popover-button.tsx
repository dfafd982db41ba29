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
  /** Names a button that shows an icon alone. */
  readonly buttonLabel?: string;
  readonly panelClass?: string;
  readonly placement?: 'bottom start' | 'bottom end';
  /** Where the panel is opened and closed from outside too. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

export function PopoverButton(props: PopoverButtonProps) {
  const { label, button, children, on = false, className = '', buttonLabel, panelClass = '' } = props;
  const { placement = 'bottom end', open, onOpenChange } = props;
  return (
    <DialogTrigger
      {...(open === undefined ? {} : { isOpen: open })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <Button
        className={`button plain ${on ? 'on' : ''} ${className}`}
        {...(buttonLabel === undefined ? {} : { 'aria-label': buttonLabel })}
      >
        {button}
      </Button>
      <Popover className={`popover ${panelClass}`} placement={placement} offset={4}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
