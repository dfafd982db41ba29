/** How much a person brings along from another specialty, with a list of it. */
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { termName } from './level-words.ts';
import { SkillGroups, useSkillGroups } from './skill-groups.tsx';
import { Total } from './total.tsx';

export function CarriedOver({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const { carriedOver, origin } = roadmap;
  const groups = useSkillGroups(carriedOver);
  if (origin === null) return null;
  const count = text('carried.count', { n: carriedOver.length });
  if (carriedOver.length === 0) return <Total label={text('carried.total')} value={count} />;
  const specialty = termName(standard.specialties, origin, language);
  const button = (
    <PopoverButton className="small" placement="bottom start" label={text('carried.title')} button={count}>
      <div className="carried-over">
        <p className="hint">{text('carried.lead', { specialty })}</p>
        <SkillGroups className="carried-groups" groups={groups} />
      </div>
    </PopoverButton>
  );
  return <Total label={text('carried.total')} value={button} />;
}
