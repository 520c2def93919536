import { describe, expect, it } from "vitest";
import { findCommitments } from "./commitments.ts";

const owners = (line: string) => findCommitments(line, ["Ann", "Bo"]).map((each) => each.owner);

describe("sentences that only sound like tasks", () => {
  it("takes no promise from what will merely be possible", () => {
    expect(owners("Once you send me the plan, then I can order the tiles.")).toEqual([]);
    expect(owners("And then I can send it.")).toEqual([]);
  });

  it("takes no task from what is not expected to happen", () => {
    expect(owners("I don't think we're going to finish the roof this week.")).toEqual([]);
  });

  it("takes no promise from work that is done while it is spoken of", () => {
    expect(owners("So I'll go ahead and cancel the old booking.")).toEqual([]);
    expect(owners("I'll go ahead and cancel the old booking by Friday.")).toEqual(["I"]);
  });

  it("takes no task from what anyone could do, or what people expect today", () => {
    expect(owners("Anyone can write a page like that.")).toEqual([]);
    expect(owners("Children today just expect that things move.")).toEqual([]);
  });

  it("still hears the promise beside them", () => {
    expect(owners("I'll send the plan on Monday.")).toEqual(["I"]);
    expect(owners("Expect it from me on Monday.")).toEqual(["I"]);
  });
});
