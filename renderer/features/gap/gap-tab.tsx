/** ギャップ: a part of a person's record. */
import { useText } from '../../store/use-app.ts';

export function GapTab() {
  const text = useText();
  return (
    <div className="record-part">
      <h2>{text('record.tab.gap')}</h2>
    </div>
  );
}
