/** コース台帳: everything under `#/catalogue`; a course opens at `courseHref` of the shell's routes. */
import { FileText, Grid3x3, LayoutGrid, List } from 'lucide-react';
import { memo, useEffect, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { AuthoringDialogs } from '../authoring/authoring-dialogs.tsx';
import { AddMenu } from './add-menu.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { CatalogueDiagram, CatalogueDiagramTools } from './catalogue-diagram.tsx';
import { type CatalogueForm, catalogueForms, useCatalogueRoute } from './catalogue-routes.ts';
import { ChecksButton, ChecksPanel } from './checks-panel.tsx';
import { CourseList } from './course-list.tsx';
import { SelectionPanel, useSelected } from './course-panel.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MatrixView } from './matrix-view.tsx';
import { SheetView } from './sheet-view.tsx';
import { SpecialtyChoice } from './specialty-choice.tsx';
import { FoundCourses, useFindCourses } from './use-found-courses.ts';
import { useSpecialty } from './use-specialty.ts';
import '../../ui/tab-bar.css';
import '../roadmap/detail-panel.css';
import './catalogue-view.css';

const icons = { diagram: LayoutGrid, list: List, course: FileText, matrix: Grid3x3 } as const;

interface FormProps {
  readonly form: CatalogueForm;
}

/** What belongs to one form only, at the right of the tabs. */
function FormTools({ form }: FormProps) {
  switch (form) {
    case 'list':
      return <BulkBar />;
    case 'matrix':
      return (
        <div className="form-tools">
          <SpecialtyChoice />
        </div>
      );
    default:
      return null;
  }
}

/** The matrix is always that of one specialty, chosen beside its tab. */
const matrixWithout = ['specialty'] as const;

/** The diagram shows everything; the other forms show what is looked for. */
function SecondBar({ form }: FormProps) {
  if (form === 'diagram') return <CatalogueDiagramTools />;
  return form === 'matrix' ? <FilterBar without={matrixWithout} /> : <FilterBar />;
}

function FormBody({ form }: FormProps) {
  switch (form) {
    case 'diagram':
      return <CatalogueDiagram />;
    case 'list':
      return <CourseList />;
    case 'course':
      return <SheetView />;
    case 'matrix':
      return <MatrixView />;
  }
}

function CatalogueBar({ form }: FormProps) {
  const text = useText();
  return (
    <div className="view-bar catalogue-bar">
      <TabList className="tab-list" aria-label={text('catalogue.forms')}>
        {catalogueForms.map((id) => {
          const Icon = icons[id];
          return (
            <Tab key={id} id={id} className="tab">
              <Icon aria-hidden />
              {text(`catalogue.form.${id}`)}
            </Tab>
          );
        })}
      </TabList>
      <FormTools form={form} />
      <div className="catalogue-actions">
        <ChecksButton />
        <ExportMenu />
        <AddMenu />
      </div>
    </div>
  );
}

/** The selected course or group; on the sheet itself only the checks stand beside. */
function Beside({ form }: FormProps) {
  const selected = useSelected();
  const checking = useApp((state) => state.checksOpen);
  if (selected && form !== 'course') return <SelectionPanel selected={selected} />;
  return checking ? <ChecksPanel /> : null;
}

/** The forms as tabs; what is found comes to them past here. */
const Forms = memo(function Forms() {
  const { form, go } = useCatalogueRoute();
  return (
    <Tabs
      className="views"
      selectedKey={form}
      onSelectionChange={(key) => {
        const next = catalogueForms.find((each) => each === key);
        if (next && next !== form) go(next);
      }}
    >
      <CatalogueBar form={form} />
      <SecondBar form={form} />
      <div className="catalogue-body">
        {catalogueForms.map((id) => (
          <TabPanel key={id} id={id} className={`view-panel catalogue-${id}`}>
            {id === form ? <FormBody form={id} /> : null}
          </TabPanel>
        ))}
        <Beside form={form} />
      </div>
    </Tabs>
  );
});

/** What is found, and in the matrix those of it that serve its specialty. */
function useShown(): readonly Course[] {
  const { form } = useCatalogueRoute();
  const found = useFindCourses();
  const specialty = useSpecialty();
  return useMemo(
    () => (form === 'matrix' ? found.filter(({ specialties }) => specialties.includes(specialty)) : found),
    [found, form, specialty],
  );
}

export function CatalogueView() {
  const text = useText();
  const shown = useShown();
  const watch = useApp((state) => state.watchCatalogue);
  useEffect(() => watch(), [watch]);
  return (
    <main className="catalogue-view">
      <h1 className="visually-hidden">{text('section.catalogue')}</h1>
      <FoundCourses value={shown}>
        <Forms />
      </FoundCourses>
      <AuthoringDialogs />
    </main>
  );
}
