import type { ActionItem } from "@convo/contract";

/** The day that it is where the reader is, as `2026-03-20`. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How many days after `from` a day is; negative before it. Days are `2026-03-20`, of no time zone. */
export function daysBetween(from: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / dayMs);
}

/** `Today`, `Tomorrow`, `Yesterday`, else `Fri, March 20`, with the year where it is another one. */
export function dueText(due: string, from: string): string {
  const name = near.get(daysBetween(from, due));
  if (name !== undefined) return name;
  return new Intl.DateTimeFormat(undefined, {
    weekday: "short",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(due.slice(0, 4) !== from.slice(0, 4) && { year: "numeric" }),
  }).format(new Date(due));
}

/** Whether a day has gone by on which something should have been done that is still to do. */
export function isOverdue({ due, status }: Pick<ActionItem, "due" | "status">, from: string): boolean {
  return due !== null && due < from && (status === "draft" || status === "open");
}

const dayMs = 24 * 60 * 60 * 1000;
const near: ReadonlyMap<number, string> = new Map([
  [-1, "Yesterday"],
  [0, "Today"],
  [1, "Tomorrow"],
]);
