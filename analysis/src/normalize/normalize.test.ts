import { describe, expect, it } from "vitest";
import { sampleSegments } from "../conversation/sample.ts";
import type { Segment } from "../conversation/segment.ts";
import { normalize } from "./normalize.ts";

const of = (...lines: string[]) => normalize(sampleSegments(lines));
const turnsOf = (...lines: string[]) =>
  of(...lines).turns.map((turn) => `${turn.speaker} ${turn.segments.join(",")}`);

describe("turns", () => {
  it("join gaps under two seconds and end at longer ones", () => {
    expect(
      turnsOf("0-1 Ann: We met.", "2-3 Ann: It rained.", "6-7 Ann: We left.", "8-9 Bo: I see that."),
    ).toEqual(["Ann 0,1", "Ann 2", "Bo 3"]);
  });

  it("join consecutive segments of a speaker where there are no times", () => {
    expect(turnsOf("Ann: We met.", "Ann: It rained.", "Bo: That is bad.")).toEqual(["Ann 0,1", "Bo 2"]);
  });

  it("are not broken by a backchannel", () => {
    const { turns, backchannels, monologues } = of(
      "0-4 Ann: We met at noon and",
      "4.1-4.4 Bo: Mm-hmm.",
      "4.5-8 Ann: then it rained.",
    );
    expect(turns.map((turn) => turn.segments)).toEqual([[0, 2]]);
    expect(backchannels).toEqual([{ segment: 1, speaker: "Bo", to: "Ann" }]);
    expect(monologues).toHaveLength(1);
  });

  it("take a yes to a question for an answer", () => {
    expect(turnsOf("0-2 Ann: Did you send it?", "2.1-2.5 Bo: Yeah.", "3-4 Ann: Good to hear that.")).toEqual([
      "Ann 0",
      "Bo 1",
      "Ann 2",
    ]);
  });

  it("keep the floor with whom words said inside do not stop", () => {
    const { turns } = of(
      "0-9 Ann: We went through the whole list of open points twice today.",
      "3-4 Bo: Was that useful?",
      "9.2-11 Ann: And nothing changed.",
    );
    expect(turns.map((turn) => [turn.speaker, turn.takesFloor, turn.repliesTo])).toEqual([
      ["Ann", true, null],
      ["Bo", false, 0],
    ]);
  });

  it("reply to nobody after a lapse", () => {
    const { turns, lapses } = of("0-2 Ann: That was all from me.", "9-10 Bo: Shall we go on?");
    expect(turns[1]?.repliesTo).toBeNull();
    expect(lapses).toEqual([{ startMs: 2000, durationMs: 7000 }]);
  });
});

describe("overlaps that cut nobody off", () => {
  const cutInsOn = (first: string, second: string) => of(first, second).interruptions.length;

  it("lets a sentence that is nearly over end beside the next", () => {
    expect(
      cutInsOn(
        "0-5 Ann: So we put the table under the two large windows.",
        "4.1-8 Bo: It sounds like a palace the way you tell it.",
      ),
    ).toBe(0);
    expect(
      cutInsOn(
        "0-5 Ann: So we put the table under the two large windows.",
        "2.5-8 Bo: It sounds like a palace the way you tell it.",
      ),
    ).toBe(1);
  });

  it("takes an early answer for an answer", () => {
    expect(
      cutInsOn(
        "0-5 Ann: Do we put the table under the two large windows?",
        "3.5-8 Bo: Not before the floor is dry again.",
      ),
    ).toBe(0);
  });

  it("takes what begins with agreement as said together, unless it turns", () => {
    const open = "0-5 Ann: We could give the two of them the room with the";
    expect(cutInsOn(open, "3.5-9 Bo: Yeah, give them the room where the sun comes in at noon.")).toBe(0);
    expect(cutInsOn(open, "3.5-9 Bo: Yeah, but give them the room where the sun comes in at noon.")).toBe(1);
  });

  it("takes who ends in agreement for someone who leaves the floor", () => {
    expect(
      cutInsOn(
        "0-5 Ann: The room is small when there are two of us, yeah.",
        "2.5-8 Bo: You would have to climb over the desk.",
      ),
    ).toBe(0);
  });
});

