/** One thing that can be done, with the difference that it would make beside it. */
import { type ReactNode, useId } from 'react';
import type { RoadmapDifference } from '../../../shared/planner/roadmap-difference.ts';
import { Button } from '../../ui/button.tsx';
import { DifferenceWords } from './difference-words.tsx';
import './action-row.css';

export interface ActionRowProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** The button's name where the label alone would not tell it from others. */
  readonly name?: string;
  readonly onPress: () => void;
  readonly on?: boolean;
  /** Null while it is worked out. */
  readonly difference: RoadmapDifference | null;
  /** Said in place of a difference. */
  readonly note?: string;
}

export function ActionRow({ icon, label, name, onPress, on, difference, note }: ActionRowProps) {
  const id = useId();
  return (
    <div className="action-row">
      <Button
        small
        onPress={onPress}
        describedBy={id}
        {...(on === undefined ? {} : { on, pressed: on })}
        {...(name === undefined ? {} : { label: name })}
      >
        {icon}
        {label}
      </Button>
      {note === undefined ? (
        <DifferenceWords courses id={id} difference={difference} />
      ) : (
        <span id={id} className="difference">
          {note}
        </span>
      )}
    </div>
  );
}
