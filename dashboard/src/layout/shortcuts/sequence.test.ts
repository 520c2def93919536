import { describe, expect, it } from "vitest";
import { type Pressed, press } from "./sequence.ts";

function typed(keys: string, pauseMs = 100) {
  let pending: Pressed | null = null;
  const found: (string | null)[] = [];
  [...keys].forEach((key, position) => {
    const step = press(pending, key, position * pauseMs);
    pending = step.pending;
    found.push(step.found);
  });
  return found;
}

describe("keys one after another", () => {
  it.each([
    ["gh", [null, "g h"]],
    ["gc", [null, "g c"]],
    ["/", ["/"]],
    ["ggc", [null, null, "g c"]],
    ["gx", [null, null]],
    ["g/", [null, "/"]],
    ["ch", [null, null]],
  ])("%s", (keys, found) => expect(typed(keys)).toEqual(found));

  it("are forgotten after a pause", () => expect(typed("gh", 2_000)).toEqual([null, null]));
});
