import type { Tier } from "@convo/contract";

const names: Readonly<Record<Tier, string>> = {
  free: "Free",
  starter: "Starter",
  professional: "Professional",
  enterprise: "Enterprise",
};

/** What the account's tier is called, and who changes it. */
export function tierText(tier: Tier): string {
  return `Your tier is ${names[tier]}. Whoever runs this server sets it.`;
}

/** When the count begins anew, by the calendar of UTC, as the server counts. */
export function resetText(iso: string): string {
  const date = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" });
  return `The count starts anew on ${date.format(new Date(iso))}.`;
}
