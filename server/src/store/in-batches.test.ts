import { describe, expect, it } from "vitest";
import { inBatches } from "./in-batches.ts";

interface Run {
  readonly key: string;
  readonly calls: number;
  readonly answer: (answers: readonly string[]) => void;
  readonly fail: (error: Error) => void;
}

/** Runs that the test ends. `next` waits for the one that begins next. */
function heldRuns() {
  const begun: Run[] = [];
  const waiting: ((run: Run) => void)[] = [];
  const call = inBatches<string>(
    (key, calls) =>
      new Promise((answer, fail) => {
        const run = { key, calls, answer, fail };
        const waiter = waiting.shift();
        if (waiter === undefined) begun.push(run);
        else waiter(run);
      }),
  );
  const next = () =>
    new Promise<Run>((resolve) => {
      const run = begun.shift();
      if (run === undefined) waiting.push(resolve);
      else resolve(run);
    });
  return { call, next };
}

describe("inBatches", () => {
  it("gathers the calls that arrive during a run into one next run, and answers in order of arrival", async () => {
    const { call, next } = heldRuns();
    const first = call("a");
    const later = Promise.all([call("a"), call("a"), call("a")]);
    const firstRun = await next();
    expect(firstRun).toMatchObject({ key: "a", calls: 1 });
    firstRun.answer(["first"]);
    expect(await first).toBe("first");
    const secondRun = await next();
    expect(secondRun).toMatchObject({ key: "a", calls: 3 });
    secondRun.answer(["x", "y", "z"]);
    expect(await later).toEqual(["x", "y", "z"]);
  });

  it("never answers a call from a run that began before it", async () => {
    const { call, next } = heldRuns();
    const first = call("a");
    const firstRun = await next();
    const second = call("a");
    firstRun.answer(["old"]);
    expect(await first).toBe("old");
    (await next()).answer(["new"]);
    expect(await second).toBe("new");
  });

  it("runs different keys side by side", async () => {
    const { call, next } = heldRuns();
    const answers = Promise.all([call("a"), call("b")]);
    const [runOfA, runOfB] = [await next(), await next()];
    expect([runOfA.key, runOfB.key]).toEqual(["a", "b"]);
    runOfB.answer(["B"]);
    runOfA.answer(["A"]);
    expect(await answers).toEqual(["A", "B"]);
  });

  it("tells a failed run to its own calls alone", async () => {
    const { call, next } = heldRuns();
    const first = call("a");
    const second = call("a");
    (await next()).fail(new Error("lost"));
    await expect(first).rejects.toThrow("lost");
    (await next()).answer(["found"]);
    expect(await second).toBe("found");
    const third = call("a");
    (await next()).answer(["again"]);
    expect(await third).toBe("again");
  });

  it("fails a run that does not answer each of its calls", async () => {
    const { call, next } = heldRuns();
    const first = call("a");
    (await next()).answer([]);
    await expect(first).rejects.toThrow("each of its calls");
  });
});
