import { describe, expect, it } from "vitest";
import { clean, cleanStart } from "./clean.ts";
import { firmPromise } from "./firm-promise.ts";
import { nameOwner } from "./name-owner.ts";
import { openUp } from "./open-up.ts";
import { sayStraight } from "./say-straight.ts";

describe("clean", () => {
  it("takes out fillers and mends what is left", () => {
    expect(clean("So revenue is, um, six percent over plan.")).toBe("So revenue is six percent over plan.");
    expect(clean("Um, I think, you know, we should wait.")).toBe("I think we should wait.");
  });

  it("leaves the same words in use alone", () => {
    expect(clean("I like it, and you know him well.")).toBe("I like it, and you know him well.");
  });
});

describe("cleanStart", () => {
  it("begins with the first word that says something", () => {
    expect(cleanStart("So, um, okay, the budget is fine.")).toBe("The budget is fine.");
  });
});

describe("openUp", () => {
  it("asks for the same thing with what or how", () => {
    expect(openUp("Do you need anything else from me?")).toBe("What else do you need from me?");
    expect(openUp("Should we wait until May?")).toBe("What happens if we wait until May?");
    expect(openUp("So, is there a budget already?")).toBe("What does the budget look like?");
    expect(openUp("Does that work for everybody?")).toBe("How does that work for everybody?");
  });

  it("gives up where it knows no honest rewording", () => {
    expect(openUp("Is the moon made of cheese?")).toBeNull();
  });
});

describe("firmPromise", () => {
  it("drops the hedges and leaves a place for the date, which it never makes up", () => {
    expect(firmPromise("I'll maybe try to get to it at some point.")).toBe(
      "I'll get to it, and it will be done by <day>.",
    );
    expect(firmPromise("I'll send the paper.")).toBe("I'll send the paper, and it will be done by <day>.");
  });

  it("gives up where nobody promises anything", () => {
    expect(firmPromise("They may send it.")).toBeNull();
  });
});

describe("nameOwner", () => {
  it("asks the other of two, and everyone where there are more", () => {
    const line = "Perfect. Somebody should also tell support, so they're not surprised.";
    expect(nameOwner(line, "Bob")).toBe("Perfect. Bob, can you also tell support, so they're not surprised?");
    expect(nameOwner("We need to call the bank.", null)).toBe("Who can call the bank, and by when?");
  });
});

describe("sayStraight", () => {
  it("takes out the hedges that can go", () => {
    expect(sayStraight("I think it's probably too expensive for us.")).toBe(
      "I think it's too expensive for us.",
    );
  });

  it("gives up where the sentence would break", () => {
    expect(sayStraight("It might be the case that we lose it.")).toBeNull();
  });
});
