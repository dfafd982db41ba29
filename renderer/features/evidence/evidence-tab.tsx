/** 実績と進捗: a part of a person's record. */
import { useText } from '../../store/use-app.ts';

export function EvidenceTab() {
  const text = useText();
  return (
    <div className="record-part">
      <h2>{text('record.tab.evidence')}</h2>
    </div>
  );
}
