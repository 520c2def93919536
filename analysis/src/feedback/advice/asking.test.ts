import { describe, expect, it } from "vitest";
import { sampleAdvice } from "./sample-advice.ts";

describe("advice on open questions", () => {
  const closed = [
    "Is the design done?",
    "Did you talk to the vendor?",
    "Are you ready for the demo?",
    "Should we wait until May?",
  ];
  const lines = closed.flatMap((question, index) => [
    `${index * 20}-${index * 20 + 4} Ada: ${question}`,
    `${index * 20 + 5}-${index * 20 + 6} Ben: Yes, it is.`,
  ]);
  const { change, told } = sampleAdvice("listening.open-questions", lines);

  it("counts the open ones, and shows what a closed one drew", () => {
    expect(change && told(change.what)).toContain("None of your four questions were open");
    expect(change && told(change.why)).toContain("three words");
  });

  it("asks the quoted question with what or how", () => {
    expect(closed).toContain(change?.evidence[0].quote);
    expect(change?.alternative).toMatch(/^(?:What|How)\b.*\?$/);
  });

  it("praises an open question with the answer lengths where they differ", () => {
    const open = [
      "What worries you about it?",
      "How would you test it?",
      "Why did the last one fail?",
      "Is it done?",
      "Is it ready?",
    ];
    const answers = open.map((each) =>
      each.startsWith("Is")
        ? "Yes."
        : "Well, for me it is mostly the time that we would lose with another round of it.",
    );
    const { praise, told: say } = sampleAdvice(
      "listening.open-questions",
      open.flatMap((question, index) => [
        `${index * 30}-${index * 30 + 4} Ada: ${question}`,
        `${index * 30 + 5}-${index * 30 + 20} Ben: ${answers[index]}`,
      ]),
    );
    expect(praise && say(praise.description)).toContain("three of your five questions were open");
    expect(praise && say(praise.description)).toContain("17 words, the others of 1 (medians)");
  });
});

describe("advice on asking at all", () => {
  const lines = Array.from({ length: 9 }, (_, index) => [
    `${index * 30}-${index * 30 + 12} Ben: The rollout took us three weeks longer than we had planned, and the support team had to work two weekends.`,
    `${index * 30 + 14}-${index * 30 + 20} Ada: We could move the next one to the second half of the year.`,
  ]).flat();
  const { change, told } = sampleAdvice("listening.questions", lines);

  it("names who had said how much about what, and adds a question to the quoted line", () => {
    expect(change && told(change.why)).toContain("Ben");
    expect(change && told(change.why)).toContain("20 words");
    expect(change?.alternative).toMatch(
      /^We could move the next one to the second half of the year\. .*Ben\?$/,
    );
  });
});

describe("advice on inviting by name", () => {
  const lines = [
    "0-20 Ada: We looked at three vendors last month and talked to all of their customers about it.",
    "21-30 Ada: Does anybody see a risk in the second one?",
    "31-50 Ben: It is a small company, so I would want to see the books before we sign anything with them.",
    "51-70 Ada: The price is right, and the people there have been quick to answer all of our questions so far.",
    "71-73 Cleo: Fine.",
    "74-90 Ada: So the next step is a trial of four weeks with ten people from two of our teams.",
    "91-95 Ben: Good.",
    "96-99 Ada: Let's see how that goes then.",
  ];
  const { change, told } = sampleAdvice("collaboration.names-invited", lines);

  it("turns a question for everybody into one for the quietest", () => {
    expect(change?.alternative).toBe("Cleo, does anybody see a risk in the second one?");
    expect(change && told(change.why)).toContain("Cleo");
  });

  it("praises the invitation that was given", () => {
    const { praise } = sampleAdvice(
      "collaboration.names-invited",
      lines
        .map((line) => line.replace("Does anybody see", "Cleo, what do you think? Do you see"))
        .concat(["100-103 Ada: Ben, what do you think about the trial?", "104-106 Ben: Fine with me."]),
    );
    expect(praise?.evidence.quote).toMatch(/Cleo|Ben/);
  });
});

describe("advice on questions left open", () => {
  const asked = [
    "What would the move to Porto cost us?",
    "Who can look after the archive in June?",
    "When does the old contract end?",
    "How do we tell the support team?",
  ];
  const lines = (answer: string, pause: number) =>
    asked.flatMap((question, index) => [
      `${index * 40}-${index * 40 + 4} Ada: ${question}`,
      `${index * 40 + 5 + pause}-${index * 40 + 12 + pause} Ben: ${answer}`,
    ]);

  it("puts a question that got no answer to someone by name", () => {
    const { change, told } = sampleAdvice(
      "decisionMaking.unanswered-questions",
      lines("By the way, the canteen is closed on Friday, so bring something to eat.", 0),
    );
    expect(change && told(change.what)).toBe("None of your four questions got an answer.");
    expect(change?.alternative).toMatch(/^Ben, (?:what|who|when|how) /);
  });

  it("says nothing where only long silences speak for it", () => {
    expect(
      sampleAdvice("decisionMaking.unanswered-questions", lines("In June, I think.", 12)).change,
    ).toBeNull();
  });
});
