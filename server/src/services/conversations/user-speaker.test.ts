import { describe, expect, it } from "vitest";
import { userSpeaker } from "./user-speaker.ts";

const user = { name: "Alice Chen", aliases: ["Ali"] };

function speakers(...names: string[]) {
  return { userSpeakerName: null, speakers: names.map((name) => ({ name, share: 0, segmentCount: 1 })) };
}

describe("userSpeaker", () => {
  it("is the one named, exactly, else in another letter case if only one fits", () => {
    expect(userSpeaker({ ...speakers("Bob", "BOB"), userSpeakerName: "Bob" }, user)).toBe("Bob");
    expect(userSpeaker({ ...speakers("Bob", "Eve"), userSpeakerName: "bob" }, user)).toBe("Bob");
    expect(userSpeaker({ ...speakers("Bob", "BOB"), userSpeakerName: "bob" }, user)).toBeNull();
  });

  it("is nobody where the one named does not speak, even if the profile's name does", () => {
    expect(userSpeaker({ ...speakers("Alice Chen"), userSpeakerName: "Zoe" }, user)).toBeNull();
  });

  it("is the profile's name before an alias, and either before You and Me", () => {
    expect(userSpeaker(speakers("You", "Ali", "alice chen"), user)).toBe("alice chen");
    expect(userSpeaker(speakers("You", "ALI"), user)).toBe("ALI");
    expect(userSpeaker(speakers("Bob", "me"), user)).toBe("me");
    expect(userSpeaker(speakers("Bob", "Eve"), user)).toBeNull();
  });
});
