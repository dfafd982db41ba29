/** Prints an HTML document through a hidden frame, after its fonts have loaded. */

function hiddenFrame(html: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = html;
  return frame;
}

function loaded(frame: HTMLIFrameElement): Promise<Window> {
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => {
      const inner = frame.contentWindow;
      if (inner) resolve(inner);
      else reject(new Error('the print frame has no window'));
    });
    document.body.append(frame);
  });
}

/** `title` becomes the name that the print dialog offers for a file. */
export async function printInFrame(html: string, title: string): Promise<void> {
  const frame = hiddenFrame(html);
  const inner = await loaded(frame);
  await inner.document.fonts.ready;
  const outerTitle = document.title;
  document.title = title;
  // Some browsers return from print() before the dialog closes, so the frame waits for its own event.
  inner.addEventListener('afterprint', () => {
    document.title = outerTitle;
    frame.remove();
  });
  inner.focus();
  inner.print();
}
