/** レベル1・2と試験: what is common to all jobs, and the examinations that stand for a level. */
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import { MissingPart, PartHead, SourceMark } from './part-head.tsx';
import './entry-tab.css';

type Entry = NonNullable<Standard['levelsOneTwo']>;
type Area = Entry['areas'][number];

function Proficiency({ proficiency }: Pick<Entry, 'proficiency'>) {
  const text = useText();
  const language = useLanguage();
  return (
    <section className="part-section">
      <h3>{text('entry.proficiency')}</h3>
      <table className="plain-table">
        <tbody>
          {Object.entries(proficiency).map(([level, meaning]) => (
            <tr key={level}>
              <th scope="row">{levelName(Number(level), text)}</th>
              <td>{meaning[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Examinations({ examinations, examinationNote }: Pick<Entry, 'examinations' | 'examinationNote'>) {
  const text = useText();
  const language = useLanguage();
  return (
    <section className="part-section">
      <h3>{text('entry.examinations')}</h3>
      <table className="plain-table">
        <tbody>
          {examinations.map((examination) => (
            <tr key={examination.ja}>
              <th scope="row">{levelName(examination.level, text)}</th>
              <td>{examination[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{sourceWords('entry', examinationNote, language)}</p>
    </section>
  );
}

function AreaSection({ area }: { readonly area: Area }) {
  const text = useText();
  const language = useLanguage();
  const knowledge = area.skills.reduce((sum, skill) => sum + skill.knowledge.length, 0);
  return (
    <section className="entry-area">
      <h4>
        {area[language]} <span className="soft">{text('entry.count', { skills: area.skills.length, knowledge })}</span>
      </h4>
      <dl>
        {area.skills.map((skill) => (
          <div key={skill.id}>
            <dt>{skill[language]}</dt>
            <dd>{skill.knowledge.map((item) => item[language]).join(text('list.slash'))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function EntryTab() {
  const text = useText();
  const language = useLanguage();
  const { levelsOneTwo } = useReference().standard;
  if (!levelsOneTwo) return <MissingPart />;
  const { proficiency, examinations, examinationNote, areas, source } = levelsOneTwo;
  return (
    <>
      <PartHead lead={text('entry.lead')} figures={[]} />
      <p>
        <SourceMark>{sourceWords('entry', source, language)}</SourceMark>
      </p>
      <div className="entry-top">
        <Proficiency proficiency={proficiency} />
        <Examinations examinations={examinations} examinationNote={examinationNote} />
      </div>
      <section className="part-section">
        <h3>{text('entry.skills')}</h3>
        {areas.map((area) => (
          <AreaSection key={area.id} area={area} />
        ))}
      </section>
    </>
  );
}
