import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

describe("stem", () => {
  it.each([
    ["batteries", "battery"],
    ["boxes", "box"],
    ["planned", "planning"],
    ["prices", "price"],
    ["onboarding", "onboarded"],
    ["town's", "town"],
    ["companies", "company"],
  ])("sends %s and %s to the same place", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it("leaves words alone that only look like forms", () => {
    expect(stem("bus")).toBe("bus");
    expect(stem("business")).toBe("business");
    expect(stem("thing")).toBe("thing");
    expect(stem("größe")).toBe("größe");
  });
});
