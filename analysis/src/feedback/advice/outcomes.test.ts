import { describe, expect, it } from "vitest";
import { sampleAdvice } from "./sample-advice.ts";

const talk = [
  "0-20 Ada: The archive has been slow since the spring, and people in all of the teams have begun to keep copies of their own.",
  "21-40 Ben: We think that it is the disk, because the network is fine and the load has not changed since March.",
  "41-60 Ada: The disk is seven years old, and it is the last one of its kind that we have here.",
  "61-80 Ben: A new one would cost four thousand, and the people in Porto would have to put it in at night.",
];

function withLines(...lines: readonly string[]): string[] {
  return [...talk, ...lines.map((line, index) => `${index * 20 + 81}-${index * 20 + 99} ${line}`)];
}

describe("advice on promises", () => {
  const { change, told } = sampleAdvice(
    "decisionMaking.vague-commitments",
    withLines(
      "Ada: I'll try to look at the budget at some point.",
      "Ben: Good.",
      "Ada: I'll maybe write to the team in Porto.",
      "Ben: Thanks, that would help us a lot.",
    ),
  );

  it("leaves a place for the day and makes none up", () => {
    expect(change?.alternative).toMatch(/^I'll .*<day>\.$/);
    expect(change && told(change.what)).toBe("Both of your promises had no date or left a way out.");
  });
});

describe("advice on tasks", () => {
  it("turns a task for nobody into a question to the only other one", () => {
    const { change } = sampleAdvice(
      "decisionMaking.owned-action-items",
      withLines(
        "Ada: Somebody should call the supplier about the disk.",
        "Ben: True.",
        "Ada: Someone needs to write to the team in Porto.",
        "Ben: Right, they must know.",
      ),
    );
    expect(change?.alternative).toMatch(
      /^Ben, can you (?:call the supplier about the disk|write to the team in Porto)\?$/,
    );
  });

  it("praises a task with an owner", () => {
    const { praise } = sampleAdvice(
      "decisionMaking.owned-action-items",
      withLines(
        "Ada: I'll call the supplier about the disk by Friday.",
        "Ben: Thanks.",
        "Ada: Ben, can you write to the team in Porto by Monday?",
        "Ben: Yes, I can do that.",
      ),
    );
    expect(praise?.evidence.quote).toBe("I'll call the supplier about the disk by Friday.");
  });
});

describe("advice on decisions", () => {
  it("praises the sentence that settles something", () => {
    const { praise, told } = sampleAdvice(
      "decisionMaking.decisions-stated",
      withLines("Ada: Let's go with the new disk, then. That's decided.", "Ben: Good."),
    );
    expect(praise?.evidence.quote).toContain("Let's go with the new disk");
    expect(praise && told(praise.description).length).toBeGreaterThan(20);
  });

  it("says nothing where there was nothing to decide", () => {
    expect(
      sampleAdvice(
        "decisionMaking.decisions-stated",
        withLines("Ada: And that's all from me for today, I have to run to the train."),
      ).change,
    ).toBeNull();
  });
});

describe("advice on credit", () => {
  it("praises the line that names whose work it was, and no thanks for being there", () => {
    const credited = withLines(
      "Ada: Thanks for joining today.",
      "Ben: Sure, happy to.",
      "Ada: As Ben pointed out, the second disk saved us a week.",
      "Ben: Oh, thanks for saying that.",
    );
    expect(sampleAdvice("collaboration.credit", credited).praise?.evidence.quote).toContain(
      "As Ben pointed out",
    );
  });
});

describe("advice on the course of the meeting", () => {
  it("praises the plan said at the start with its own words", () => {
    const { praise } = sampleAdvice("timeManagement.agenda", [
      "0-9 Ada: Today I want to cover two things: first the disk, then the move to Porto.",
      "10-15 Ben: Fine with me.",
      ...talk
        .map((line) => line.replace(/^\d+-\d+ /, ""))
        .map((line, index) => `${index * 20 + 20}-${index * 20 + 39} ${line}`),
    ]);
    expect(praise?.evidence.quote).toContain("Today I want to cover two things");
  });

  it("praises a recap only with the words of the end", () => {
    const { praise } = sampleAdvice(
      "timeManagement.closing-recap",
      withLines(
        "Ada: I'll order the disk by Friday.",
        "Ben: Good.",
        "Ada: To sum up, I order the disk by Friday and Ben writes to Porto on Monday.",
        "Ben: Yes. Bye.",
      ),
    );
    expect(praise?.evidence.quote).toContain("To sum up");
  });

  it("tells how far past its end the meeting ran", () => {
    const { change, told } = sampleAdvice(
      "timeManagement.overrun",
      withLines(
        "Ada: We should look at the numbers for the archive again before we stop.",
        "Ben: Right.",
      ).map((line) =>
        line.replace(/^(\d+)-(\d+)/, (_, from, to) => `${Number(from) * 10}-${Number(to) * 10}`),
      ),
      { schedule: { startMs: 0, endMs: 600_000 } },
    );
    expect(change && told(change.what)).toBe("The meeting ran 9.8 min past its planned end.");
  });
});
