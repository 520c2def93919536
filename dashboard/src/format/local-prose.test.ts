import { describe, expect, it } from "vitest";
import { localProse } from "./local-prose.ts";
import { clock as clockOf } from "./moment.ts";

const clock = (iso: string) => clockOf(iso).replaceAll(" ", "\u00a0");

const span = { startTime: "2026-03-18T23:50:30Z", endTime: "2026-03-19T00:20:00Z" };

describe("advice", () => {
  it("names times of day by the reader's own clock, in one piece, past midnight too", () => {
    const before = clock("2026-03-18T23:50:00Z");
    const after = clock("2026-03-19T00:04:00Z");
    expect(localProse("You cut in at 23:50 and 00:04.", span)).toBe(`You cut in at ${before} and ${after}.`);
  });

  it("leaves a time at which nobody spoke: it may be what was said", () => {
    expect(localProse("Ask whether 09:30 suits them.", span)).toBe("Ask whether 09:30 suits them.");
    expect(localProse("It lasted 1:23:50, up to 123:50.", span)).toBe("It lasted 1:23:50, up to 123:50.");
  });

  it("takes any time of the day after the start where the end is not known", () => {
    const noon = clock("2026-03-19T12:00:00Z");
    expect(localProse("At 12:00.", { ...span, endTime: null })).toBe(`At ${noon}.`);
  });

  it("writes shares as the numbers beside it", () => {
    expect(localProse("Today: 16 % of your replies; aim for at most 4 %.", span)).toBe(
      "Today: 16% of your replies; aim for at most 4%.",
    );
  });
});
