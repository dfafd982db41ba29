/** What a browser's page does with the loopback host, and what it never would. */
import { type IncomingHttpHeaders, request } from 'node:http';
import type { LoopbackHost } from '../../electron/backend/http/loopback-host.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request as it stands: no client tidies the path or the headers first. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Opens the printed address and gives the cookie that the host answers with. */
export async function enter(host: Pick<LoopbackHost, 'address' | 'port'>): Promise<string> {
  const { pathname, search } = new URL(host.address);
  const answer = await ask(host.port, `${pathname}${search}`);
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0];
  if (answer.status !== 303 || !cookie) throw new Error(`the address was answered with ${answer.status}`);
  return cookie;
}

/** The headers that the window's own code sends with a call. */
export function callHeaders(port: number, cookie: string): Readonly<Record<string, string>> {
  return { cookie, origin: `http://127.0.0.1:${port}`, 'x-michishirube': '1', 'content-type': 'application/json' };
}
