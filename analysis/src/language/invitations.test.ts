import { describe, expect, it } from "vitest";
import { findInvitation } from "./invitations.ts";
import { namesOf } from "./names.ts";

const names = ["Bob", "Carla Ruiz", "Mark"];

describe("findInvitation", () => {
  it.each([
    ["Bob, what do you think?", "Bob"],
    ["What do you think, Carla?", "Carla Ruiz"],
    ["Over to you, Bob.", "Bob"],
    ["I'd love to hear from Carla.", "Carla Ruiz"],
    ["Mark?", "Mark"],
  ])("sees who gets the floor in %j", (text, name) => {
    expect(findInvitation(text, names)?.name).toBe(name);
  });

  it.each([
    "Did Bob send it already to them?",
    "Bob, can you send the file?",
    "I talked with Bob, and is it fine now?",
    "Please mark the date.",
  ])("sees no invitation in %j", (text) => {
    expect(findInvitation(text, names)).toBeNull();
  });

  it("takes a name for an invitation where its bearer speaks next", () => {
    const others = { ...namesOf(names), next: "Bob" };
    expect(findInvitation("I wonder what Bob would do about it.", namesOf(names))).toBeNull();
    expect(findInvitation("I wonder what Bob would do about it.", others)?.name).toBe("Bob");
    expect(findInvitation("As Bob said, it rained.", others)).toBeNull();
    expect(findInvitation("Thanks, Bob.", others)).toBeNull();
  });
});
