import type { Conversation } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { rowsByDay } from "./rows.ts";

const call = (id: string, start: Date): Conversation => ({
  id,
  title: id,
  startTime: start.toISOString(),
  endTime: null,
  duration: null,
  segmentCount: 1,
  linkedCalendarEventId: null,
  status: "ready",
});

describe("the list by day", () => {
  it("names each day once, above its conversations", () => {
    const now = new Date(2026, 2, 18, 12);
    const calls = [
      call("a", new Date(2026, 2, 18, 9)),
      call("b", new Date(2026, 2, 18, 8)),
      call("c", new Date(2026, 2, 17, 23)),
    ];
    const rows = rowsByDay(calls, now);
    expect(rows.map((row) => (row.kind === "day" ? row.label : row.conversation.id))).toEqual([
      "Today",
      "a",
      "b",
      "Yesterday",
      "c",
    ]);
    expect(rowsByDay([], now)).toEqual([]);
  });
});
