/** One skill item of one edition with its knowledge items, and what became of each. */
import type { KnowledgeChange, SkillChange } from '../../../shared/standard/compare-skill-areas.ts';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { ChangeBadge } from './change-badge.tsx';
import { Source } from './part-head.tsx';
import { skillLevels } from './standard-words.ts';

type Side = 'before' | 'after';

interface KnowledgeLineProps {
  readonly knowledge: KnowledgeChange;
  readonly side: Side;
}

/** Skill item and knowledge item of the other edition; the item alone where both have one name. */
function useCounterparts({ item, counterparts }: KnowledgeChange): string {
  const language = useLanguage();
  const text = useText();
  const names = counterparts.map((other) =>
    other.item[language] === item[language]
      ? other.skill[language]
      : `${other.skill[language]} › ${other.item[language]}`,
  );
  return names.join(text('list.separator'));
}

function KnowledgeLine({ knowledge, side }: KnowledgeLineProps) {
  const text = useText();
  const language = useLanguage();
  const name = useCounterparts(knowledge);
  const { item, change } = knowledge;
  return (
    <li className={`knowledge ${change}`}>
      <span>{item[language]}</span> {change === 'kept' ? null : <ChangeBadge change={change} />}
      {name ? (
        <div className="counterpart">{text(side === 'before' ? 'skills.became' : 'skills.cameFrom', { name })}</div>
      ) : null}
    </li>
  );
}

export interface SkillCardProps {
  readonly skill: SkillChange;
  readonly side: Side;
  /** Without a former edition there is no change to tell of. */
  readonly plain?: boolean;
}

export function SkillCard({ skill: { item, change, levelsChanged, knowledge }, side, plain = false }: SkillCardProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <article className="skill-card">
      <header>
        <h4>{item[language]}</h4>
        {plain ? null : <ChangeBadge change={change} />}
        {levelsChanged && side === 'after' ? (
          <span className="change levels">{text('skills.levelsChanged')}</span>
        ) : null}
        <span className="levels-of">{skillLevels(item.levels, text)}</span>
      </header>
      <ul className="standard-knowledge">
        {knowledge.map((each) => (
          <KnowledgeLine key={each.item.id} knowledge={each} side={side} />
        ))}
      </ul>
      <footer>
        {item.note ? <span>{sourceWords('skillNote', item.note, language)}</span> : null}
        {item.figure ? <Source figures={[item.figure]} /> : null}
      </footer>
    </article>
  );
}
