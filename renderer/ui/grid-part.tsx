/**
 * A part of a grid whose rows come and go with the scroll. A table's own elements cannot be placed freely, so parts
 * are plain boxes that say what they are.
 */
import type { ComponentProps } from 'react';

export interface GridPartProps extends Omit<ComponentProps<'div'>, 'role'> {
  readonly part: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'gridcell';
}

export function GridPart({ part, ...rest }: GridPartProps) {
  return <div role={part} {...rest} />;
}
