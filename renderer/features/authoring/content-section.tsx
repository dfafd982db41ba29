/** What the course is about, in both languages side by side. */
import { useText } from '../../store/use-app.ts';
import { FormPart, memoSection, type SectionProps } from './form-parts.tsx';
import { TextBox } from './text-box.tsx';

const fields = ['outlineJa', 'outlineEn', 'audienceJa', 'audienceEn', 'goalsJa', 'goalsEn'] as const;
type Props = SectionProps<(typeof fields)[number]>;

const texts = [
  { ja: 'outlineJa', en: 'outlineEn', rows: 4 },
  { ja: 'audienceJa', en: 'audienceEn', rows: 2 },
  { ja: 'goalsJa', en: 'goalsEn', rows: 4 },
] as const;

export const ContentSection = memoSection(fields, function ContentSection({ draft, change }: Props) {
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
});
