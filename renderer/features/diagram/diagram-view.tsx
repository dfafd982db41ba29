/** 体系図: the standard's own diagram of five areas by levels, with the path lit up. */
import type { Plan } from '../../../shared/contract/methods.ts';
import { diagramScale } from '../../../shared/diagram/fit-diagram.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp } from '../../store/use-app.ts';
import { useSize } from '../../ui/use-size.ts';
import { DiagramCanvas } from './diagram-canvas.tsx';
import { DiagramHeader } from './diagram-frame.tsx';
import { DiagramLegend } from './diagram-legend.tsx';
import { useDiagram } from './use-diagram.ts';
import './diagram.css';

export function DiagramView({ plan, roadmap }: { readonly plan: Plan; readonly roadmap: Roadmap }) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 1_024, height: 560 });
  const zoom = useApp((state) => state.diagramZoom);
  const layout = useDiagram(plan, roadmap, size);
  const scale = zoom === 'whole' ? Math.min(1, diagramScale(layout, size.width, size.height)) : 1;
  return (
    <div className="diagram-view">
      <div className="diagram-scroll" ref={ref}>
        <DiagramHeader layout={layout} scale={scale} />
        <DiagramCanvas layout={layout} scale={scale} />
      </div>
      <DiagramLegend />
    </div>
  );
}
