import { tiers } from "@convo/contract";
import type { UserContext } from "../context.ts";

/** How many generations the user has a month; null: no limit. */
export function generationLimit({ user, settings }: Pick<UserContext, "user" | "settings">): number | null {
  if (settings.generationsPerMonth === null) return tiers[user.tier].generationsPerMonth;
  return settings.generationsPerMonth === 0 ? null : settings.generationsPerMonth;
}
