/** A group of SVG shapes that works as a button, one of many under a single tab stop. */
import type { KeyboardEvent, ReactNode } from 'react';

export interface PressableShapeProps {
  readonly id: string;
  readonly label: string;
  readonly className: string;
  readonly pressed: boolean;
  /** Whether the tab key comes here. */
  readonly tabStop: boolean;
  readonly onPress: () => void;
  readonly onFocus: () => void;
  readonly children: ReactNode;
  readonly legend?: number;
  readonly hue?: number;
}

export function PressableShape(props: PressableShapeProps) {
  const { id, label, className, pressed, tabStop, onPress, onFocus, children, legend, hue } = props;
  const hearKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <g
      role="button"
      tabIndex={tabStop ? 0 : -1}
      data-shape={id}
      data-legend={legend}
      data-hue={hue}
      aria-label={label}
      aria-pressed={pressed}
      className={`diagram-pressable ${className} ${pressed ? 'selected' : ''}`}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
      onFocus={(event) => {
        event.stopPropagation();
        onFocus();
      }}
      onKeyDown={hearKey}
    >
      {children}
    </g>
  );
}
