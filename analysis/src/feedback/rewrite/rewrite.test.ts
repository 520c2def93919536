import { describe, expect, it } from "vitest";
import { clean, cleanStart } from "./clean.ts";
import { firmPromise } from "./firm-promise.ts";
import { nameOwner } from "./name-owner.ts";
import { openUp } from "./open-up.ts";
import { ingForm } from "./participle.ts";
import { pointOf } from "./point-first.ts";
import { sayStraight } from "./say-straight.ts";

describe("clean", () => {
  it("takes out fillers and mends what is left", () => {
    expect(clean("So revenue is, um, six percent over plan.")).toBe("So revenue is six percent over plan.");
    expect(clean("Um, I think, you know, we should wait.")).toBe("I think we should wait.");
  });

  it("says once what was begun twice, and drops what was broken off", () => {
    expect(clean("We could we could put the the archive on the ser- servers.")).toBe(
      "We could put the archive on the servers.",
    );
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
  const opened = (question: string) => openUp(question)?.open;

  it("asks for the same thing with what or how", () => {
    expect(opened("Do you need anything else from me?")).toBe("What else do you need from me?");
    expect(opened("Should we wait until May?")).toBe("What happens if we wait until May?");
    expect(opened("So, is there a budget already?")).toBe("What does the budget look like?");
    expect(opened("Does that work for everybody?")).toBe("How does that work for everybody?");
    expect(opened("Are you ready for the demo?")).toBe("How ready are you for the demo?");
    expect(opened("Did you finish the report?")).toBe("How far did you get with finishing the report?");
    expect(opened("Are there any concerns about the price?")).toBe(
      "What concerns are there about the price?",
    );
    expect(opened("Can we ship it in June?")).toBe("What would it take for us to ship it in June?");
    expect(opened("Will it break the search?")).toBe("What will happen if it breaks the search?");
  });

  it("keeps the name of whom it asks", () => {
    expect(opened("Priya, do you have any thoughts on that?")).toBe(
      "Priya, what thoughts do you have on that?",
    );
  });

  it("asks on where no other wording is sure, and says so", () => {
    expect(openUp("Does the new API support single sign-on?")).toEqual({
      open: "Does the new API support single sign-on, and how can we tell?",
      sure: false,
    });
    expect(openUp("Have the testers seen this build?")).toEqual({
      open: "Have the testers seen this build, and how did that go?",
      sure: false,
    });
  });

  it("gives up on what is broken off or offers something", () => {
    expect(openUp("Shall we sh- well, is it?")).toBeNull();
    expect(openUp("Do you want to share your screen?")).toBeNull();
    expect(openUp("Really?")).toBeNull();
  });
});

describe("ingForm", () => {
  it("spells as people do", () => {
    const verbs = ["send", "make", "run", "fix", "see", "plan", "submit", "read"];
    expect(verbs.map(ingForm)).toEqual([
      "sending",
      "making",
      "running",
      "fixing",
      "seeing",
      "planning",
      "submitting",
      "reading",
    ]);
  });
});

describe("firmPromise", () => {
  it("drops the hedges and leaves a place for the date, which it never makes up", () => {
    expect(firmPromise("I'll maybe try to get to it at some point.")).toBe("I'll get to it by <day>.");
    expect(firmPromise("I'll send the paper.")).toBe("I'll send the paper by <day>.");
    expect(firmPromise("I'll send the paper, and then we see.")).toBe(
      "I'll send the paper, and then we see, and it will be done by <day>.",
    );
  });

  it("gives up where nobody promises anything", () => {
    expect(firmPromise("They may send it.")).toBeNull();
  });
});

describe("pointOf", () => {
  it("takes the sentence that settles something, without what was said before it", () => {
    expect(
      pointOf(
        "So when I joined last year we had two vendors. What I'm trying to say is, we should move to one of them by spring.",
      ),
    ).toEqual({ point: "We should move to one of them by spring.", first: false, settles: true });
  });

  it("finds none in questions and scraps", () => {
    expect(pointOf("So what do you think about all of this? Yeah. And th-")).toBeNull();
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

describe("rewrites that a person could say", () => {
  it("leaves no bare thing behind a kind of a thing", () => {
    expect(sayStraight("Maybe we meet on the third or fourth kind of a thing.")).toBe(
      "We meet on the third or fourth.",
    );
  });

  it("takes on what was doubted first", () => {
    expect(firmPromise("Okay, I don't know, I'll order it.")).toBe("I'll order it by <day>.");
  });

  it("makes no point of a line from a story", () => {
    expect(pointOf("They'll say, hey, we need to have a new gate by June.")).toBeNull();
  });
});
