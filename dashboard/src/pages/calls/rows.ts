import type { Conversation } from "@convo/contract";
import { relativeDay } from "../../format/moment.ts";

/** A line of the list: a day's name, or a conversation of it. */
export type Row =
  | { readonly kind: "day"; readonly label: string }
  | { readonly kind: "call"; readonly conversation: Conversation };

/** The conversations, in their order, below the days on which they were. */
export function rowsByDay(conversations: readonly Conversation[], now: Date = new Date()): Row[] {
  const rows: Row[] = [];
  let day: string | null = null;
  for (const conversation of conversations) {
    const label = relativeDay(conversation.startTime, now);
    if (label !== day) rows.push({ kind: "day", label });
    day = label;
    rows.push({ kind: "call", conversation });
  }
  return rows;
}