describe("interruptions", () => {
  it("take the floor from someone who had not finished", () => {
    const { interruptions } = of(
      "0-6 Ann: So what I wanted to say about the budget is that we",
      "4.5-9 Bo: We can talk about the budget next week.",
    );
    expect(interruptions).toEqual([
      { by: "Bo", of: "Ann", interrupted: 0, interrupting: 1, overlapMs: 1500 },
    ]);
  });

  it("are no backchannels, no short agreement, and no ordinary change of speakers", () => {
    const first = "0-6 Ann: So what I wanted to say about the budget is done.";
    expect(of(first, "4-4.5 Bo: Mm-hmm.").interruptions).toEqual([]);
    expect(of(first, "5-6.5 Bo: Yeah, exactly that one.").interruptions).toEqual([]);
    expect(of(first, "5.7-9 Bo: We can talk about the budget next week.").interruptions).toEqual([]);
  });
});

describe("speakers", () => {
  it("share out speech by time where ends are known, and by words elsewhere", () => {
    expect(
      of("0-3 Ann: One two three.", "4-5 Bo: One two three.").speakers.map((each) => each.share),
    ).toEqual([0.75, 0.25]);
    expect(of("Ann: One two three.", "Bo: One.").speakers.map((each) => each.share)).toEqual([0.75, 0.25]);
  });

  it("cannot speak longer than their words allow", () => {
    const [ann] = of("0-600 Ann: Hello.", "601-603 Bo: Hello there, Ann.").speakers;
    expect(ann?.speechMs).toBeLessThan(5000);
  });
});

describe("normalize", () => {
  const lines = [
    "0-4 Ann: So, um, we need a plan for the launch.",
    "4.2-4.6 Bo: Mm-hmm.",
    "4.8-9 Ann: Bo, what do you think about it? I would wait.",
    "9.5-12 Bo: Yeah, but that costs us a month.",
  ];

  it("reads a sentence that the source cut in two as one sentence", () => {
    const { acts } = of("0-2 Ann: Bo, what do", "2.1-3 Ann: you think?", "4-6 Bo: I would wait.");
    expect(acts.flatMap((each) => each.questions)).toHaveLength(1);
    expect(acts.flatMap((each) => each.invitations).map((each) => each.name)).toEqual(["Bo"]);
  });

  it("gives ranges of the segment itself", () => {
    const { segments, acts } = of(
      "0-2 Ann: We met.",
      "2.2-5 Ann: And, um, it rained.",
      "6-7 Bo: That is bad.",
    );
    const [filler] = acts[1]?.fillers ?? [];
    expect(segments[1]?.text.slice(filler?.start, filler?.end)).toBe("um");
  });

  it("takes a no to a question for its answer, and to a statement for a dismissal", () => {
    expect(of("Ann: Did we lose money?", "Bo: No, but we came close.").acts[1]?.dismissal).toBeNull();
    expect(of("Ann: I would wait a month.", "Bo: No, but we came close.").acts[1]?.dismissal).not.toBeNull();
  });

  it("takes a no for an answer only where the other ended in a question", () => {
    const first =
      "Ann: Did we lose money? I looked at the numbers for a whole week and I would wait a month.";
    expect(of(first, "Bo: No, but we came close.").acts[1]?.dismissal).not.toBeNull();
    expect(of("Ann: Did we lose money?", "Bo: Absolutely.").acts[1]?.acknowledgment).toBeNull();
  });

  it("does not mind when the meeting was", () => {
    const later = (segment: Segment): Segment => ({
      ...segment,
      startMs: (segment.startMs ?? 0) + 86_400_000,
      endMs: (segment.endMs ?? 0) + 86_400_000,
    });
    const { turns, acts, speakers } = normalize(sampleSegments(lines));
    const shifted = normalize(sampleSegments(lines).map(later));
    expect([shifted.acts, shifted.speakers, shifted.turns.length]).toEqual([acts, speakers, turns.length]);
  });

  it("reads no words of a language that it does not know", () => {
    const { language, acts } = of(
      "Ana: Creo que tenemos que ver los números antes de hablar con ellos.",
      "Luis: Sí, pero eso es muy caro, y no lo vamos a hacer este año.",
    );
    expect(language).toBe("es");
    expect(acts.flatMap((each) => each.questions)).toEqual([]);
  });

  it("answers the same for the same segments", () => {
    expect(JSON.stringify(of(...lines))).toBe(JSON.stringify(of(...lines)));
  });

  it("takes no words at all", () => {
    expect(normalize([]).turns).toEqual([]);
  });
});
