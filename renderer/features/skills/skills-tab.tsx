/** スキル: for each skill item of a specialty the level reached, with what the standard means by it beside. */
import { useCallback, useMemo, useState } from 'react';
import type { IndexedSkillItem } from '../../../shared/model/standard-index.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { useRecordGoal } from '../record/record-goal.ts';
import { useRecordRoute } from '../record/record-routes.ts';
import { topLevelOf } from '../roadmap/request-rules.ts';
import { AssessBar } from './assess-bar.tsx';
import type { GridPlace } from './grid-keys.ts';
import { ItemPanel } from './item-panel.tsx';
import { LevelGrid, type LevelRow, type LevelRows } from './level-grid.tsx';
import { SideCells, SideHeads } from './side-columns.tsx';
import { correctedKnowledge, levelChoices, type SkillGroup, skillGroups } from './skill-rows.ts';
import { type Assessment, useAssessment } from './use-assessment.ts';
import './skills-tab.css';

/** The newest of the days on which an item or one of its knowledge items was assessed. */
function lastDay({ last }: Assessment, skill: IndexedSkillItem): string | null {
  const days = [skill.id, ...skill.knowledge.map(({ id }) => id)].flatMap((id) => last.get(id)?.date ?? []);
  return days.sort().at(-1) ?? null;
}

function useRows(specialty: string, groups: readonly SkillGroup[], assessment: Assessment): readonly LevelRows[] {
  const text = useText();
  const language = useLanguage();
  const { index } = useReference();
  return useMemo(() => {
    const { levels, changes, self, supervisor, lastBySupervisor } = assessment;
    const row = (skill: IndexedSkillItem): LevelRow => ({
      id: skill.id,
      title: skill[language],
      choices: levelChoices(skill, index, specialty),
      level: levels[skill.id] ?? null,
      inherited: null,
      changed: [skill.id, ...skill.knowledge.map(({ id }) => id)].some((id) => changes[id] !== undefined),
      beside: (
        <SideCells
          self={self[skill.id] ?? null}
          supervisor={supervisor[skill.id] ?? null}
          assessor={supervisor[skill.id] === undefined ? '' : (lastBySupervisor.get(skill.id)?.assessor ?? '')}
          date={lastDay(assessment, skill)}
          corrected={correctedKnowledge(skill, levels).length}
        />
      ),
    });
    return groups.map(({ id, scope, field, items }) => ({
      id,
      title: field ? text('assess.scope.entry', { field: field[language] }) : text(`assess.scope.${scope}`),
      detail: text('assess.groupProgress', {
        done: items.filter((item) => levels[item.id] !== undefined).length,
        total: items.length,
      }),
      rows: items.map(row),
    }));
  }, [assessment, groups, index, language, specialty, text]);
}

function FirstPass() {
  const text = useText();
  const stated = useApp((state) => state.personRecord?.assessed.length === 0);
  return <p className={`assess-how ${stated ? 'first' : ''}`}>{text(stated ? 'assess.first' : 'assess.how')}</p>;
}

export function SkillsTab() {
  const text = useText();
  const { index } = useReference();
  const { person } = useRecordRoute();
  const { specialty } = useRecordGoal(person);
  const assessment = useAssessment(person);
  const sayLevel = useApp((state) => state.sayLevel);
  const groups = useMemo(() => skillGroups(index, specialty), [index, specialty]);
  const rows = useRows(specialty, groups, assessment);
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [missed, setMissed] = useState<number | null>(null);
  const move = useCallback((next: GridPlace) => {
    setMissed(null);
    setPlace((before) => (before?.row === next.row && before.level === next.level ? before : next));
  }, []);
  const items = groups.flatMap((group) => group.items);
  const skill = items.find(({ id }) => id === place?.row) ?? items[0];
  if (!skill) return <p className="record-reading">{text('assess.noItems')}</p>;
  const { levels, changes } = assessment;
  return (
    <div className="skills-tab">
      <AssessBar
        specialty={specialty}
        changes={Object.keys(changes).length}
        done={items.filter(({ id }) => levels[id] !== undefined).length}
        total={items.length}
      />
      <div className="skills-body">
        <div className="skills-grid">
          <FirstPass />
          <LevelGrid
            label={text('assess.grid')}
            itemHead={text('assess.item')}
            levels={Array.from({ length: topLevelOf(index, specialty) + 1 }, (_, level) => level)}
            groups={rows}
            place={place}
            heads={<SideHeads />}
            onMove={move}
            onSay={sayLevel}
            onNoLevel={(_, level) => setMissed(level)}
            onEnter={() => document.querySelector<HTMLElement>('.item-panel [role="gridcell"][tabindex="0"]')?.focus()}
          />
        </div>
        <ItemPanel
          skill={skill}
          specialty={specialty}
          level={place?.row === skill.id ? place.level : (levels[skill.id] ?? 0)}
          levels={levels}
          changes={changes}
          missed={missed}
          onLeave={() => document.querySelector<HTMLElement>('.skills-grid [role="gridcell"][tabindex="0"]')?.focus()}
        />
      </div>
    </div>
  );
}
