import { describe, expect, it } from "vitest";
import { sampleAdvice } from "./sample-advice.ts";

const long =
  "The heating in the hall is old, the pipes are thin, and in January we had two days on which nobody could work there at all.";

describe("advice that stays fair", () => {
  it("gives the floor back in words that can be said, and keeps the quote for later", () => {
    const { change, told } = sampleAdvice("listening.interruptions-made", [
      "0-10 Ben: The heating in the hall is old, the pipes are thin, and in January we had the",
      "8-14 Ada: We should rent the hall next door for the winter.",
      ...Array.from({ length: 7 }, (_, index) => `${15 + index * 12}-${26 + index * 12} Ben: ${long}`),
    ]);
    expect(change?.alternative).toMatch(/Ben.*\(When Ben is done:\) We should rent the hall next door/);
    expect(change && told(change.goal)).toMatch(/Today you cut in once; aim for none\.$/);
  });

  it("asks for no question from someone who was asked", () => {
    const asked = Array.from({ length: 9 }, (_, index) => [
      `${index * 20}-${index * 20 + 9} Ben: ${long} What would you do about it?`,
      `${index * 20 + 10}-${index * 20 + 18} Ada: I would put new pipes in as soon as the winter is over.`,
    ]).flat();
    expect(sampleAdvice("listening.questions", asked).change).toBeNull();
  });

  it("ends an objection with a question that fits one", () => {
    const told = Array.from({ length: 9 }, (_, index) => [
      `${index * 20}-${index * 20 + 9} Ben: ${long}`,
      `${index * 20 + 10}-${index * 20 + 18} Ada: I disagree, the pipes in the hall are good for ten more years.`,
    ]).flat();
    expect(sampleAdvice("listening.questions", told).change?.alternative).toMatch(
      /(?:see differently|deal with that|say to that), Ben\?$/,
    );
  });

  it("leaves what belongs to whoever runs the meeting to them", () => {
    const moderated = [
      "0-5 Ben: Welcome everyone, let's get started.",
      "6-15 Ada: We need to order the pipes, and somebody has to call the plumber about it.",
      "16-25 Ben: Good. Moving on, the next item is the roof.",
      "26-40 Ada: We should fix the gutter, and I'll send the photos of it to the landlord.",
      "41-50 Ben: Anything else? Then thank you all.",
      "51-60 Ada: I wrote the numbers down in the old book.",
    ];
    expect(sampleAdvice("timeManagement.closing-recap", moderated).change).toBeNull();
  });

  it("closes with a recap behind the quote, not before it", () => {
    const open = [
      "0-15 Ada: We need to order the pipes, and somebody has to call the plumber about it.",
      "16-25 Ben: The landlord wants to see photos of the gutter.",
      "26-40 Ada: I'll send the photos of the gutter to the landlord.",
      "41-50 Ben: And I will call the plumber about the pipes.",
      "51-60 Ada: We see each other again in the new year then.",
    ];
    const { change } = sampleAdvice("timeManagement.closing-recap", open);
    expect(change?.alternative).toMatch(/^We see each other again in the new year then\. .*\?$/);
  });
});
