/** What a person's profile was before, change by change. */
import { useEffect, useState } from 'react';
import type { FormerProfile, Person } from '../../../shared/curriculum/person.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { formatMoment } from '../record/format-moment.ts';
import { DetailSection } from '../roadmap/detail-parts.tsx';
import { type ProfileStep, profileSteps } from './profile-differences.ts';
import { profileWord } from './profile-words.ts';
import { useProfileWords } from './use-profile-words.ts';

function Step({ step: { at, before, after, changed } }: { readonly step: ProfileStep }) {
  const text = useText();
  const language = useLanguage();
  const words = useProfileWords();
  return (
    <li>
      <span className="when">{formatMoment(at, language)}</span>
      {changed.map((field) => (
        <span key={field} className="what">
          {text('people.step', {
            field: text(`people.${field}`),
            before: profileWord(field, before, words),
            after: profileWord(field, after, words),
          })}
        </span>
      ))}
    </li>
  );
}

export function PersonHistory({ person }: { readonly person: Person }) {
  const text = useText();
  const readFormer = useApp((state) => state.readFormer);
  const [former, setFormer] = useState<readonly FormerProfile[]>([]);
  useEffect(() => {
    let current = true;
    readFormer(person.id).then(
      (read) => current && setFormer(read),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // Read again after each change of the person.
  }, [person, readFormer]);
  const steps = profileSteps(former, person);
  if (steps.length === 0) return null;
  return (
    <DetailSection title={text('people.history')}>
      <ul className="profile-steps">
        {steps.map((step) => (
          <Step key={step.at} step={step} />
        ))}
      </ul>
    </DetailSection>
  );
}
