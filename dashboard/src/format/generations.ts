import type { UserProfile } from "@convo/contract";

type Generations = UserProfile["apiUsage"]["aiGenerations"];

/** `7 of 10 left this month.`, or when there are new ones; null where there is no limit to tell of. */
export function generationsText({ limit, remaining, resetsAt }: Generations): string | null {
  if (limit === null || remaining === null) return null;
  if (remaining === 0) return `This month’s are used up; there are new ones on ${dayOf(resetsAt)}.`;
  return `${remaining.toLocaleString("en-US")} of ${limit.toLocaleString("en-US")} left this month.`;
}

/** The month ends for everyone at once. */
function dayOf(moment: string): string {
  const format = new Intl.DateTimeFormat("en-US", { day: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(moment));
}
