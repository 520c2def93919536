import { describe, expect, it } from "vitest";
import { createPendingDeletions } from "./pending-deletions.ts";

function started() {
  const removed: string[] = [];
  const deletions = createPendingDeletions(async (id, isLeaving) => {
    removed.push(isLeaving ? `${id} at once` : id);
  });
  return { deletions, removed };
}

describe("deletions that wait", () => {
  it("hide at once, and happen when they can no longer be undone", async () => {
    const { deletions, removed } = started();
    deletions.add(["a", "b"]);
    expect([[...deletions.ids()], removed]).toEqual([["a", "b"], []]);
    await deletions.settle(["a", "b"]);
    expect([[...deletions.ids()], removed]).toEqual([[], ["a", "b"]]);
  });

  it("do not happen once undone", async () => {
    const { deletions, removed } = started();
    deletions.add(["a", "b"]);
    deletions.undo(["a"]);
    expect([...deletions.ids()]).toEqual(["b"]);
    await deletions.settle(["a", "b"]);
    expect(removed).toEqual(["b"]);
  });

  it("cannot be undone while they happen", () => {
    const going = createPendingDeletions(() => new Promise(() => undefined));
    going.add(["a"]);
    void going.settle(["a"]);
    going.undo(["a"]);
    expect([...going.ids()]).toEqual(["a"]);
  });

  it("happen once and at once when the page goes", async () => {
    const { deletions, removed } = started();
    deletions.add(["a"]);
    await Promise.all([deletions.flush(), deletions.settle(["a"]), deletions.flush()]);
    expect(removed).toEqual(["a at once"]);
  });

  it("tell those who show the list, for as long as they listen", () => {
    const { deletions } = started();
    let told = 0;
    const leave = deletions.subscribe(() => {
      told += 1;
    });
    deletions.add(["a"]);
    leave();
    deletions.undo(["a"]);
    expect(told).toBe(1);
  });
});
