import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBody, webVtt } from "../routes/testing/samples.ts";
import { inThreadAnalyzer } from "./in-thread.ts";
import { type PooledAnalyzer, pooledAnalyzer } from "./pool.ts";

const quiet = { info() {}, warn() {}, error() {} };

let pooled: PooledAnalyzer;
beforeAll(() => {
  pooled = pooledAnalyzer({ threadsMax: 1, log: quiet });
});
afterAll(() => pooled.close());

const direct = inThreadAnalyzer();
const file = { kind: "file", bytes: Buffer.from(webVtt()) } as const;

async function segmentsOfFile() {
  const outcome = await direct.read(file);
  if (outcome.kind !== "read") throw new Error(outcome.message);
  return outcome.transcript.segments;
}

describe("the engine in threads", () => {
  it("answers what the engine in this thread answers", async () => {
    const segments = await segmentsOfFile();
    const start = { startTime: "2026-03-18T14:00:00.000Z" };
    expect(await pooled.read(file)).toEqual(await direct.read(file));
    expect(await pooled.analyze(segments, { user: "Bob" }, start)).toEqual(
      await direct.analyze(segments, { user: "Bob" }, start),
    );
    expect(await pooled.measure(segments, {})).toEqual(await direct.measure(segments, {}));
  });

  it("tells what cannot be read from what went wrong", async () => {
    const outcome = await pooled.read({ kind: "file", bytes: Buffer.from("") });
    expect(outcome).toMatchObject({ kind: "unreadable", code: "unreadable" });
    const nobody = { user: "Nobody" };
    await expect(
      pooled.analyze(await segmentsOfFile(), nobody, { startTime: "2026-03-18T14:00:00Z" }),
    ).rejects.toThrow();
  });

  it("goes on after a failed call", async () => {
    const source = { kind: "segments", segments: importBody().segments, startTime: null } as const;
    expect((await pooled.read(source)).kind).toBe("read");
  });
});
