import { describe, expect, it } from "vitest";
import { soundsLikeBackchannel } from "./backchannels.ts";

describe("soundsLikeBackchannel", () => {
  it.each(["Mm-hmm.", "Yeah, yeah.", "Right.", "I see.", "Makes sense"])("hears listening in %j", (text) => {
    expect(soundsLikeBackchannel(text)).toBe(true);
  });

  it.each(["Yeah, we ship.", "Why?", "", "yeah yeah okay right sure"])(
    "hears speech, or nothing, in %j",
    (text) => {
      expect(soundsLikeBackchannel(text)).toBe(false);
    },
  );
});
