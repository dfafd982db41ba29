/** The booklet of a curriculum: which one, which version. */
import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { Curriculum } from '../../../shared/curriculum/curriculum.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';

const draft = 'draft';

function BookletChoice({ curricula }: { readonly curricula: readonly Curriculum[] }) {
  const text = useText();
  const open = useApp((state) => state.openBooklet);
  const [chosen, setChosen] = useState<string | null>(null);
  const [version, setVersion] = useState<string | null>(null);
  const curriculum = curricula.find(({ id }) => id === chosen) ?? curricula[0];
  if (!curriculum) return <p className="print-run-hint">{text('printRun.bookletNone')}</p>;
  const versions = curriculum.versions.map((each) => ({
    id: String(each.version),
    label: text('printRun.bookletVersionOf', { n: each.version }),
  }));
  const options = [...versions.reverse(), { id: draft, label: text('printRun.bookletDraft') }];
  const shown = options.find(({ id }) => id === version)?.id ?? options[0]?.id ?? draft;
  return (
    <div className="booklet-choice">
      <SelectField
        label={text('printRun.bookletCurriculum')}
        value={curriculum.id}
        options={curricula.map(({ id, versions, draft: own }) => ({
          id,
          label: versions.at(-1)?.content.name ?? own.name,
        }))}
        onChange={(id) => {
          setChosen(id);
          setVersion(null);
        }}
      />
      <SelectField label={text('printRun.bookletVersion')} value={shown} options={options} onChange={setVersion} />
      <Button onPress={() => void open(curriculum.id, shown === draft ? null : Number(shown))}>
        <BookOpen aria-hidden />
        {text('printRun.bookletOpen')}
      </Button>
    </div>
  );
}

export function BookletPart() {
  const text = useText();
  const curricula = useApp((state) => state.department?.curricula) ?? [];
  return (
    <section className="print-run-part" aria-label={text('printRun.booklet')}>
      <h2>{text('printRun.booklet')}</h2>
      <p className="print-run-hint">{text('printRun.bookletLead')}</p>
      <BookletChoice curricula={curricula} />
    </section>
  );
}
