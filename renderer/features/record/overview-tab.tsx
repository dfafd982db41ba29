/** 概要: a part of a person's record. */
import { useText } from '../../store/use-app.ts';

export function OverviewTab() {
  const text = useText();
  return (
    <div className="record-part">
      <h2>{text('record.tab.overview')}</h2>
    </div>
  );
}
