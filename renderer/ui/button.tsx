/** Buttons: plain, primary, quiet or link; with an icon, words, or an icon that a tooltip names. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './button.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly small?: boolean;
  /** Shows the button as switched on. */
  readonly on?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Work is under way: the button keeps the focus but does nothing until it is done. */
  readonly pending?: boolean;
  readonly label?: string;
  /** Id of the element that says more about what the button does. */
  readonly describedBy?: string;
}

function classes({ look = 'plain', small, on }: Partial<ButtonProps>, more = ''): string {
  return `button ${look} ${small ? 'small' : ''} ${on ? 'on' : ''} ${more}`;
}

export function Button({
  children,
  onPress,
  disabled = false,
  pending = false,
  label,
  pressed,
  describedBy,
  ...looks
}: ButtonProps) {
  return (
    <AriaButton
      className={classes(looks)}
      isDisabled={disabled}
      isPending={pending}
      {...(onPress ? { onPress } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      {children}
    </AriaButton>
  );
}

/** An icon alone: `label` names it to everyone, as a tooltip too. */
export function IconButton({ children, onPress, disabled = false, label, ...looks }: ButtonProps & { label: string }) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        className={classes({ look: 'quiet', ...looks }, 'icon')}
        isDisabled={disabled}
        aria-label={label}
        {...(onPress ? { onPress } : {})}
      >
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
