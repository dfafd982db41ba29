/** Which courses the diagram spells out, and how large it is drawn. */
import { useApp, useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';

export function DiagramTools() {
  const text = useText();
  const courses = useApp((state) => state.diagramCourses);
  const zoom = useApp((state) => state.diagramZoom);
  const setCourses = useApp((state) => state.setDiagramCourses);
  const setZoom = useApp((state) => state.setDiagramZoom);
  return (
    <div className="view-tools">
      <SegmentedChoice
        label={text('diagram.courses')}
        value={courses}
        options={[
          { id: 'path', label: text('diagram.pathOnly') },
          { id: 'all', label: text('diagram.allCourses') },
        ]}
        onChange={setCourses}
      />
      <SegmentedChoice
        label={text('diagram.zoom')}
        value={zoom}
        options={[
          { id: 'width', label: text('diagram.zoomWidth') },
          { id: 'whole', label: text('diagram.zoomWhole') },
        ]}
        onChange={setZoom}
      />
    </div>
  );
}
