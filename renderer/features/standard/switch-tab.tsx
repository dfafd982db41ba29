/** 標準の切替: the standards to choose from; load one from a file, take one into use, take one away. */
import { FolderOpen } from 'lucide-react';
import { useEffect } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { StandardSummary } from '../../../shared/contract/catalogue-methods.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import './switch-tab.css';

function StandardActions({ standard }: { readonly standard: StandardSummary }) {
  const text = useText();
  const language = useLanguage();
  const busy = useApp((state) => state.standardsBusy !== null);
  const switchStandard = useApp((state) => state.switchStandard);
  const removeStandard = useApp((state) => state.removeStandard);
  const name = standard.title[language];
  return (
    <span className="actions">
      {standard.inUse ? null : (
        <Button
          disabled={busy}
          label={text('switch.useNamed', { name })}
          onPress={() => void switchStandard(standard.id)}
        >
          {text('switch.use')}
        </Button>
      )}
      {standard.builtIn ? null : (
        <Button
          disabled={busy}
          label={text('switch.removeNamed', { name })}
          onPress={() => void removeStandard(standard.id)}
        >
          {text('switch.remove')}
        </Button>
      )}
    </span>
  );
}

function StandardRow({ standard }: { readonly standard: StandardSummary }) {
  const text = useText();
  const language = useLanguage();
  return (
    <li className={`standard-row ${standard.inUse ? 'in-use' : ''}`}>
      <span className="name">
        <b>{standard.title[language]}</b> {standard.inUse ? <Badge look="fill">{text('switch.inUse')}</Badge> : null}{' '}
        {standard.builtIn ? <Badge>{text('switch.builtIn')}</Badge> : null}
      </span>
      <span className="soft">{text('switch.courses', { n: standard.courses })}</span>
      <StandardActions standard={standard} />
    </li>
  );
}

function LoadButton() {
  const text = useText();
  const loading = useApp((state) => state.standardsBusy === 'load');
  const loadFile = useApp((state) => state.loadStandardFile);
  return (
    <FileTrigger
      acceptedFileTypes={['application/json', '.json']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) void loadFile(file);
      }}
    >
      <Button look="primary" disabled={loading}>
        <FolderOpen aria-hidden />
        {text(loading ? 'switch.loading' : 'switch.load')}
      </Button>
    </FileTrigger>
  );
}

function LoadRefusal() {
  const language = useLanguage();
  const refusal = useApp((state) => state.standardsRefusal);
  if (!refusal) return null;
  return (
    <p className="banner refusal" role="alert">
      {wordRefusal(refusal, language)}
    </p>
  );
}

function useStandardsList(): readonly StandardSummary[] {
  const standards = useApp((state) => state.standards);
  const reload = useApp((state) => state.reloadStandards);
  const notifyFailure = useApp((state) => state.notifyFailure);
  useEffect(() => {
    reload().catch(notifyFailure);
  }, [reload, notifyFailure]);
  return standards ?? [];
}

export function SwitchTab() {
  const text = useText();
  const standards = useStandardsList();
  return (
    <>
      <div className="part-head">
        <p className="part-lead">{text('switch.lead')}</p>
        <div className="part-choices">
          <LoadButton />
        </div>
      </div>
      <LoadRefusal />
      <ul className="standards" aria-label={text('switch.list')}>
        {standards.map((standard) => (
          <StandardRow key={standard.id} standard={standard} />
        ))}
      </ul>
      <section className="part-section facts-box">
        <h3>{text('switch.fileTitle')}</h3>
        <ul className="bullets">
          <li>{text('switch.fileShape')}</li>
          <li>{text('switch.fileNeeds')}</li>
          <li>{text('switch.plansStay')}</li>
        </ul>
      </section>
    </>
  );
}
