import type { ActionItem } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { changeItem } from "./change-item.ts";

const item: ActionItem = {
  id: "act_1",
  conversationId: "sess_1",
  item: "Book the room",
  owner: "Bob",
  due: "2026-03-20",
  priority: "medium",
  confidence: 0.8,
  status: "draft",
  segmentIds: ["seg_1"],
};

describe("a change that the server has not yet taken", () => {
  it("shows as the server will answer it, on that item alone", () => {
    const other = { ...item, id: "act_2" };
    const change = { item: " Book the hall ", owner: "Dana", due: "2026-03-21", status: "open" } as const;
    expect(changeItem([item, other], "act_1", change)).toEqual([
      { ...item, ...change, item: "Book the hall" },
      other,
    ]);
  });

  it("keeps what is left out or blank, and clears what is null", () => {
    expect(changeItem([item], "act_1", { item: "  ", owner: "", priority: "low" })).toEqual([
      { ...item, priority: "low" },
    ]);
    expect(changeItem([item], "act_1", { owner: null, due: null })).toEqual([
      { ...item, owner: null, due: null },
    ]);
  });
});
