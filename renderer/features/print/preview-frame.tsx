/** The printed pages on screen, made smaller where the widest would not fit. */
import { useEffect, useRef } from 'react';
import { useSize } from '../../ui/use-size.ts';
import type { PrintPreview } from './paper-state.ts';

function fitPages(frame: HTMLIFrameElement | null, width: number): void {
  const page = frame?.contentDocument?.documentElement;
  if (!page) return;
  page.style.zoom = '1';
  page.style.zoom = String(Math.min(1, width / page.scrollWidth));
}

export function PreviewFrame({ preview }: { readonly preview: PrintPreview | null }) {
  const [stage, { width }] = useSize<HTMLDivElement>({ width: 0, height: 0 });
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (width > 0) fitPages(frame.current, width);
  }, [width]);
  return (
    <div className="print-stage" ref={stage}>
      {preview ? (
        <iframe
          ref={frame}
          className="print-preview"
          title={preview.title}
          srcDoc={preview.html}
          onLoad={() => fitPages(frame.current, width)}
        />
      ) : null}
    </div>
  );
}
