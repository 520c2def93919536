import type { ExportFormat } from "@convo/contract";
import type { ConversationRecord } from "../context.ts";
import { fileNameOf } from "./file-name.ts";

/** Enough of an id's random digits that no two conversations of a day and a title share them. */
const idCharacters = 10;

/** Where a conversation lies in the archive: by day, for people; with a part of its id, so that no two are one. */
export function pathOf({ id, title, startTime }: ConversationRecord, format: ExportFormat): string {
  const day = startTime.toISOString().slice(0, 10);
  return `conversations/${day} ${fileNameOf(title)} ${id.slice(-idCharacters)}.${format}`;
}
