import { describe, expect, it } from "vitest";
import { readSignInSearch, wayBack } from "./search.ts";

describe("the way back after signing in", () => {
  it.each(["/calls", "/calls/sess_1?tab=transcript&segment=seg_3", "/settings/webhooks?page=2"])(
    "leads to %s",
    (to) => {
      expect(readSignInSearch({ to })).toEqual({ to });
      expect(wayBack(to)).toEqual({ to });
    },
  );

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "calls",
    "",
    "/sign-in?to=/calls",
    7,
    undefined,
  ])("never leads to %j", (to) => {
    expect(readSignInSearch({ to })).toEqual({});
  });

  it("is not spoken of where it leads home", () => {
    expect(wayBack("/")).toEqual({});
  });
});
