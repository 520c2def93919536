import { createHash, randomBytes } from "node:crypto";

/** A new API key: 256 random bits. Shown once; only its hash is kept. */
export function newKey(): string {
  return `convo_${randomBytes(32).toString("hex")}`;
}

/** What is kept of a key. The key is random, so a plain SHA-256 cannot be searched backwards. */
export function hashKey(key: string): Uint8Array {
  return createHash("sha256").update(key).digest();
}
