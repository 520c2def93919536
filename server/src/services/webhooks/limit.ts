import { tiers } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { UserContext } from "../context.ts";

/** How many webhooks the user may have, null for any number; throws where the tier includes none. */
export function requireWebhooks({ user }: Pick<UserContext, "user">): number | null {
  const limit = webhookLimit(user);
  if (limit === 0) throw new AppError("forbidden", `The tier ${user.tier} does not include webhooks.`);
  return limit;
}

export function webhookLimit({ tier }: Pick<UserContext["user"], "tier">): number | null {
  return tiers[tier].webhooks;
}
