import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. It is random, so a plain SHA-256 cannot be searched backwards. */
export function hashToken(token: string): Uint8Array {
  return createHash("sha256").update(token).digest();
}
