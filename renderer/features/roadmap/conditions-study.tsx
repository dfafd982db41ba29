/** Conditions on how a person studies: methods, "no class days away", providers. */
import { House } from 'lucide-react';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { methodNames, termName } from './level-words.ts';
import type { QuestionPart } from './question-part.ts';
import { allMethods, allProviders, siteMethods } from './site-methods.ts';

interface AllowedChecksProps {
  readonly title: string;
  readonly all: readonly string[];
  /** Null where all are allowed. */
  readonly allowed: readonly string[] | null;
  readonly nameOf: (id: string) => string;
  readonly onChange: (allowed: readonly string[] | null) => void;
}

/** A limit to some of a list: all ticked is no limit, and the last tick stays. */
function AllowedChecks({ title, all, allowed, nameOf, onChange }: AllowedChecksProps) {
  const ticked = all.filter((id) => allowed === null || allowed.includes(id));
  const toggle = (id: string, on: boolean) => {
    const next = all.filter((each) => (each === id ? on : ticked.includes(each)));
    onChange(next.length === all.length ? null : next);
  };
  return (
    <fieldset className="check-set">
      <legend>{title}</legend>
      <div className="checks">
        {all.map((id) => (
          <CheckField
            key={id}
            checked={ticked.includes(id)}
            disabled={ticked.length === 1 && ticked.includes(id)}
            onChange={(on) => toggle(id, on)}
          >
            {nameOf(id)}
          </CheckField>
        ))}
      </div>
    </fieldset>
  );
}

const isSame = (a: readonly string[] | null, b: readonly string[]) =>
  a !== null && a.length === b.length && b.every((each) => a.includes(each));

/** One click keeps the person at the site, another takes it back. */
function SiteOnly({ request, change }: QuestionPart) {
  const text = useText();
  const language = useLanguage();
  const { standard, catalogue } = useReference();
  const methods = siteMethods(standard, catalogue);
  if (methods.length === 0) return null;
  const isOn = isSame(request.methods, methods);
  return (
    <div>
      <Button small on={isOn} pressed={isOn} onPress={() => change({ methods: isOn ? null : methods })}>
        <House aria-hidden />
        {text('more.siteOnly')}
      </Button>
      <p className="hint">{text('more.siteOnlyHint', { names: methodNames(standard, methods, language) })}</p>
    </div>
  );
}

export function StudyConditions({ request, change }: QuestionPart) {
  const text = useText();
  const language = useLanguage();
  const { standard, catalogue } = useReference();
  const providers = allProviders(catalogue);
  return (
    <>
      <section>
        <AllowedChecks
          title={text('more.methods')}
          all={allMethods(standard, catalogue)}
          allowed={request.methods}
          nameOf={(id) => termName(standard.courseSheet?.methods, id, language)}
          onChange={(methods) => change({ methods })}
        />
        <SiteOnly request={request} change={change} />
      </section>
      {providers.length > 0 ? (
        <section>
          <AllowedChecks
            title={text('more.providers')}
            all={providers}
            allowed={request.providers}
            nameOf={(name) => name}
            onChange={(next) => change({ providers: next })}
          />
          <p className="hint">{text('more.providersHint')}</p>
        </section>
      ) : null}
    </>
  );
}
