/** スキル: the skill map of a specialty, by people or by teams. */
import { useMemo, useState } from 'react';
import type { SkillPicture } from '../../../shared/curriculum/standing/skill-picture.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { ItemPanel } from './item-panel.tsx';
import { SkillMap } from './skill-map.tsx';
import { SkillTeams } from './skill-teams.tsx';
import { type SkillOrder, skillOrders, sortSkills } from './sort-skills.ts';
import { useStandingNames } from './standing-names.ts';

const steps = ['0', '1', '2', '3', 'none'] as const;

function Legend() {
  const text = useText();
  return (
    <p className="map-legend">
      <span>{text('standing.legend')}</span>
      {steps.map((step) => (
        <span key={step}>
          <span className="map-key" data-short={step} />
          {text(`standing.legend.${step}`)}
        </span>
      ))}
    </p>
  );
}

function People({ data }: { readonly data: SkillPicture }) {
  const text = useText();
  const names = useStandingNames();
  const [order, setOrder] = useState<SkillOrder>('missing');
  const people = useMemo(() => sortSkills(data.people, order, names), [data, order, names]);
  return (
    <>
      <div className="map-tools">
        <SelectField
          label={text('standing.sort')}
          value={order}
          options={skillOrders.map((id) => ({ id, label: text(`standing.sort.${id}`) }))}
          onChange={(id) => setOrder(skillOrders.find((each) => each === id) ?? 'missing')}
        />
        <Legend />
      </div>
      <SkillMap data={data} people={people} />
    </>
  );
}

export function SkillsView({ data }: { readonly data: SkillPicture }) {
  const text = useText();
  const rows = useApp((state) => state.standingChoices.rows);
  return (
    <div className="standing-beside">
      <div className="standing-main">
        {rows === 'people' ? (
          <People data={data} />
        ) : (
          <>
            <p className="standing-lead">{text('standing.shareLegend')}</p>
            <SkillTeams data={data} />
          </>
        )}
      </div>
      <ItemPanel />
    </div>
  );
}
