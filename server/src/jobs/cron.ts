import { type ParsedCronItem, parseCronItems } from "graphile-worker";

const hourMs = 60 * 60 * 1_000;

/** What is done at its time, UTC, by one of the servers: task, time, and how late it may be made up for after a stop. */
export const cronItems: ParsedCronItem[] = parseCronItems([
  { task: "drop-old-deliveries", match: "17 3 * * *", options: { backfillPeriod: 23 * hourMs } },
  { task: "end-silent-conversations", match: "*/10 * * * *" },
  { task: "delete-expired", match: "41 2 * * *", options: { backfillPeriod: 23 * hourMs } },
  { task: "refresh-calendars", match: "* * * * *" },
]);
