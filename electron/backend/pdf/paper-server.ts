/** Shows documents to the machine's browser: each at an address of its own that nobody can guess, beside the fonts. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendFile } from '../http/static-files.ts';

export interface PaperServer {
  /** The address of a document until `withdraw` is called. */
  offer(html: string): { readonly address: string; withdraw(): void };
  close(): Promise<void>;
}

/** A document brings its own styles and runs nothing. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:";

/** Starts on a free port of this machine alone; `folder` is the built window, of which only `fonts/` is served. */
export async function startPaperServer(folder: string): Promise<PaperServer> {
  const papers = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const html = papers.get(path);
    response.setHeader('content-security-policy', policy);
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(html);
      return;
    }
    const refuse = () => {
      response.writeHead(404);
      response.end();
    };
    if (!path.startsWith('/fonts/')) return refuse();
    sendFile(folder, path, response).then((sent) => sent || refuse(), refuse);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    offer: (html) => {
      const path = `/${randomBytes(24).toString('base64url')}.html`;
      papers.set(path, html);
      return { address: `http://127.0.0.1:${port}${path}`, withdraw: () => papers.delete(path) };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
