import { createHash, randomBytes } from 'node:crypto';

/** The prefix lets secret scanners, and people, recognise one. */
const TOKEN = /^quipu_[A-Za-z0-9_-]{43}$/;

/** 256 random bits: nothing to guess, so a plain hash is enough to keep it. */
export function newToken(): string {
  return `quipu_${randomBytes(32).toString('base64url')}`;
}

export function looksLikeToken(text: string): boolean {
  return TOKEN.test(text);
}

export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
