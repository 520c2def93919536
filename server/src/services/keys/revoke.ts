import { AppError } from "../../errors.ts";
import type { Actor, ApiKey, Context, User } from "../context.ts";

/** Revokes a key of the user's; it is refused from the next request on. */
export async function revokeKey(
  { store, now }: Pick<Context, "store" | "now">,
  user: User,
  keyId: string,
  actor: Actor = "operator",
): Promise<ApiKey> {
  return store.transaction(async (inside) => {
    const before = (await inside.keys.list(user.id)).find(({ id }) => id === keyId);
    const key = await inside.keys.revoke(user.id, keyId);
    if (key === null) throw new AppError("not_found", `No key ${keyId} found for ${user.email}.`);
    if (before?.revokedAt === null) {
      const { id: subject, label } = key;
      await inside.audit.record(user.id, {
        at: now(),
        actor,
        action: "key.revoked",
        subject,
        detail: { label },
      });
    }
    return key;
  });
}
