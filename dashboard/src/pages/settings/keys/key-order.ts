import type { ApiKey } from "@convo/contract";

/** Keys that work before revoked ones, the newest first in both. */
export function inOrder(keys: readonly ApiKey[]): ApiKey[] {
  return [...keys].sort(
    (a, b) =>
      Number(a.revokedAt !== null) - Number(b.revokedAt !== null) || b.createdAt.localeCompare(a.createdAt),
  );
}

/** A line for a shell that tries a key; `origin` is the server's address. */
export function curlLine(origin: string, key: string): string {
  return `curl -H 'Authorization: Bearer ${key}' ${origin}/api/v1/conversations`;
}
