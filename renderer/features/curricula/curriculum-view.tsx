/** One curriculum: its content, versions, who has it and who follows. */
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { AssigningPart } from './assigning-part.tsx';
import { ContentPart } from './content-part.tsx';
import { curriculumParts, useCurriculaRoute } from './curricula-routes.ts';
import { hasChanges } from './curricula-selectors.ts';
import type { CurriculumProps } from './curriculum-props.ts';
import { FollowersPart } from './followers-part.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { VersionsPart } from './versions-part.tsx';

const partViews = {
  content: ContentPart,
  versions: VersionsPart,
  people: AssigningPart,
  followers: FollowersPart,
} as const;

function State({ curriculum }: CurriculumProps) {
  const text = useText();
  const newest = curriculum.versions.at(-1);
  return (
    <>
      {newest ? <Badge look="accent">{text('curricula.versionOf', { n: newest.version })}</Badge> : null}
      {newest === undefined ? <Badge look="warn">{text('curricula.unpublished')}</Badge> : null}
      {newest && hasChanges(curriculum) ? <Badge>{text('curricula.changed')}</Badge> : null}
    </>
  );
}

function Head({ curriculum }: CurriculumProps) {
  const text = useText();
  const { open } = useCurriculaRoute();
  const [asking, setAsking] = useState<'publish' | 'remove' | null>(null);
  const draft = useApp((state) => state.curriculumDraft);
  const preview = useApp((state) => state.curriculumPreview);
  const copy = useApp((state) => state.copyCurriculum);
  const name = draft?.id === curriculum.id ? draft.content.name : curriculum.draft.name;
  const changed = hasChanges(draft?.id === curriculum.id ? { ...curriculum, draft: draft.content } : curriculum);
  const fit = preview?.roadmap != null && preview.roadmap.status !== 'infeasible';
  const copied = async () => {
    const id = await copy(curriculum.id, text('curricula.copyName', { name }).slice(0, 200));
    if (id !== null) open(id);
  };
  return (
    <div className="curricula-bar">
      <IconButton label={text('curricula.back')} onPress={() => open(null)}>
        <ArrowLeft aria-hidden />
      </IconButton>
      <h2 className="curriculum-name">{name}</h2>
      <State curriculum={curriculum} />
      <span className="spring" />
      {changed ? null : <small className="quiet">{text('curricula.unchanged')}</small>}
      <Button look="primary" disabled={!changed || !fit} onPress={() => setAsking('publish')}>
        {text('curricula.publish')}
      </Button>
      <ActionMenu
        label={text('curricula.menu', { name })}
        actions={[
          { id: 'copy', label: text('curricula.copy'), run: () => void copied() },
          { id: 'remove', label: text('curricula.remove'), run: () => setAsking('remove'), danger: true },
        ]}
      />
      {asking === 'publish' ? <PublishDialog curriculum={curriculum} onClose={() => setAsking(null)} /> : null}
      {asking === 'remove' ? <RemoveDialog curriculum={curriculum} onClose={() => setAsking(null)} /> : null}
    </div>
  );
}

export function CurriculumView({ id }: { readonly id: string }) {
  const text = useText();
  const { part, open } = useCurriculaRoute();
  const curriculum = useApp((state) => state.department?.curricula.find((each) => each.id === id));
  if (!curriculum)
    return (
      <section className="curricula-page">
        <p className="nothing">{text('curricula.gone')}</p>
        <Button onPress={() => open(null)}>{text('curricula.back')}</Button>
      </section>
    );
  return (
    <section className="curricula-page curriculum-page" aria-label={curriculum.draft.name}>
      <Head curriculum={curriculum} />
      <Tabs
        className="curriculum-tabs"
        selectedKey={part}
        onSelectionChange={(key) => {
          const next = curriculumParts.find((each) => each === key);
          if (next && next !== part) open(id, next);
        }}
      >
        <TabList className="tab-list" aria-label={text('curricula.parts')}>
          {curriculumParts.map((each) => (
            <Tab key={each} id={each} className="tab">
              {text(`curricula.part.${each}`)}
            </Tab>
          ))}
        </TabList>
        {curriculumParts.map((each) => {
          const View = partViews[each];
          return (
            <TabPanel key={each} id={each} className="curriculum-part">
              <View curriculum={curriculum} />
            </TabPanel>
          );
        })}
      </Tabs>
    </section>
  );
}
