/** A "…" button with a menu of actions. */
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './button.css';
import './field.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly danger?: boolean;
}

export interface ActionMenuProps {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** What the button shows; "…" otherwise. */
  readonly children?: ReactNode;
  readonly className?: string;
}

export function ActionMenu({ label, actions, children, className = 'button quiet icon small' }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {children ?? <Ellipsis aria-hidden />}
      </Button>
      <Popover className="popover" placement="bottom end" offset={2}>
        <Menu className="options" onAction={(key) => actions.find(({ id }) => id === key)?.run()}>
          {actions.map(({ id, label: words, danger }) => (
            <MenuItem key={id} id={id} className={`option ${danger ? 'danger' : ''}`}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
