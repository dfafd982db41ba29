/** What has been said of an item: when, by whom, which level. */
import { formatTableDate } from '../../../shared/i18n/format.ts';
import type { IndexedSkillItem } from '../../../shared/model/standard-index.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import { historyOf, type PastAssessment } from './skill-rows.ts';

function Line({ past, skill }: { readonly past: PastAssessment; readonly skill: IndexedSkillItem }) {
  const text = useText();
  const language = useLanguage();
  const { knowledgeItems } = useReference().index;
  const name = past.item === skill.id ? text('assess.whole') : (knowledgeItems.get(past.item)?.item[language] ?? '');
  return (
    <tr>
      <td>{past.date ? formatTableDate(past.date, language) : text('assess.noDate')}</td>
      <td>
        {text(`assess.by.${past.by}`)} {past.assessor}
      </td>
      <td>{name}</td>
      <td>{past.level === null ? text('assess.takenBack') : levelName(past.level, text)}</td>
    </tr>
  );
}

export function ItemHistory({ skill }: { readonly skill: IndexedSkillItem }) {
  const text = useText();
  const entries = useApp((state) => state.personRecord?.entries);
  const past = historyOf(entries ?? [], skill);
  if (past.length === 0) return <p className="hint">{text('assess.noHistory')}</p>;
  return (
    <table className="assess-history">
      <thead>
        <tr>
          <th scope="col">{text('assess.date')}</th>
          <th scope="col">{text('assess.who')}</th>
          <th scope="col">{text('assess.what')}</th>
          <th scope="col">{text('standard.level')}</th>
        </tr>
      </thead>
      <tbody>
        {past.map((each) => (
          <Line key={each.entry} past={each} skill={skill} />
        ))}
      </tbody>
    </table>
  );
}
