/** One radar for each skill area: the level asked for and the level held, on the same axes. */
import type { RadarArea, RadarAxis } from '../../../shared/assessment/gap-map.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { anchorOf, nameLines, pointOnAxis, polygonPoints } from './radar-shape.ts';

const radius = 78;
const nameAt = 1.12;
const lineHeight = 12;
const longestName = { ja: 9, en: 18 } as const;

function Rings({ axes, top }: { readonly axes: number; readonly top: number }) {
  const levels = Array.from({ length: top }, (_, at) => at + 1);
  return levels.map((level) => (
    <polygon key={level} className="radar-ring" points={polygonPoints(Array(axes).fill(level), top, radius)} />
  ));
}

function AxisName({ axis, at, axes }: { readonly axis: RadarAxis; readonly at: number; readonly axes: number }) {
  const language = useLanguage();
  const end = pointOnAxis(at, axes, 1, radius);
  const place = pointOnAxis(at, axes, nameAt, radius);
  const lines = [
    ...nameLines(axis.title[language], longestName[language]),
    `${formatNumber(axis.heldLevel)} / ${formatNumber(axis.requiredLevel)}`,
  ];
  // Names above the centre grow upwards, those below downwards.
  const start =
    place.y < -1 ? place.y - (lines.length - 1) * lineHeight : place.y > 1 ? place.y + 8 : place.y - lineHeight;
  return (
    <>
      <line className="radar-axis" x2={end.x} y2={end.y} />
      <text className="radar-name" textAnchor={anchorOf(place)}>
        {lines.map((line, row) => (
          <tspan
            key={line}
            x={place.x}
            y={start + row * lineHeight}
            className={row === lines.length - 1 ? 'values' : ''}
          >
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

function Radar({ area, top }: { readonly area: RadarArea; readonly top: number }) {
  const text = useText();
  const language = useLanguage();
  const { axes, scope } = area;
  const said = axes.map(({ title, heldLevel, requiredLevel }) =>
    text('gap.axis', {
      name: title[language],
      held: formatNumber(heldLevel),
      required: formatNumber(requiredLevel),
    }),
  );
  const title = text(`gap.radar.${scope}`);
  return (
    <figure className="radar">
      <figcaption>{title}</figcaption>
      <svg viewBox="-205 -125 410 250" role="img" aria-label={`${title}: ${said.join(text('list.separator'))}`}>
        <Rings axes={axes.length} top={top} />
        {axes.map((axis, at) => (
          <AxisName key={axis.id} axis={axis} at={at} axes={axes.length} />
        ))}
        <polygon
          className="radar-required"
          points={polygonPoints(
            axes.map((axis) => axis.requiredLevel),
            top,
            radius,
          )}
        />
        <polygon
          className="radar-held"
          points={polygonPoints(
            axes.map((axis) => axis.heldLevel),
            top,
            radius,
          )}
        />
      </svg>
    </figure>
  );
}

/** A radar needs three axes to enclose anything; areas with fewer are read from the map. */
const fewestAxes = 3;

const scopes = ['specialty', 'common', 'entry'] as const;

export function GapRadars({ areas }: { readonly areas: readonly RadarArea[] }) {
  const text = useText();
  const drawn = scopes.flatMap((scope) =>
    areas.filter((area) => area.scope === scope && area.axes.length >= fewestAxes),
  );
  const top = (area: RadarArea) => Math.ceil(Math.max(...area.axes.map(({ requiredLevel }) => requiredLevel)));
  if (drawn.length === 0) return null;
  return (
    <section className="gap-radars" aria-label={text('gap.radars')}>
      <p className="radar-key">
        <span className="key required">{text('gap.required')}</span>
        <span className="key held">{text('gap.held')}</span>
        <span>{text('gap.radarHint')}</span>
      </p>
      <div className="radars">
        {drawn.map((area) => (
          <Radar key={area.scope} area={area} top={top(area)} />
        ))}
      </div>
    </section>
  );
}
