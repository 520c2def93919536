import { describe, expect, it } from "vitest";
import { contentStems, sharedStems } from "./content-words.ts";

const stems = (text: string) => contentStems(text);

describe("contentStems", () => {
  it("keeps what the words are about, whatever their endings", () => {
    expect(sharedStems(stems("The prices are rising."), stems("price rise"))).toBe(2);
  });

  it("leaves out the words of any conversation", () => {
    expect(stems("I think that we should really look at it today").size).toBe(0);
  });
});
