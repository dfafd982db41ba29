/** Serves the built window: its own files and nothing beside them. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/** What every page may do; the same as in the desktop app. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The content type of a file, by the end of its name. */
export function contentType(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** The file of a path inside `folder`, or `null` where the path leads elsewhere or has no type. */
export function fileInside(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = resolve(join(folder, decoded === '/' ? 'index.html' : decoded));
  return file.startsWith(resolve(folder) + sep) && extname(file) in types ? file : null;
}

/** Sends a file; false where there is none. Names with a hash may be kept for ever. */
export async function sendFile(folder: string, path: string, response: ServerResponse): Promise<boolean> {
  const file = fileInside(folder, path);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) return false;
  response.writeHead(200, {
    'content-type': contentType(file),
    'content-length': found.size,
    'cache-control':
      path.startsWith('/assets/') || path.endsWith('.woff2') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(file).pipe(response);
  return true;
}
