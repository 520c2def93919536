import { describe, expect, it } from "vitest";
import { readReport, readReports } from "./read-reports.ts";
import { sampleMeeting } from "./sample-scene.ts";
import { segmentsOf, speakersOf } from "./scene.ts";

describe("readReports", () => {
  it("says to everyone what the engine says when asked for one", () => {
    const segments = segmentsOf(sampleMeeting());
    const together = readReports(segments, speakersOf(segments));
    for (const user of speakersOf(segments)) {
      const alone = readReport({ id: "sample", segments, user });
      expect(together.get(user)?.feedback).toEqual(alone.feedback);
      expect(together.get(user)?.explanation).toEqual(alone.explanation);
    }
  });
});
