/** What borders and fills of the diagram mean. */
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';

function Sample({ legend = -1, className = '' }: { readonly legend?: number; readonly className?: string }) {
  return (
    <svg viewBox="0 0 22 13" aria-hidden>
      <rect className={className} data-legend={legend} x={1.5} y={1.5} width={19} height={10} rx={2.5} />
    </svg>
  );
}

export function DiagramLegend() {
  const text = useText();
  const language = useLanguage();
  const courses = useApp((state) => state.diagramCourses);
  const legend = useReference().standard.roadmap?.legend ?? [];
  return (
    <ul className="legend" aria-label={text('diagram.legend')}>
      {legend.map((entry, at) => (
        <li key={entry.id}>
          <Sample legend={at} />
          {entry[language]}
        </li>
      ))}
      <li>
        <Sample className="lit" />
        {text('diagram.path')}
      </li>
      {courses === 'all' ? (
        <>
          <li>
            <Sample className="outlined" />
            {text('diagram.held')}
          </li>
          <li>
            <Sample className="quiet" />
            {text('diagram.rest')}
          </li>
        </>
      ) : null}
    </ul>
  );
}
