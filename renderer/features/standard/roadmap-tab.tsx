/** 研修ロードマップの改訂: what each revision brought, and the course groups before and after. */
import { Fragment, useMemo } from 'react';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { compareNamedGroups, type GroupComparison } from '../../../shared/standard/compare-groups.ts';
import { revisionYield } from '../../../shared/standard/revision-yield.ts';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { areaHue, areaName, levelSpan, termName } from '../roadmap/level-words.ts';
import { ChangeBadge } from './change-badge.tsx';
import { CourseAnchors } from './course-anchor.tsx';
import { MissingPart, PartHead } from './part-head.tsx';
import './roadmap-tab.css';

type Roadmap = NonNullable<Standard['roadmap']>;
type Revision = Roadmap['revisions'][number];

function RevisionCard({ revision, number }: { readonly revision: Revision; readonly number: number }) {
  const text = useText();
  const language = useLanguage();
  const { standard, catalogue } = useReference();
  const brought = useMemo(() => revisionYield(catalogue, revision.id), [catalogue, revision.id]);
  return (
    <article className="revision">
      <header>
        <span className="revision-number">{text('revision.badge', { n: number })}</span>
        <h4>{revision[language]}</h4>
        <span className="hint">
          {text('roadmap.yield', { groups: brought.groups.length, courses: brought.courses })}
        </span>
      </header>
      {brought.groups.length === 0 ? <p className="hint">{text('roadmap.noCourses')}</p> : null}
      {brought.groups.map(({ group, courses }) => (
        <Fragment key={group.id}>
          <h5 data-hue={areaHue(standard, group.area)}>
            {group.title[language]} <span className="soft">{levelSpan(group.levels, text)}</span>
          </h5>
          <CourseAnchors courses={courses} />
        </Fragment>
      ))}
    </article>
  );
}

function Presence({ there }: { readonly there: boolean }) {
  const text = useText();
  return (
    <td className={there ? 'presence there' : 'presence'}>
      <span aria-hidden>{there ? '●' : '‒'}</span>
      <span className="visually-hidden">{text(there ? 'roadmap.present' : 'roadmap.absent')}</span>
    </td>
  );
}

function GroupRow({ comparison: { group, change, counterparts } }: { readonly comparison: GroupComparison }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const names = counterparts.map((other) => other[language]).join(text('list.separator'));
  const key = group.before ? 'skills.became' : 'skills.cameFrom';
  return (
    <tr>
      <th scope="row">{group[language]}</th>
      <td>
        <span className="area-mark" data-hue={areaHue(standard, group.area)}>
          {areaName(standard, group.area, language)}
        </span>
      </td>
      <td>{termName(standard.roadmap?.legend, group.legend, language)}</td>
      <Presence there={group.before} />
      <Presence there={group.after} />
      <td>
        <ChangeBadge change={change} />{' '}
        {names ? <span className="counterpart">{text(key, { name: names })}</span> : null}
      </td>
    </tr>
  );
}

const groupColumns = ['roadmap.group', 'roadmap.area', 'roadmap.legend', 'standard.before', 'standard.after'] as const;

function GroupTable({ comparisons }: { readonly comparisons: readonly GroupComparison[] }) {
  const text = useText();
  return (
    <table className="plain-table group-table">
      <thead>
        <tr>
          {[...groupColumns, 'roadmap.change' as const].map((key) => (
            <th key={key} scope="col">
              {text(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparisons.map((comparison) => (
          <GroupRow key={comparison.group.ja} comparison={comparison} />
        ))}
      </tbody>
    </table>
  );
}

function NamedGroups() {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const named = useMemo(() => compareNamedGroups(standard), [standard]);
  return (
    <section className="part-section">
      <h3>{text('roadmap.groups')}</h3>
      {named ? <GroupTable comparisons={named.groups} /> : <p className="hint">{text('roadmap.noGroups')}</p>}
      {named?.illegible ? <p className="hint">{sourceWords('roadmapNote', named.illegible, language)}</p> : null}
    </section>
  );
}

function RoadmapParts({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  return (
    <>
      <PartHead lead={text('roadmap.lead')} figures={[roadmap.figure]} />
      <section className="part-section">
        <h3>{text('roadmap.revisions')}</h3>
        {roadmap.revisions.length === 0 ? <MissingPart /> : null}
        <div className="revisions">
          {roadmap.revisions.map((revision, at) => (
            <RevisionCard key={revision.id} revision={revision} number={at + 1} />
          ))}
        </div>
      </section>
      <NamedGroups />
    </>
  );
}

export function RoadmapTab() {
  const { roadmap } = useReference().standard;
  return roadmap ? <RoadmapParts roadmap={roadmap} /> : <MissingPart />;
}
