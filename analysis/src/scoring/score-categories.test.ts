import { describe, expect, it } from "vitest";
import { segmentId } from "../conversation/segment.ts";
import { normalize } from "../normalize/normalize.ts";
import type { Measurement, Signal, Unit } from "../signals/signal.ts";
import { recognizeMeetingType } from "./meeting-type.ts";
import { type ScoreInput, scoreCategories } from "./score-categories.ts";

const words = "one two three four five six seven eight nine ten";

function conversationOf(...speakers: string[]) {
  return normalize(
    speakers.map((speaker, position) => ({ id: segmentId(position), speaker, text: words })),
    { language: "en" },
  );
}

function signal(
  id: string,
  speaker: string | null,
  value: number,
  sampleSize = 1000,
  unit: Unit = "ratio",
): Signal {
  const measurement: Measurement = { value, segments: [0], sampleSize };
  return { id, name: id, unit, speaker, measurement };
}

function scoresOf(signals: Signal[], change: Partial<ScoreInput> = {}) {
  const conversation = conversationOf("Ada", "Ben", "Cleo");
  return scoreCategories({ conversation, signals, user: "Ada", meetingType: "general", ...change });
}

describe("scoreCategories", () => {
  it("is null where nothing of a category was measured, and keeps that out of the whole", () => {
    const scores = scoresOf([signal("hedges", "Ada", 0)]);
    expect(scores.categories.listening.score).toBeNull();
    expect(scores.categories.clarity.score).toBe(10);
    expect(scores.overall).toBe(10);
  });

  it("takes the user's own signal before the conversation's, and never another speaker's", () => {
    const all = [signal("dated-action-items", null, 0), signal("dated-action-items", "Ben", 0)];
    const own = signal("dated-action-items", "Ada", 1);
    expect(scoresOf([...all, own]).categories.decisionMaking.criteria[0]?.value).toBe(1);
    expect(scoresOf(all).categories.decisionMaking.criteria[0]?.value).toBe(0);
    expect(scoresOf([signal("hedges", "Ben", 9)]).categories.clarity.criteria).toEqual([]);
  });

  it("says nothing on too small a sample, and says so", () => {
    const { clarity } = scoresOf([signal("hedges", "Ada", 3, 12)]).categories;
    expect(clarity.criteria).toEqual([]);
    expect(clarity.notMeasurable.find((each) => each.id === "clarity.hedges")?.reason).toBe(
      "Too few words of yours: 12, and at least 100 are needed.",
    );
  });

  it("holds nothing against the user that another speaker took care of", () => {
    const byBen = scoresOf([signal("agenda", "Ada", 0), signal("agenda", "Ben", 1)]).categories
      .timeManagement;
    expect(byBen.notMeasurable.find((each) => each.id === "timeManagement.agenda")?.reason).toBe(
      "Ben took care of this.",
    );
    const byNone = scoresOf([signal("agenda", "Ada", 0), signal("agenda", "Ben", 0)]).categories
      .timeManagement;
    expect(byNone.criteria.map((each) => each.points)).toEqual([3]);
  });

  it("expects less of who only joins the meeting", () => {
    const texts = [Array(5).fill(words).join(". "), Array(5).fill(words).join(". "), "one two three four"];
    const conversation = normalize(
      texts.map((text, position) => ({
        id: segmentId(position),
        speaker: ["Ada", "Ben", "Cleo"][position] ?? "",
        text,
      })),
      { language: "en" },
    );
    const pointsOf = (user: string) =>
      scoresOf([signal("agenda", user, 0)], { conversation, user }).categories.timeManagement.criteria[0]
        ?.points;
    expect([pointsOf("Ada"), pointsOf("Cleo")]).toEqual([3, 6]);
  });

  it("is in the middle, with every category null, where nothing could be measured", () => {
    const scores = scoresOf([]);
    expect(Object.values(scores.categories).map((each) => each.score)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(scores.overall).toBe(5);
  });

  it("counts the longest monologue once, by time where that is known", () => {
    const byWords = signal("longest-monologue-words", "Ada", 100);
    const byTime = signal("longest-monologue", "Ada", 400);
    const ids = (signals: Signal[]) =>
      scoresOf(signals).categories.listening.criteria.map((each) => each.criterion.id);
    expect(ids([byWords])).toEqual(["listening.longest-monologue-words"]);
    expect(ids([byWords, byTime])).toEqual(["listening.longest-monologue"]);
  });

  it("asks for another share of speech by kind and size of meeting", () => {
    const share = [signal("talk-share", "Ada", 0.6, 1000)];
    const points = (change: Partial<ScoreInput>) =>
      scoresOf(share, change).categories.listening.criteria[0]?.points ?? null;
    const two = conversationOf("Ada", "Ben");
    expect(points({ meetingType: "candidate", conversation: two })).toBe(10);
    expect(points({ meetingType: "interviewer", conversation: two })).toBeLessThan(4);
    expect(points({})).toBe(6);
    expect(points({ meetingType: "presentation" })).toBeNull();
  });

  it("says what the next level takes", () => {
    const { criteria } = scoresOf([signal("hedges", "Ada", 1.5, 1000, "per 100 words")]).categories.clarity;
    expect(criteria[0]?.next).toEqual({
      level: 3,
      target: 1.3,
      amount: "at most 1.3 per 100 words",
      needs: "at most 1.3 per 100 words",
    });
  });
});

describe("recognizeMeetingType", () => {
  it("tells two people, a presenter and everything else apart", () => {
    expect(recognizeMeetingType(conversationOf("Ada", "Ben"), "Ada")).toBe("one-to-one");
    expect(recognizeMeetingType(conversationOf("Ada", "Ben", "Cleo"), "Ada")).toBe("general");
  });

  it("calls it a presentation only where the others ask as an audience does", () => {
    const talk = Array.from({ length: 130 }, () => ({ speaker: "Ada", text: words }));
    const after = (...replies: string[]) => {
      const others = replies.map((text, index) => ({ speaker: index % 2 === 0 ? "Ben" : "Cleo", text }));
      const segments = [...talk, ...others].map((each, position) => ({ ...each, id: segmentId(position) }));
      return recognizeMeetingType(normalize(segments, { language: "en" }), "Ben");
    };
    const ask = "When will it be ready for all of us?";
    const say = "I have one more line to say here.";
    expect(after(ask, say, ask, ask, ask, ask)).toBe("presentation");
    expect(after(say, ask, say, say, say, say)).toBe("general");
  });
});
