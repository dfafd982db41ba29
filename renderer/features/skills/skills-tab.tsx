/** スキル: a part of a person's record. */
import { useText } from '../../store/use-app.ts';

export function SkillsTab() {
  const text = useText();
  return (
    <div className="record-part">
      <h2>{text('record.tab.skills')}</h2>
    </div>
  );
}
