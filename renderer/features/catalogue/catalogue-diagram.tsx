/** 体系図: every course group of a specialty by area and level, every course spelt out. */
import { useMemo } from 'react';
import type { DiagramLayout } from '../../../shared/diagram/diagram-model.ts';
import { diagramScale, fitDiagram } from '../../../shared/diagram/fit-diagram.ts';
import { layoutDiagram } from '../../../shared/diagram/layout-diagram.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { type Size, useSize } from '../../ui/use-size.ts';
import { DiagramCanvas } from '../diagram/diagram-canvas.tsx';
import { DiagramHeader } from '../diagram/diagram-frame.tsx';
import { narrowestDiagram } from '../diagram/use-diagram.ts';
import { GroupsBefore } from './groups-before.tsx';
import { namedGroups } from './named-groups.ts';
import { SpecialtyChoice } from './specialty-choice.tsx';
import { useSpecialty } from './use-specialty.ts';
import '../diagram/diagram.css';
import './catalogue-diagram.css';

/** Below every level: nobody stands anywhere, so no column is marked and no course is held. */
const nowhere = { from: -1, to: -1, roadmap: null } as const;

function useLayout(size: Size): DiagramLayout {
  const { standard, catalogue } = useReference();
  const language = useLanguage();
  const specialty = useSpecialty();
  const whole = useApp((state) => state.diagramZoom === 'whole');
  const width = Math.max(Math.floor(size.width), narrowestDiagram);
  const height = whole ? Math.floor(size.height) : 0;
  return useMemo(() => {
    const input = { standard, catalogue, specialty, language, courses: 'all', ...nowhere } as const;
    return height > 0 ? fitDiagram(input, width, height) : layoutDiagram({ ...input, width });
  }, [standard, catalogue, specialty, language, width, height]);
}

function Legend() {
  const text = useText();
  const language = useLanguage();
  const legend = useReference().standard.roadmap?.legend ?? [];
  return (
    <ul className="legend" aria-label={text('diagram.legend')}>
      {legend.map((entry, at) => (
        <li key={entry.id}>
          <svg viewBox="0 0 22 13" aria-hidden>
            <rect data-legend={at} x={1.5} y={1.5} width={19} height={10} rx={2.5} />
          </svg>
          {entry[language]}
        </li>
      ))}
      <li>
        <s>{text('catalogue.matrixCourse')}</s>
        {text('catalogue.legendOff')}
      </li>
    </ul>
  );
}

function AfterDiagram() {
  const [ref, size] = useSize<HTMLDivElement>({ width: 1_024, height: 560 });
  const zoom = useApp((state) => state.diagramZoom);
  const states = useApp((state) => state.courseStates);
  const absent = useMemo(() => Object.keys(states).filter((id) => states[id] !== 'active'), [states]);
  const layout = useLayout(size);
  const scale = zoom === 'whole' ? Math.min(1, diagramScale(layout, size.width, size.height)) : 1;
  return (
    <div className="diagram-view catalogue-diagram">
      <div className="diagram-scroll" ref={ref}>
        <DiagramHeader layout={layout} scale={scale} />
        <DiagramCanvas layout={layout} scale={scale} struck={absent} />
      </div>
      <Legend />
    </div>
  );
}

export function CatalogueDiagram() {
  const { standard } = useReference();
  const edition = useApp((state) => state.catalogueEdition);
  const named = useMemo(() => namedGroups(standard), [standard]);
  return edition === 'before' && named ? <GroupsBefore named={named} /> : <AfterDiagram />;
}

export function CatalogueDiagramTools() {
  const text = useText();
  const { standard } = useReference();
  const edition = useApp((state) => state.catalogueEdition);
  const setEdition = useApp((state) => state.setCatalogueEdition);
  const zoom = useApp((state) => state.diagramZoom);
  const setZoom = useApp((state) => state.setDiagramZoom);
  const named = useMemo(() => namedGroups(standard), [standard]);
  const after = edition === 'after' || named === null;
  return (
    <div className="filter-bar">
      {after ? <SpecialtyChoice /> : null}
      {named ? (
        <SegmentedChoice
          label={text('catalogue.edition')}
          value={edition}
          options={[
            { id: 'after', label: text('catalogue.edition.after') },
            { id: 'before', label: text('catalogue.edition.before') },
          ]}
          onChange={setEdition}
        />
      ) : null}
      {after ? (
        <SegmentedChoice
          label={text('diagram.zoom')}
          value={zoom}
          options={[
            { id: 'width', label: text('diagram.zoomWidth') },
            { id: 'whole', label: text('diagram.zoomWhole') },
          ]}
          onChange={setZoom}
        />
      ) : null}
    </div>
  );
}
