import { describe, expect, it } from "vitest";
import { sampleAdvice } from "./sample-advice.ts";

const point =
  "I am worried about the supplier contract, because the notice period ends in June and nobody here has read it.";

function exchanges(replies: readonly string[]): string[] {
  return replies.flatMap((reply, index) => [
    `${index * 20}-${index * 20 + 9} Ben: ${point}`,
    `${index * 20 + 10}-${index * 20 + 15} Ada: ${reply}`,
  ]);
}

describe("advice on dismissive replies", () => {
  const { change, told } = sampleAdvice(
    "listening.dismissive-replies",
    exchanges([
      "No, we already talked about that.",
      "Fine, send it over.",
      "Okay, thank you.",
      "That's a fair point.",
      "Sure, I will read it.",
    ]),
  );

  it("quotes the reply, and says whom it put off, how often and when", () => {
    expect(change?.evidence[0].quote).toBe("No, we already talked about that.");
    expect(change && told(change.what)).toBe(
      "One of your five replies, at 14:00, waved away what Ben had just said.",
    );
    expect(change && told(change.why)).toContain("the supplier contract");
  });

  it("rewrites it into words that take up the point and ask that very person", () => {
    expect(change?.alternative).toMatch(/Ben.*\?$/);
  });

  it("makes no priority of a bare yeah, but", () => {
    const mild = sampleAdvice(
      "listening.dismissive-replies",
      exchanges([
        "Yeah, but June is far away.",
        "Fine, send it to me today.",
        "I have it here with me.",
        "Sure, I will.",
        "Yes, please do.",
      ]),
    );
    expect(mild.change === null || mild.change.mild === true).toBe(true);
    expect(change?.mild).toBeUndefined();
  });
});

describe("advice on acknowledging first", () => {
  const own = "My team has three open positions at the moment and two people on leave until the autumn.";
  const lines = exchanges([own, own, own, own, own]);
  const { change, told } = sampleAdvice("collaboration.acknowledgments", lines);

  it("tells how long the point was that the reply passed over", () => {
    expect(change && told(change.why)).toContain("20 words");
    expect(change?.evidence[0].quote).toBe(own);
    expect(change?.alternative).toMatch(/Ben\. /);
  });

  it("has nothing against replies that share a word with the point or say yes to it", () => {
    const heard = [
      "Yes, and my team has three open positions until the autumn, so we are short.",
      "My people will read the contract this week and tell all of us what they find there.",
    ];
    const replies = sampleAdvice("collaboration.acknowledgments", exchanges([...heard, ...heard, ...heard]));
    expect(replies.change).toBeNull();
  });

  it("praises with a reply that takes the point up", () => {
    const { praise } = sampleAdvice(
      "collaboration.acknowledgments",
      exchanges(Array(6).fill("That's a fair point. I will read it tonight.")),
    );
    expect(praise?.evidence.quote).toBe("That's a fair point. I will read it tonight.");
  });
});

describe("advice on answers", () => {
  const asked = [
    "0-5 Ben: What does the supplier want from us?",
    "6-12 Ada: By the way, the office party is on Friday, and we still need a cake for it.",
    "13-15 Ben: Okay.",
  ];
  const again = (offset: number) =>
    asked.map((line) =>
      line.replace(/^(\d+)-(\d+)/, (_, from, to) => `${Number(from) + offset}-${Number(to) + offset}`),
    );

  it("shows the words that came instead of an answer, and leads with the answer", () => {
    const { change } = sampleAdvice("listening.answered-questions", [
      ...asked,
      ...again(20),
      ...again(40),
      ...again(60),
    ]);
    expect(change?.evidence[0].quote).toContain("office party");
    expect(change?.alternative).toMatch(/^You asked me something, Ben, so that first\./);
  });

  it("praises with a real answer", () => {
    const answered = asked.map((line) =>
      line.replace(/By the way.*/, "They want a longer term and a lower discount."),
    );
    const { praise, told } = sampleAdvice("listening.answered-questions", [
      ...answered,
      ...again(20).map((line) => line.replace(/By the way.*/, "They want to talk to all of us.")),
      ...answered.map((line) =>
        line.replace(/^(\d+)-(\d+)/, (_, from, to) => `${Number(from) + 40}-${Number(to) + 40}`),
      ),
    ]);
    expect(praise && told(praise.description)).toContain("Ben");
  });
});
