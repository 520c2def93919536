import type { UserProfile } from "@convo/contract";

type Generations = UserProfile["apiUsage"]["aiGenerations"];

/** `7 of 10 left this month.`; null where there is no limit to tell of. */
export function generationsText({ limit, remaining }: Generations): string | null {
  if (limit === null || remaining === null) return null;
  return `${remaining.toLocaleString("en-US")} of ${limit.toLocaleString("en-US")} left this month.`;
}
