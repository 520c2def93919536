import { describe, expect, it } from "vitest";
import { sampleAdvice } from "./sample-advice.ts";

const plain = "The team moved the search to the new servers last week and it went well for all of us.";

function spoken(lines: readonly string[], secondsEach = 10): string[] {
  return lines.flatMap((line, index) => {
    const from = index * (secondsEach + 4);
    return [
      `${from}-${from + secondsEach} Ada: ${line}`,
      `${from + secondsEach + 1}-${from + secondsEach + 3} Ben: Right, and then?`,
    ];
  });
}

describe("advice on fillers", () => {
  const filled = "So, um, the new servers are, uh, slower than the old ones, um, at least in the evening.";
  const { change, told } = sampleAdvice("clarity.fillers", spoken([...Array(5).fill(filled), plain, plain]));

  it("gives the very line back without them", () => {
    expect(change?.evidence[0].quote).toBe(filled);
    expect(change?.alternative).toBe("The new servers are slower than the old ones at least in the evening.");
  });

  it("counts them in the line and over the meeting", () => {
    expect(change && told(change.what)).toContain("“um” (10) and “uh” (5)");
    expect(change && told(change.why)).toMatch(/three/i);
  });

  it("praises their absence with a line of substance", () => {
    const { praise } = sampleAdvice(
      "clarity.fillers",
      spoken([...Array(7).fill(plain), "So, um, that is it from me for today, I think we can stop here."]),
    );
    expect(praise?.evidence.quote).toBe(plain);
  });
});

describe("advice on hedges", () => {
  const soft = "Maybe we could move the search to the new servers, I guess, and perhaps the archive too.";
  const { change, told } = sampleAdvice(
    "clarity.hedges",
    spoken([...Array(4).fill(soft), plain, plain, plain]),
  );

  it("quotes the line that takes itself back and says it straight", () => {
    expect(change?.evidence[0].quote).toBe(soft);
    expect(change?.alternative).toBe("We could move the search to the new servers and the archive too.");
  });

  it("names the hedges that are used most", () => {
    expect(change && told(change.what)).toMatch(/“(?:maybe|I guess|perhaps)” \(4\)/);
  });
});

describe("advice on pace", () => {
  it("tells who speaks too fast by how much, in words a minute", () => {
    const { change, told } = sampleAdvice("clarity.pace", spoken(Array(10).fill(plain), 4));
    expect(change && told(change.what)).toBe("You speak 285 words a minute while you have the floor.");
    expect(change && told(change.focus)).toBe("Slow down a little");
  });

  it("praises an easy pace", () => {
    const { praise } = sampleAdvice("clarity.pace", spoken(Array(10).fill(plain), 7));
    expect(praise?.evidence.quote).toBe(plain);
  });
});

describe("advice on false starts", () => {
  const broken =
    "We could we could put the the archive on the old servers, which which are still there for a while.";
  const { change } = sampleAdvice("clarity.false-starts", spoken([...Array(8).fill(broken), plain]));

  it("shows a line that begins again, and the line begun once", () => {
    expect(change?.evidence[0].quote).toBe(broken);
    expect(change?.alternative).toBe(
      "We could put the archive on the old servers, which are still there for a while.",
    );
  });
});

describe("advice on long stretches", () => {
  const story = [
    "When I came here two years ago there were three teams, and each of them had a server of its own.",
    "Then we bought the company in Porto, and they had two more, which nobody had told us about before.",
    "What I'm trying to say is, we should put all of them into one data center by the end of spring.",
    "There was also the matter of the contracts, but those were never long and nobody was fond of them.",
  ];
  const lines = [
    ...Array.from({ length: 8 }, (_, index) => `${index * 30}-${index * 30 + 29} Ada: ${story[index % 4]}`),
    "241-243 Ben: Okay.",
    "244-250 Ada: So that is what I would do about it.",
    "251-260 Ben: Let me think about that and come back to you.",
    "261-265 Ada: Good, do that, we have time.",
  ];

  it("puts the point of the quoted words first and asks the next speaker", () => {
    const { change, told } = sampleAdvice("listening.longest-monologue", lines);
    expect(change?.alternative).toMatch(
      /^We should put all of them into one data center by the end of spring\. .*\?$/,
    );
    expect(change?.evidence[0].quote).toContain("data center");
    expect(change && told(change.why)).toContain("Ben had no turn");
  });

  it("gives no advice to hand over to somebody who speaks too little", () => {
    const quiet = [
      "0-3 Ada: I can send you what we have on the archive, if it is of any use to you.",
      ...Array.from({ length: 12 }, (_, index) => `${index * 20 + 5}-${index * 20 + 23} Ben: ${plain}`),
      "260-262 Ada: All of it is on the old servers, and the list of names is there as well.",
    ];
    const padded = [
      ...quiet,
      "263-275 Ada: And the rest of it is with the team in Porto, which has a copy of the files.",
      ...Array.from({ length: 20 }, (_, index) => `${index * 20 + 280}-${index * 20 + 299} Ben: ${plain}`),
    ];
    expect(sampleAdvice("listening.talk-share", padded).change).toBeNull();
  });
});

describe("advice on interruptions", () => {
  const lines = Array.from({ length: 9 }, (_, index) => [
    `${index * 30}-${index * 30 + 8} Ben: The numbers for the archive are lower than last year because the old contract was still`,
    `${index * 30 + 6}-${index * 30 + 14} Ada: I know the contract, we signed it in the spring and it was a mistake from the start.`,
  ]).flat();
  const { change, told } = sampleAdvice("listening.interruptions-made", lines);

  it("says whom, how often and for how long both spoke, and gives the floor back", () => {
    expect(change && told(change.what)).toContain(
      "nine times on someone who had not finished, each time Ben",
    );
    expect(change && told(change.why)).toContain("2 s");
    expect(change?.alternative).toContain("Ben");
  });
});
