/** A labelled amount that is set by dragging or with the arrow keys, and said in words beside its label. */
import { Label } from 'react-aria-components/Label';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import './slider-field.css';

export interface SliderFieldProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The value in words: 「3点」. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

export function SliderField({ label, value, max, words, onChange }: SliderFieldProps) {
  return (
    <Slider className="slider" minValue={0} maxValue={max} step={1} value={value} onChange={onChange}>
      <Label className="slider-label">{label}</Label>
      <SliderOutput className="slider-output">{words}</SliderOutput>
      <SliderTrack className="slider-track">
        <span className="slider-fill" style={{ width: `${max === 0 ? 0 : (value / max) * 100}%` }} />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
