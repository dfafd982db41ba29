/** One secret a launch: whoever opened the printed address gets a cookie, nobody else gets in. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface SessionToken {
  /** Stands in the address that is printed once. */
  readonly text: string;
  /** The value of a Set-Cookie header. */
  readonly cookie: string;
  /** True for the token itself, compared in constant time. */
  matches(candidate: string | null): boolean;
  /** True where the request bears the cookie. */
  admits(request: IncomingMessage): boolean;
}

function cookieValue(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name) return value ?? null;
  }
  return null;
}

/** Makes a token. The cookie bears the port in its name, so that two hosts on one machine do not push each other out. */
export function createSessionToken(port: number): SessionToken {
  const text = randomBytes(24).toString('base64url');
  const name = `michishirube-${port}`;
  const matches = (candidate: string | null) => {
    const given = Buffer.from(candidate ?? '');
    const right = Buffer.from(text);
    return given.length === right.length && timingSafeEqual(given, right);
  };
  return {
    text,
    cookie: `${name}=${text}; Path=/; HttpOnly; SameSite=Strict`,
    matches,
    admits: (request) => matches(cookieValue(request, name)),
  };
}
