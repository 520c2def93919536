import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import { speechTimeMs } from "./speech-time.ts";
import { inOrderSpoken } from "./spoken.ts";

const timeOf = (...lines: string[]) => speechTimeMs(inOrderSpoken(sampleSegments(lines), "cues"));

describe("inOrderSpoken", () => {
  it("takes as much time for a line as for its halves, where the source lets it last too long", () => {
    const whole = timeOf("0-40 Ann: We wait for the vendor to answer us.");
    expect(timeOf("0-20 Ann: We wait for the", "20-40 Ann: vendor to answer us.")).toBe(whole);
  });

  it("takes as much time for two lines as for the one that they make", () => {
    const apart = timeOf("0-3 Ann: Yes.", "3.2-7 Ann: It is.");
    expect(timeOf("0-7 Ann: Yes. It is.")).toBe(apart);
  });

  it("never lets a line end before it starts", () => {
    for (const { startMs, endMs } of inOrderSpoken(
      sampleSegments(["0-60 Ann: Hm.", "60-61 Ann: Right.", "61-62 Bo: Yes."]),
      "cues",
    ))
      expect(endMs ?? 0).toBeGreaterThanOrEqual(startMs ?? 0);
  });
});
