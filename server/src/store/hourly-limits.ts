import { type Tier, tiers } from "@convo/contract";

/** Requests an hour by tier; null: no limit. */
export type HourlyLimits = { readonly [tier in Tier]: number | null };

/** Each tier's own number, or for all of them the operator's: 0 is no limit, null leaves the tier's own. */
export function hourlyLimits(requestsPerHour: number | null): HourlyLimits {
  const limit = (tier: Tier) =>
    requestsPerHour === null ? tiers[tier].requestsPerHour : requestsPerHour || null;
  return {
    free: limit("free"),
    starter: limit("starter"),
    professional: limit("professional"),
    enterprise: limit("enterprise"),
  };
}
