/** One finding of the checks in plain words: what, where, how to mend. */
import { ArrowRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { Finding } from '../../../shared/catalogue/check-catalogue.ts';
import { attainmentParts } from '../../../shared/model/attainment.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { termName } from '../roadmap/level-words.ts';
import { bySkillItem } from '../roadmap/roadmap-selectors.ts';
import { CatalogueLink, CatalogueLinks } from './course-opener.tsx';

/** A path that ends where it began. */
function Circle({ courses }: { readonly courses: readonly string[] }) {
  const path = [...courses, courses[0] ?? ''];
  return (
    <p className="circle">
      {path.map((id, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the first course stands twice
        <Fragment key={at}>
          {at > 0 ? <ArrowRight aria-hidden /> : null}
          <CatalogueLink id={id} />
        </Fragment>
      ))}
    </p>
  );
}

const shownSkills = 12;

function Missing({ finding }: { readonly finding: Extract<Finding, { kind: 'uncovered' }> }) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const skills = bySkillItem(finding.attainments.map(attainmentParts), index, language);
  return (
    <ul className="bullets">
      {skills.slice(0, shownSkills).map(({ skill, title, items }) => (
        <li key={skill}>
          {title}
          <span className="how">{items.map((item) => `${item.title}@${item.level}`).join(text('list.separator'))}</span>
        </li>
      ))}
      {skills.length > shownSkills ? <li>{text('catalogue.checksMore', { n: skills.length - shownSkills })}</li> : null}
    </ul>
  );
}

const fields = ['group', 'specialties', 'kind', 'methods', 'teaches'] as const;

interface Told {
  readonly title: string;
  readonly what: string;
  readonly where: ReactNode;
}

function useTold(finding: Finding): Told {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const title = text(
    `finding.${finding.kind}`,
    'attainments' in finding ? { n: finding.attainments.length } : undefined,
  );
  switch (finding.kind) {
    case 'cycle':
      return { title, what: text('finding.cycle.what'), where: <Circle courses={finding.courses} /> };
    case 'uncovered': {
      const specialty = termName(standard.specialties, finding.specialty, language);
      return { title, what: text('finding.uncovered.what', { specialty }), where: <Missing finding={finding} /> };
    }
    case 'level-inversion':
      return {
        title,
        what: text('finding.level-inversion.what'),
        where: (
          <p className="circle">
            <CatalogueLink id={finding.prerequisite} />
            <ArrowRight aria-hidden />
            <CatalogueLink id={finding.course} />
          </p>
        ),
      };
    case 'unknown-prerequisite':
      return {
        title,
        what: text('finding.unknown-prerequisite.what', { name: finding.name }),
        where: <CatalogueLinks ids={[finding.course]} />,
      };
    case 'unknown-name': {
      const known = fields.find((each) => each === finding.field);
      const field = known ? text(`finding.field.${known}`) : finding.field;
      return {
        title,
        what: text('finding.unknown-name.what', { field, name: finding.name }),
        where: <CatalogueLinks ids={[finding.course]} />,
      };
    }
    case 'unreachable':
    case 'orphan':
      return { title, what: text(`finding.${finding.kind}.what`), where: <CatalogueLinks ids={[finding.course]} /> };
    case 'duplicate':
      return { title, what: text('finding.duplicate.what'), where: <CatalogueLinks ids={finding.courses} /> };
  }
}

export function FindingCard({ finding }: { readonly finding: Finding }) {
  const text = useText();
  const { title, what, where } = useTold(finding);
  return (
    <li className={`finding ${finding.severity}`}>
      <h4>{title}</h4>
      <p>{what}</p>
      {where}
      <p className="hint">{text(`finding.${finding.kind}.mend`)}</p>
    </li>
  );
}
