import { describe, expect, it } from "vitest";
import { clock } from "../../../format/moment.ts";
import { momentsOf } from "./moments.ts";

const transcript = {
  id: "sess_1",
  segments: [
    { id: "seg_1", speaker: "Ann", text: "Shall we?", timestamp: "2026-03-18T14:50:07.000Z" },
    {
      id: "seg_2",
      speaker: "Bo",
      text: "Yes.",
      timestamp: "2026-03-18T14:51:00.000Z",
      estimated: true as const,
    },
  ],
};

describe("the moments that prove a claim", () => {
  it("come in the order of the claim, by the reader's own clock", () => {
    expect(momentsOf(transcript, ["seg_2", "seg_1"])).toEqual([
      { segmentId: "seg_2", speaker: "Bo", text: "Yes.", clock: `about ${clock("2026-03-18T14:51:00Z")}` },
      { segmentId: "seg_1", speaker: "Ann", text: "Shall we?", clock: clock("2026-03-18T14:50:00Z") },
    ]);
  });

  it("are none before the transcript is there, and never what it does not hold", () => {
    expect(momentsOf(undefined, ["seg_1"])).toEqual([]);
    expect(momentsOf(transcript, ["seg_9"])).toEqual([]);
  });
});
