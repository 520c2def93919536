import { describe, expect, it } from "vitest";
import { findAcknowledgment } from "./acknowledgments.ts";
import { findAgenda } from "./agenda.ts";
import { findDecision } from "./decisions.ts";
import { findRecap } from "./meeting-course.ts";
import { findQuestions } from "./questions.ts";

describe("what is easily misread", () => {
  it("decides nothing by saying where something is or goes", () => {
    expect(findDecision("Okay, that is in our folder.")).toBeNull();
    expect(findDecision("Then the page that is in review.")).toBeNull();
    expect(findDecision("Okay, this wire goes to the lamp.")).toBeNull();
    expect(findDecision("And how many cups of it are left, and how clean it is.")).toBeNull();
    expect(findDecision("And which color of paint it is.")).toBeNull();
    expect(findDecision("Okay, Tuesday it is.")).not.toBeNull();
    expect(findDecision("Good, then the second photo is in.")).not.toBeNull();
  });

  it("takes a fact for a fact, wherever its noun stands", () => {
    const kinds = (line: string) => findQuestions(line).map(({ kind }) => kind);
    expect(kinds("What town were you born in?")).toEqual(["wh"]);
    expect(kinds("What was the code for the side door?")).toEqual(["wh"]);
    expect(kinds("What problems do you see with the roof?")).toEqual(["open"]);
    expect(kinds("What effect would that have?")).toEqual(["open"]);
    expect(kinds("What is the reason for that?")).toEqual(["open"]);
  });

  it("hears praise after an oh, an all right or a hum", () => {
    const taken = (line: string) => findAcknowledgment(line) !== null;
    expect(
      [
        "Oh neat.",
        "Mm-hmm, that's a good idea.",
        "Oh, that'll be nice.",
        "All right, thanks so much, Ann, for the overview.",
      ].map(taken),
    ).toEqual([true, true, true, true]);
  });

  it("takes thanks for a welcome as manners", () => {
    expect(findAcknowledgment("Thank you, I'm really happy to be here.")).toBeNull();
    expect(findAcknowledgment("Thank you, that helps me a lot.")).not.toBeNull();
  });

  it("finds a plan and a review in plain words", () => {
    expect(findAgenda("So today we're going to just run through the three rooms.")).not.toBeNull();
    expect(findAgenda("Topic number one is the grant.")).not.toBeNull();
    expect(findRecap("Okay, so to review, we've got the room, and you call the band.")).not.toBeNull();
    expect(findRecap("It's clear that access actions are things you do.")).toBeNull();
  });
});
