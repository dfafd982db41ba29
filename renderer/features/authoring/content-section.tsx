/** What the course is about, in both languages side by side. */
import { useText } from '../../store/use-app.ts';
import { FormPart, type SectionProps } from './form-parts.tsx';
import { TextBox } from './text-box.tsx';

const texts = [
  { ja: 'outlineJa', en: 'outlineEn', rows: 4 },
  { ja: 'audienceJa', en: 'audienceEn', rows: 2 },
  { ja: 'goalsJa', en: 'goalsEn', rows: 4 },
] as const;

export function ContentSection({ draft, change }: SectionProps) {
  const text = useText();
  return (
    <FormPart section="content" note={text('authoring.contentNote')}>
      <div className="form-grid">
        {texts.flatMap(({ ja, en, rows }) =>
          [ja, en].map((field) => (
            <TextBox
              key={field}
              label={text(`authoring.${field}`)}
              value={draft[field]}
              rows={rows}
              onChange={(value) => change({ [field]: value })}
            />
          )),
        )}
      </div>
    </FormPart>
  );
}
