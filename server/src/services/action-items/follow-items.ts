import type { KeyPoints } from "@convo/contract";
import type { StoredActionItem } from "../context.ts";
import { pairUp } from "./pair-up.ts";

export type FoundItem = KeyPoints["actionItems"][number];

/**
 * The items of a conversation after its key points were made again. One that is found again keeps its id, and what
 * its user made of it: of an item that was edited, confirmed, done or dismissed only the owner's name still follows
 * the transcript, unless that was set. One that is not found again stays only if its user had touched it.
 */
export function followItems(
  before: readonly StoredActionItem[],
  found: readonly FoundItem[],
  create: (position: number, found: FoundItem) => StoredActionItem,
): StoredActionItem[] {
  const pairs = pairUp(before, found);
  const now = found.map((item, position) => {
    const old = pairs.get(item);
    return old === undefined ? create(position, item) : followed(old, item, position);
  });
  const kept = new Set(pairs.values());
  const left = before.filter((item) => !kept.has(item) && isTouched(item));
  return [...now, ...left.map((item, index) => ({ ...item, position: now.length + index }))];
}

function followed(old: StoredActionItem, found: FoundItem, position: number): StoredActionItem {
  const { segmentIds, confidence } = found;
  if (!isTouched(old)) return { ...old, ...found, position };
  const owner = old.edited.includes("owner") ? old.owner : found.owner;
  return { ...old, owner, segmentIds, confidence, position };
}

/** The user confirmed, did, dismissed or edited it. */
export function isTouched({ status, edited }: StoredActionItem): boolean {
  return status !== "draft" || edited.length > 0;
}
