import type { UserProfile } from "@convo/contract";
import { countText } from "../../../format/number.ts";

type Generations = UserProfile["apiUsage"]["aiGenerations"];

/** What making something costs of this month's generations; nothing where there is no limit, or none is known. */
export function generationsText(generations: Generations | undefined): string | null {
  const remaining = generations?.remaining ?? null;
  if (remaining === null || generations === undefined) return null;
  const again = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(generations.resetsAt),
  );
  if (remaining === 0) return `This month’s generations are used up. There are new ones on ${again}.`;
  return `Uses one of ${countText(remaining, "generation")} left until ${again}.`;
}
