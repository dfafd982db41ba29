/** Columns and rows of the diagram. */
import { type DiagramColumn, type DiagramLayout, diagramMetrics as m } from '../../../shared/diagram/diagram-model.ts';
import { useText } from '../../store/use-app.ts';

function useColumnNote(): (column: DiagramColumn) => string {
  const text = useText();
  return ({ mark, defined }) => {
    if (mark) return text(`diagram.${mark}`);
    return defined ? '' : text('diagram.undefined');
  };
}

function ColumnHead({ column, note }: { readonly column: DiagramColumn; readonly note: string }) {
  const middle = column.x + column.width / 2;
  const look = column.mark ?? (column.onPath ? 'path' : '');
  const narrow = column.width < 60 ? 'narrow' : '';
  return (
    <g>
      <rect
        className={`diagram-column-head ${look}`}
        x={column.x + 1.5}
        y={2}
        width={column.width - 3}
        height={m.headerHeight - 4}
        rx={3}
      />
      <text className={`diagram-column-title ${look} ${narrow}`} x={middle} y={note ? 15 : 22}>
        {column.title}
      </text>
      {note ? (
        <text className={`diagram-column-note ${look}`} x={middle} y={28}>
          {note}
        </text>
      ) : null}
    </g>
  );
}

/** The header, its own drawing so that it can stay in sight. */
export function DiagramHeader({ layout, scale }: { readonly layout: DiagramLayout; readonly scale: number }) {
  const noteOf = useColumnNote();
  return (
    <svg
      className="diagram-header"
      aria-hidden
      width={layout.width * scale}
      height={layout.headerHeight * scale}
      viewBox={`0 0 ${layout.width} ${layout.headerHeight}`}
    >
      {layout.columns.map((column) => (
        <ColumnHead key={column.level} column={column} note={noteOf(column)} />
      ))}
    </svg>
  );
}

/** The areas as bands, with the columns as thin lines across them. */
export function DiagramRows({ layout }: { readonly layout: DiagramLayout }) {
  const right = layout.width;
  return (
    <g aria-hidden>
      {layout.rows.map((row) => (
        <g key={row.area} data-hue={row.index % 8}>
          <rect className="diagram-row" x={0.5} y={row.y} width={right - 1} height={row.height} rx={4} />
          <rect
            className="diagram-row-label"
            x={0.5}
            y={row.y}
            width={m.rowLabelWidth - 6}
            height={row.height}
            rx={4}
          />
          {row.titleLines.map((line, at) => (
            <text
              key={line}
              className="diagram-row-title"
              fontSize={m.labelSize}
              x={(m.rowLabelWidth - 6) / 2 + ((row.titleLines.length - 1) / 2 - at) * (m.labelSize + 1)}
              y={row.y + row.height / 2}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {layout.columns
        .filter(({ onPath }) => onPath)
        .map((column) => (
          <rect
            key={column.level}
            className="diagram-band"
            x={column.x}
            y={layout.headerHeight}
            width={column.width}
            height={layout.height - layout.headerHeight}
          />
        ))}
      {layout.columns.map((column) => (
        <line
          key={column.level}
          className="diagram-column-line"
          x1={column.x}
          x2={column.x}
          y1={layout.headerHeight}
          y2={layout.height}
        />
      ))}
    </g>
  );
}
