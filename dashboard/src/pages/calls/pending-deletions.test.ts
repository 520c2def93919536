import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPendingDeletions } from "./pending-deletions.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started() {
  const removed: string[] = [];
  const deletions = createPendingDeletions(async (id, isLeaving) => {
    removed.push(isLeaving ? `${id} at once` : id);
  });
  return { deletions, removed };
}

describe("deletions that wait", () => {
  it("happen after a while, and hide at once", async () => {
    const { deletions, removed } = started();
    deletions.add(["a", "b"], 1_000);
    expect([[...deletions.ids()], removed]).toEqual([["a", "b"], []]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([[...deletions.ids()], removed]).toEqual([[], ["a", "b"]]);
  });

  it("do not happen once undone", async () => {
    const { deletions, removed } = started();
    deletions.add(["a", "b"], 1_000);
    deletions.undo(["a"]);
    expect([...deletions.ids()]).toEqual(["b"]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(removed).toEqual(["b"]);
  });

  it("cannot be undone while they happen", async () => {
    const going = createPendingDeletions(() => new Promise(() => undefined));
    going.add(["a"], 10);
    await vi.advanceTimersByTimeAsync(10);
    going.undo(["a"]);
    expect([...going.ids()]).toEqual(["a"]);
  });

  it("happen once and at once when the page goes", async () => {
    const { deletions, removed } = started();
    deletions.add(["a"], 1_000);
    deletions.flush();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(removed).toEqual(["a at once"]);
  });
});
