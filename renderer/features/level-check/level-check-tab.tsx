/** レベルチェック: a part of a person's record. */
import { useText } from '../../store/use-app.ts';

export function LevelCheckTab() {
  const text = useText();
  return (
    <div className="record-part">
      <h2>{text('record.tab.level-check')}</h2>
    </div>
  );
}
