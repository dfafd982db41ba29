/** `app://michishirube/`: the built window and nothing else, with a strict content security policy. */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { contentSecurityPolicy, contentType, fileInside } from '../backend/http/static-files.ts';
import { rendererFolder } from '../backend/renderer-folder.ts';
import { appScheme, isAppAddress } from './app-origin.ts';
import type { PaperShelf } from './paper-shelf.ts';

/** A printed document brings its own styles and runs nothing. */
const paperPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:";

/** Must be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

function respond(body: BodyInit, type: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}

const notFound = (): Response => new Response(null, { status: 404 });

async function answer(request: Request, root: string, papers: PaperShelf): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const paper = papers.take(request.url);
  if (paper !== null) return respond(paper, contentType('paper.html'), paperPolicy);
  const file = isAppAddress(request.url) ? fileInside(root, new URL(request.url).pathname) : null;
  if (file === null) return notFound();
  try {
    return respond(await readFile(file), contentType(file), contentSecurityPolicy);
  } catch {
    return notFound();
  }
}

/** Serves the built window and the documents that wait to be printed. */
export function serveApp(papers: PaperShelf): void {
  const root = rendererFolder();
  protocol.handle(appScheme, (request) => answer(request, root, papers));
}
