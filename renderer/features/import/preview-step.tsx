/** Step 3: what would be taken, what is wrong and how to mend it; then all or nothing. */
import { ArrowLeft, DownloadCloud } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { ImportPreview, ImportWhat } from '../../../shared/contract/catalogue-methods.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { CountsStrip } from './counts-strip.tsx';
import { kindWord } from './import-kinds.ts';
import { ImportSample } from './import-sample.tsx';
import type { Importing } from './import-state.ts';
import { ProblemList } from './problem-list.tsx';
import { WorkBar } from './work-bar.tsx';
import '../../ui/tab-bar.css';
import './steps.css';
import './preview-step.css';

function UnknownChoice({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const setKeep = useApp((state) => state.setKeepUnknown);
  const { what } = importing;
  const options = [
    { id: 'keep', label: text(kindWord(what, 'keepUnknown')) },
    { id: 'refuse', label: text(kindWord(what, 'refuseUnknown')) },
  ] as const;
  return (
    <div className="unknown-choice">
      <span>{text(kindWord(what, 'unknownNames'))}</span>
      <SegmentedChoice
        label={text(kindWord(what, 'unknownNames'))}
        value={importing.keepUnknown ? 'keep' : 'refuse'}
        options={options}
        onChange={(id) => void setKeep(id === 'keep')}
      />
    </div>
  );
}

/** Teams named on screen; the rest of very many is only counted by the problems. */
const namedTeams = 12;

function NewTeams({ preview: { teams } }: { readonly preview: ImportPreview }) {
  const text = useText();
  if (teams.length === 0) return null;
  const names = [...teams.slice(0, namedTeams), ...(teams.length > namedTeams ? ['…'] : [])];
  return (
    <p className="field-hint">{text('import.learners.newTeams', { names: names.join(text('list.separator')) })}</p>
  );
}

interface FoundProps {
  readonly what: ImportWhat;
  readonly preview: ImportPreview;
}

function Found({ what, preview }: FoundProps) {
  const text = useText();
  const problems = preview.errors + preview.warnings;
  return (
    <Tabs className="found" defaultSelectedKey={problems > 0 ? 'problems' : 'sample'}>
      <TabList className="tab-list" aria-label={text('import.found')}>
        <Tab id="problems" className="tab">
          {text('import.problemsTab', { n: formatNumber(problems) })}
        </Tab>
        <Tab id="sample" className="tab">
          {text(kindWord(what, 'sampleTab'))}
        </Tab>
      </TabList>
      <TabPanel id="problems" className="found-panel">
        {problems === 0 ? (
          <p className="form-empty">{text('import.noProblems')}</p>
        ) : (
          <ProblemList what={what} preview={preview} />
        )}
      </TabPanel>
      <TabPanel id="sample" className="found-panel">
        <ImportSample what={what} preview={preview} marked />
      </TabPanel>
    </Tabs>
  );
}

function Verdict({ what, preview }: FoundProps) {
  const text = useText();
  const { errors, added, changed } = preview;
  if (errors > 0) return <p className="verdict error">{text('import.cannotTake', { n: formatNumber(errors) })}</p>;
  if (added + changed === 0) return <p className="verdict">{text(kindWord(what, 'nothingToTake'))}</p>;
  return <p className="verdict good">{text(kindWord(what, 'canTake'), { n: formatNumber(added + changed) })}</p>;
}

function Actions({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const goTo = useApp((state) => state.goToImportStep);
  const apply = useApp((state) => state.applyImport);
  const { what, preview, busy } = importing;
  const takeable = preview !== null && preview.errors === 0 && preview.added + preview.changed > 0;
  return (
    <footer className="step-actions">
      <Button disabled={busy !== null} onPress={() => goTo('columns')}>
        <ArrowLeft aria-hidden />
        {text('import.backToColumns')}
      </Button>
      {preview && busy === null ? <Verdict what={what} preview={preview} /> : null}
      <Button look="primary" disabled={!takeable || busy !== null} onPress={() => void apply()}>
        <DownloadCloud aria-hidden />
        {text('import.take')}
      </Button>
    </footer>
  );
}

export function PreviewStep({ importing }: { readonly importing: Importing }) {
  const { what, preview, busy } = importing;
  return (
    <>
      <div className="step-body preview-step">
        <WorkBar importing={importing} />
        {preview && busy !== 'preview' ? (
          <>
            <div className="preview-top">
              <CountsStrip what={what} preview={preview} />
              {importing.what === 'attendance' ? null : <UnknownChoice importing={importing} />}
            </div>
            <NewTeams preview={preview} />
            <Found what={what} preview={preview} />
          </>
        ) : null}
      </div>
      <Actions importing={importing} />
    </>
  );
}
