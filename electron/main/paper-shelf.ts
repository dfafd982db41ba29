/** Documents that wait to be printed: each at an address that nobody can guess and that works once. */
import { randomUUID } from 'node:crypto';
import { appOrigin } from './app-origin.ts';

export interface PaperShelf {
  /** Puts a document on the shelf; returns its address. */
  offer(html: string): string;
  /** Takes a document off the shelf; null where none lies at that address. */
  take(address: string): string | null;
}

export function createPaperShelf(): PaperShelf {
  const papers = new Map<string, string>();
  return {
    offer(html) {
      // At the top of the origin, so that `fonts/…` in the document is found beside it.
      const address = `${appOrigin}/paper-${randomUUID()}`;
      papers.set(address, html);
      return address;
    },
    take(address) {
      const html = papers.get(address) ?? null;
      papers.delete(address);
      return html;
    },
  };
}
