import { describe, expect, it } from "vitest";
import { findAcknowledgment } from "./acknowledgments.ts";

describe("findAcknowledgment", () => {
  it.each([
    "That's a fair point, Bob.",
    "Yeah, makes sense.",
    "Thanks, I'll look.",
    "So what you're saying is we wait.",
    "You're right.",
    "That's an honest answer.",
    "Yeah, that's a really tough question.",
    "Point taken.",
    "Okay, so you're worried about the price.",
  ])("hears that %j takes up what was said", (text) => {
    expect(findAcknowledgment(text)).not.toBeNull();
  });

  it("takes thanks alone for a farewell", () => {
    expect(findAcknowledgment("Thank you, everyone. Bye.")).toBeNull();
    expect(findAcknowledgment("Thanks for the numbers.")).not.toBeNull();
  });

  it("does not look beyond the opening", () => {
    expect(findAcknowledgment("We need three more weeks, and that's a fair point.")).toBeNull();
  });
});
