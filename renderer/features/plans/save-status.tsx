/** Whether the last edit is saved: quiet, because nothing needs to be done. */
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';

export function SaveStatus() {
  const text = useText();
  const language = useLanguage();
  const state = useApp((app) => app.saveState);
  const refusal = useApp((app) => app.saveRefusal);
  const words = state === 'failed' && refusal ? wordRefusal(refusal, language) : text(`save.${state}`);
  return (
    <span className={`save-status ${state}`} role="status" title={words}>
      {words}
    </span>
  );
}
