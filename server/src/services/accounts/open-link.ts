import type { Context, User } from "../context.ts";
import { linkPath, makeLink } from "./links.ts";

/** A path that signs the owner in, once and within minutes; null where this server has no owner. */
export async function makeOpenPath(ctx: Pick<Context, "store" | "now">): Promise<string | null> {
  const owner = await findOwner(ctx);
  if (owner === null) return null;
  const { token } = await makeLink(ctx, { userId: owner.id, kind: "open" });
  return linkPath(token);
}

async function findOwner({ store }: Pick<Context, "store">): Promise<User | null> {
  for (const user of await store.users.list())
    if ((await store.accounts.role(user.id)) === "owner") return user;
  return null;
}
