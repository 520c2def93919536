import { describe, expect, it } from "vitest";
import { isGenericLabel } from "./generic-label.ts";

describe("a label", () => {
  it.each([
    "Speaker 1",
    "speaker_0",
    "SPEAKER A",
    "S2",
    "B",
    "You",
    "me",
    "Unknown",
    "Participant (3)",
    "+1 555 0100",
    "Guest",
    "7",
  ])("says nothing of who it is: %s", (label) => {
    expect(isGenericLabel(label)).toBe(true);
  });

  it.each(["Alice", "jsmith", "Mehmet", "Guy", "Ida", "Bo", "Speaker Pelosi", "Ivan I", "Roomi"])(
    "says who it is: %s",
    (label) => {
      expect(isGenericLabel(label)).toBe(false);
    },
  );
});
