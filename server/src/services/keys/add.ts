import { presentText, tiers } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { ApiKey, Context, Store, User } from "../context.ts";
import { newId } from "../new-id.ts";
import { hashKey, newKey } from "./secret.ts";

export interface AddKeyInput {
  readonly label?: string | undefined;
  /** The operator may give a key to a user on the Free tier, whose requests then get 403. */
  readonly byOperator: boolean;
}

/** Makes a key. The only time that it can be seen. */
export async function addKey(
  { store, now }: Pick<Context, "store" | "now">,
  user: User,
  input: AddKeyInput,
): Promise<ApiKey & { key: string }> {
  const key = newKey();
  return store.transaction(async (inside) => {
    await requireKeyLeft(inside, user, input);
    const label = presentText(input.label);
    const made = await inside.keys.insert(user.id, { id: newId("key"), label, hash: hashKey(key) });
    await inside.audit.record(user.id, {
      at: now(),
      actor: input.byOperator ? "operator" : "session",
      action: "key.created",
      subject: made.id,
      detail: { label },
    });
    return { ...made, key };
  });
}

async function requireKeyLeft(store: Store, user: User, { byOperator }: AddKeyInput): Promise<void> {
  const { apiKeys } = tiers[user.tier];
  const most = byOperator && user.tier === "free" ? 1 : apiKeys;
  if ((await store.keys.countActive(user.id)) < most) return;
  const keys = most === 1 ? "1 active key" : `${most} active keys`;
  throw new AppError("forbidden", `The tier ${user.tier} includes ${keys}; revoke one first.`);
}
