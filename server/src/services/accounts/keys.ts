import type { ApiKey as ApiKeyDocument, NewApiKey } from "@convo/contract";
import type { ApiKey } from "../context.ts";
import { addKey } from "../keys/add.ts";
import { revokeKey } from "../keys/revoke.ts";
import type { SessionContext } from "./session.ts";

/** The user's API keys, oldest first; of each all but the key itself. */
export async function listAccountKeys({ store, user }: SessionContext): Promise<ApiKeyDocument[]> {
  return (await store.keys.list(user.id)).map(keyDocument);
}

export async function addAccountKey(
  ctx: SessionContext,
  { label }: { label?: string | undefined },
): Promise<NewApiKey> {
  const made = await addKey(ctx, ctx.user, { label, byOperator: false });
  return { ...keyDocument(made), key: made.key };
}

export async function revokeAccountKey(ctx: SessionContext, id: string): Promise<ApiKeyDocument> {
  return keyDocument(await revokeKey(ctx, ctx.user, id, ctx.actor));
}

function keyDocument({ id, label, createdAt, lastUsedAt, revokedAt }: ApiKey): ApiKeyDocument {
  return {
    id,
    label,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
