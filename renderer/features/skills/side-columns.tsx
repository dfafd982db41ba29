/** Both views of an item beside each other: one's own, the supervisor's, the difference, and when it was last assessed. */
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { GridPart } from '../../ui/grid-part.tsx';

export interface BothViews {
  readonly self: number | null;
  readonly supervisor: number | null;
  readonly assessor: string;
  /** The day on which the view that is entered was last said; null where it never was or nobody knows. */
  readonly date: string | null;
  /** Knowledge items that are corrected one by one. */
  readonly corrected: number;
}

/** +1, －2, ±0; nothing where one side says nothing. */
export function differenceText(self: number | null, supervisor: number | null): string {
  if (self === null || supervisor === null) return '';
  const difference = supervisor - self;
  if (difference === 0) return '±0';
  return difference > 0 ? `+${difference}` : `－${-difference}`;
}

export function SideHeads() {
  const text = useText();
  return (['corrected', 'self', 'supervisor', 'difference', 'last'] as const).map((column) => (
    <GridPart part="columnheader" key={column} className={`side-cell ${column}`}>
      {text(`assess.column.${column}`)}
    </GridPart>
  ));
}

export function SideCells({ self, supervisor, assessor, date, corrected }: BothViews) {
  const text = useText();
  const language = useLanguage();
  const difference = differenceText(self, supervisor);
  const differs = difference !== '' && difference !== '±0';
  return (
    <>
      <GridPart part="gridcell" className="side-cell corrected">
        {corrected === 0 ? '' : text('assess.corrected', { n: corrected })}
      </GridPart>
      <GridPart part="gridcell" className="side-cell self">
        {self ?? '‒'}
      </GridPart>
      <GridPart part="gridcell" className="side-cell supervisor">
        {supervisor ?? '‒'} {assessor ? <small>{assessor}</small> : null}
      </GridPart>
      <GridPart part="gridcell" className={`side-cell difference ${differs ? 'differs' : ''}`}>
        {difference}
      </GridPart>
      <GridPart part="gridcell" className="side-cell last">
        {date ? formatTableDate(date, language) : '‒'}
      </GridPart>
    </>
  );
}
