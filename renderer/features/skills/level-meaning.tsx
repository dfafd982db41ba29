/** What the standard means by each level of an item: the level under the keyboard in full, the others in a line. */
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { levelName } from '../roadmap/level-words.ts';
import './level-meaning.css';

/** What a person of that level can do, by the standard; levels 1 and 2 are common to all jobs. */
export function actOf(
  { proficiency, levelsOneTwo }: Standard,
  level: number,
  language: Language,
  text: ScreenTranslate,
) {
  if (level === 0) return text('assess.none');
  const act = proficiency?.act[String(level)] ?? levelsOneTwo?.proficiency[String(level)];
  return act?.[language] ?? text('assess.noMeaning');
}

function Scope({ level }: { readonly level: number }) {
  const text = useText();
  const language = useLanguage();
  const scope = useReference().standard.proficiency?.scope[String(level)];
  if (!scope) return null;
  return (
    <dl className="meaning-scope">
      <dt>{text('proficiency.scope')}</dt>
      <dd>{scope[language]}</dd>
      <dt>{text('proficiency.role')}</dt>
      <dd>{sourceWords('scopeRole', scope.role, language)}</dd>
    </dl>
  );
}

export interface LevelMeaningProps {
  readonly choices: readonly number[];
  /** The level under the keyboard. */
  readonly level: number;
}

export function LevelMeaning({ choices, level }: LevelMeaningProps) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  return (
    <ol className="meanings" aria-label={text('assess.meanings')}>
      {choices.map((each) => (
        <li key={each} {...(each === level ? { 'aria-current': 'true' as const } : {})}>
          <b>{levelName(each, text)}</b>
          <span>{actOf(standard, each, language, text)}</span>
          {each === level ? <Scope level={each} /> : null}
        </li>
      ))}
    </ol>
  );
}
