import type { ActionItem } from "@convo/contract";
import { daysBetween } from "../../format/due.ts";
import { unassigned } from "./search.ts";

export interface ItemGroup {
  readonly heading: string;
  readonly items: readonly ActionItem[];
}

const soonDays = 7;
const dueHeadings = ["Overdue", "Today", "Next 7 days", "Later", "No date"] as const;

/** Groups by when they are due, the most urgent first; groups without items are left out. */
export function groupByDue(items: readonly ActionItem[], today: string): readonly ItemGroup[] {
  const sorted = [...items].sort(inOrder);
  return dueHeadings
    .map((heading) => ({ heading, items: sorted.filter(({ due }) => dueHeading(due, today) === heading) }))
    .filter((group) => group.items.length > 0);
}

/** Groups by whose they are, by name; those of nobody last. Within each, what is due first comes first. */
export function groupByOwner(items: readonly ActionItem[]): readonly ItemGroup[] {
  const sorted = [...items].sort(inOrder);
  const groups = [...ownersOf(items), null].map((name) => ({
    heading: name ?? "No owner",
    items: sorted.filter(({ owner }) => owner === name),
  }));
  return groups.filter((group) => group.items.length > 0);
}

/** Everyone who has something to do, by name. */
export function ownersOf(items: readonly ActionItem[]): readonly string[] {
  const names = new Set(items.flatMap(({ owner }) => (owner === null ? [] : [owner])));
  return [...names].sort((one, other) => one.localeCompare(other));
}

/** Those of one owner, or of nobody; all where no owner is asked for. */
export function ofOwner(items: readonly ActionItem[], owner: string | undefined): readonly ActionItem[] {
  if (owner === undefined) return items;
  return items.filter((item) => (owner === unassigned ? item.owner === null : item.owner === owner));
}

function dueHeading(due: string | null, today: string): (typeof dueHeadings)[number] {
  if (due === null) return "No date";
  const days = daysBetween(today, due);
  if (days < 0) return "Overdue";
  if (days === 0) return "Today";
  return days <= soonDays ? "Next 7 days" : "Later";
}

const lastDay = "9999-12-31";
const pressing = { high: 0, medium: 1, low: 2 } as const;

/** By day, then by owner, then by how pressing they are. */
function inOrder(one: ActionItem, other: ActionItem): number {
  return (
    (one.due ?? lastDay).localeCompare(other.due ?? lastDay) ||
    Number(one.owner === null) - Number(other.owner === null) ||
    (one.owner ?? "").localeCompare(other.owner ?? "") ||
    pressing[one.priority] - pressing[other.priority]
  );
}
