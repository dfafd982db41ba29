/** Short messages at the foot of the window, read out politely. */
import { X } from 'lucide-react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import type { Notice } from './notices-state.ts';
import './notices.css';

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const text = useText();
  const language = useLanguage();
  const dismiss = useApp((state) => state.dismissNotice);
  const undoNotice = useApp((state) => state.undoNotice);
  const words = 'refusal' in notice ? wordRefusal(notice.refusal, language) : text(notice.key, notice.values);
  return (
    <div className="notice">
      <span>{words}</span>
      {'undoable' in notice && notice.undoable ? (
        <Button small onPress={() => void undoNotice(notice)}>
          {text('notice.undo')}
        </Button>
      ) : null}
      <Button small label={text('notice.close')} onPress={() => dismiss(notice.id)}>
        <X aria-hidden />
      </Button>
    </div>
  );
}

export function Notices() {
  const notices = useApp((state) => state.notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
