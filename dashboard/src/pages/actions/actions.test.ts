import type { ActionItem } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { groupByDue, groupByOwner, ofOwner, ownersOf } from "./group-items.ts";
import { afterLeaving, neighbor } from "./neighbor.ts";
import { readActionsSearch } from "./search.ts";

const now = "2026-03-18";
let made = 0;
function task(fields: Partial<ActionItem>): ActionItem {
  made += 1;
  const id = `act_${made}`;
  const rest = { item: id, owner: null, due: null, priority: "medium", status: "open" } as const;
  return { id, conversationId: "sess_1", ...rest, confidence: 0.8, segmentIds: [], ...fields };
}
const items = [
  task({ id: "later", due: "2026-04-01" }),
  task({ id: "never", owner: "Ann" }),
  task({ id: "week", due: "2026-03-25", owner: "Bob" }),
  task({ id: "late", due: "2026-03-17" }),
  task({ id: "today-bob", due: now, owner: "Bob" }),
  task({ id: "today-ann", due: now, owner: "Ann", priority: "low" }),
  task({ id: "today-ann-high", due: now, owner: "Ann", priority: "high" }),
];
const seen = (groups: ReturnType<typeof groupByDue>) =>
  groups.map(({ heading, items: within }) => [heading, within.map(({ id }) => id)]);

describe("action items in groups", () => {
  it("by due date: the most urgent first, then by owner, then by priority", () => {
    expect(seen(groupByDue(items, now))).toEqual([
      ["Overdue", ["late"]],
      ["Today", ["today-ann-high", "today-ann", "today-bob"]],
      ["Next 7 days", ["week"]],
      ["Later", ["later"]],
      ["No date", ["never"]],
    ]);
  });

  it("by owner: by name, those of nobody last, and none is lost", () => {
    expect(seen(groupByOwner(items))).toEqual([
      ["Ann", ["today-ann-high", "today-ann", "never"]],
      ["Bob", ["today-bob", "week"]],
      ["No owner", ["late", "later"]],
    ]);
  });

  it("are of one owner, of nobody, or of all", () => {
    expect(ownersOf(items)).toEqual(["Ann", "Bob"]);
    expect(ofOwner(items, "Bob").map(({ id }) => id)).toEqual(["week", "today-bob"]);
    expect(ofOwner(items, "unassigned").map(({ id }) => id)).toEqual(["later", "late"]);
    expect(ofOwner(items, undefined)).toBe(items);
  });
});

describe("the way through the list", () => {
  it("begins at the top, goes by one and stops at the ends", () => {
    expect(neighbor(["a", "b"], null, 1)).toBe("a");
    expect(neighbor(["a", "b"], "a", 1)).toBe("b");
    expect(neighbor(["a", "b"], "b", 1)).toBe("b");
    expect(neighbor(["a", "b"], "a", -1)).toBe("a");
    expect(neighbor(["a", "b"], "gone", -1)).toBe("a");
    expect(neighbor([], null, 1)).toBeNull();
  });

  it("goes on with the next when one leaves the list, with the one before at its end", () => {
    expect(afterLeaving(["a", "b", "c"], "b")).toBe("c");
    expect(afterLeaving(["a", "b", "c"], "c")).toBe("b");
    expect(afterLeaving(["a"], "a")).toBeNull();
  });
});

describe("the address of the action items", () => {
  it("is read as far as it is known", () => {
    expect(readActionsSearch({ status: "done", owner: "Ann", by: "owner" })).toEqual({
      status: "done",
      owner: "Ann",
      by: "owner",
    });
    expect(readActionsSearch({ status: "todo", owner: " ", by: "color" })).toEqual({});
    expect(readActionsSearch({ status: 4, owner: 7 })).toEqual({});
  });
});
