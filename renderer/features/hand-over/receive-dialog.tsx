/** Takes a record file in: the file, its password where it has one, the differences, and only then the merge. */
import { FileJson } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { undecided } from '../../../shared/assessment/merge-records.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import type { Receiving } from './hand-over-state.ts';
import { MergePreview } from './merge-preview.tsx';
import { PasswordBox } from './password-box.tsx';
import '../import/file-step.css';
import './hand-over.css';

type StepProps = { readonly receiving: Receiving };

function FileChoice({ receiving }: StepProps) {
  const text = useText();
  const choose = useApp((state) => state.chooseRecordFile);
  return (
    <DropZone
      className="drop-zone"
      isDisabled={receiving.busy}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        const file = items.find((item) => item.kind === 'file');
        if (file) void file.getFile().then(choose);
      }}
    >
      <FileJson aria-hidden />
      <Text slot="label">{text('handOver.drop')}</Text>
      <FileTrigger
        acceptedFileTypes={['.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void choose(file);
        }}
      >
        <Button look="primary" pending={receiving.busy}>
          {text(receiving.busy ? 'handOver.reading' : 'handOver.choose')}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}

function Unlock({ receiving }: StepProps) {
  const text = useText();
  const unlock = useApp((state) => state.unlockRecordFile);
  const [password, setPassword] = useState('');
  const open = () => {
    if (password !== '') void unlock(password);
  };
  return (
    <>
      <p>{text('handOver.encrypted', { file: receiving.file })}</p>
      <PasswordBox label={text('handOver.password')} value={password} onChange={setPassword} onEnter={open} />
      <div className="dialog-actions">
        <OtherFile />
        <Button look="primary" disabled={password === ''} pending={receiving.busy} onPress={open}>
          {text('handOver.unlock')}
        </Button>
      </div>
    </>
  );
}

function OtherFile() {
  const text = useText();
  const forget = useApp((state) => state.forgetRecordFile);
  return <Button onPress={forget}>{text('handOver.otherFile')}</Button>;
}

function Decide({ receiving }: StepProps) {
  const text = useText();
  const merge = useApp((state) => state.mergeRecordFile);
  const { preview, choices, learner, busy } = receiving;
  if (!preview) return null;
  const open = undecided(preview.differences, choices).length;
  return (
    <>
      <MergePreview preview={preview} learner={learner} />
      <div className="dialog-actions">
        {open > 0 ? (
          <span className="undecided" role="status">
            {text('handOver.undecided', { n: open })}
          </span>
        ) : null}
        <OtherFile />
        <Button
          look="primary"
          disabled={open > 0 || preview.differences.length === 0}
          pending={busy}
          onPress={() => void merge()}
        >
          {text('handOver.merge')}
        </Button>
      </div>
    </>
  );
}

const steps = { file: FileChoice, password: Unlock, preview: Decide } as const;

export function ReceiveDialog() {
  const text = useText();
  const language = useLanguage();
  const receiving = useApp((state) => state.receiving);
  const close = useApp((state) => state.closeReceiving);
  if (!receiving) return null;
  const Step = steps[receiving.step];
  return (
    <SmallDialog title={text('handOver.import')} open wide sticky onClose={close}>
      {receiving.refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(receiving.refusal, language)}
        </p>
      ) : null}
      <Step receiving={receiving} />
      {receiving.step === 'file' ? (
        <div className="dialog-actions">
          <Button onPress={close}>{text('handOver.cancel')}</Button>
        </div>
      ) : null}
    </SmallDialog>
  );
}
