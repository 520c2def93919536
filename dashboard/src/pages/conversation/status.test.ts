import { describe, expect, it } from "vitest";
import { isMadeNow, pollMs } from "./status.ts";

describe("a conversation of which something is being made", () => {
  it("is asked about until it is done, more often than one that goes on", () => {
    const [processing, live] = [pollMs("processing"), pollMs("live")];
    expect(Number(processing)).toBeGreaterThan(0);
    expect(Number(live)).toBeGreaterThan(Number(processing));
    expect([pollMs("ready"), pollMs("failed"), pollMs(undefined)]).toEqual([false, false, false]);
  });

  it.each([
    ["processing", "ready", true],
    ["processing", "failed", true],
    ["live", "ready", true],
    ["live", "processing", false],
    ["ready", "ready", false],
    ["ready", "processing", false],
    [undefined, "ready", false],
    ["processing", undefined, false],
  ] as const)("from %s to %s has something new to load: %s", (before, now, isNew) => {
    expect(isMadeNow(before, now)).toBe(isNew);
  });
});
