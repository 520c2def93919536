import type { CalendarConnection } from "@convo/contract";
import { timeAgo } from "../../../format/time-ago.ts";

/** How each state of a connection is called, and its color beside the word. */
export const connectionStates: Readonly<
  Record<CalendarConnection["status"], { label: string; color: string }>
> = {
  active: { label: "Connected", color: "teal" },
  failing: { label: "Failing", color: "yellow" },
  reconnect: { label: "Connect it again", color: "red" },
};

/** What kind it is, when it was read last, and what is wrong with it. */
export function connectionText(
  { kind, refreshedAt, error }: Pick<CalendarConnection, "kind" | "refreshedAt" | "error">,
  now: Date = new Date(),
): string {
  const what = kind === "google" ? "Google Calendar" : "iCal address";
  const read = refreshedAt === null ? "not read yet" : `read ${timeAgo(refreshedAt, now)}`;
  return error === null ? `${what} · ${read}` : `${what} · ${read} · ${error}`;
}
