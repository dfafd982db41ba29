/** The item under the keyboard: what its levels mean, its knowledge items one by one, and its history. */
import { useState } from 'react';
import type { IndexedSkillItem } from '../../../shared/model/standard-index.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { levelSpan } from '../roadmap/level-words.ts';
import type { GridPlace } from './grid-keys.ts';
import { ItemHistory } from './item-history.tsx';
import { LevelGrid, type LevelRow } from './level-grid.tsx';
import { LevelMeaning } from './level-meaning.tsx';
import { type ChangedLevels, type Levels, levelChoices } from './skill-rows.ts';

export interface ItemPanelProps {
  readonly skill: IndexedSkillItem;
  readonly specialty: string;
  /** The level under the keyboard. */
  readonly level: number;
  readonly levels: Levels;
  readonly changes: ChangedLevels;
  /** A level that was asked for and does not exist for the item. */
  readonly missed: number | null;
  /** Goes back to the list of items. */
  readonly onLeave: () => void;
}

function Knowledge({ skill, specialty, levels, changes, onLeave }: Omit<ItemPanelProps, 'level' | 'missed'>) {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const sayLevel = useApp((state) => state.sayLevel);
  const [place, setPlace] = useState<GridPlace | null>(null);
  const choices = levelChoices(skill, index, specialty);
  const rows = skill.knowledge.map(
    (item): LevelRow => ({
      id: item.id,
      title: item[language],
      choices,
      level: levels[item.id] ?? null,
      inherited: levels[skill.id] ?? null,
      changed: changes[item.id] !== undefined,
    }),
  );
  return (
    <LevelGrid
      label={text('assess.knowledge')}
      itemHead={text('assess.knowledge')}
      levels={choices}
      groups={[{ id: skill.id, title: null, rows }]}
      place={place}
      onMove={setPlace}
      onSay={sayLevel}
      onEscape={onLeave}
    />
  );
}

export function ItemPanel(props: ItemPanelProps) {
  const { skill, specialty, level, levels, missed } = props;
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  const sayLevel = useApp((state) => state.sayLevel);
  const choices = levelChoices(skill, index, specialty);
  const described: [number, number] = [choices[1] ?? 0, choices.at(-1) ?? 0];
  return (
    <aside className="item-panel" aria-label={skill[language]}>
      <header>
        <h2>{skill[language]}</h2>
        <Button small disabled={levels[skill.id] === undefined} onPress={() => sayLevel(skill.id, null)}>
          {text('assess.takeBack')}
        </Button>
      </header>
      <p className="missed-level" role="status">
        {missed === null ? '' : text('assess.missed', { level: missed, span: levelSpan(described, text) })}
      </p>
      <LevelMeaning choices={choices} level={level} />
      <h3>{text('assess.knowledge')}</h3>
      <p className="hint">{text('assess.knowledgeHint')}</p>
      <Knowledge key={skill.id} {...props} />
      <h3>{text('assess.history')}</h3>
      <ItemHistory skill={skill} />
    </aside>
  );
}
