import type { Transcript } from "@convo/analysis";
import { describe, expect, it } from "vitest";
import type { Engine } from "../engine.ts";
import { textWidth } from "../terminal/text-width.ts";
import { run } from "../testing/run.ts";
import { sampleResult } from "../testing/sample-result.ts";

function engineWith(
  transcript: Partial<Transcript>,
  result = sampleResult,
): { parts: { loadEngine(): Promise<Engine> } } {
  const read: Transcript = {
    format: "webvtt",
    segments: result.conversation.segments,
    warnings: [],
    ...transcript,
  };
  const engine: Engine = {
    readTranscript: () => read,
    normalize: () => result.conversation,
    giveFeedback: (_transcript, { user }) => ({ ...result, user }),
  };
  return { parts: { loadEngine: async () => engine } };
}

const args = ["feedback", "-", "--me", "Alice"];
const warning = (line: number) => ({ code: "bad-time", message: "the time cannot be read", line });

describe("convo feedback", () => {
  it("shows scores, shares, the priority with quote and alternative, and the plan", async () => {
    const { code, stdout, stderr } = await run(args, engineWith({}));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const expected = [
      "Feedback for Alice",
      "one-to-one, 2 speakers, 12 segments, 1 min",
      "Overall            6.5  ██████████████████████████░░░░░░░░░░░░░░",
      "Time management      –  not measurable",
      "Alice              62%",
      "Hear Bob out before you answer",
      "“No, we already talked about that.”",
      "“Tell me more, Bob: what worries you about it?”",
      "“Three things today.”",
      "→ Begin one with what or how.",
      "1. Ask Bob one open question in each topic.",
      "Times are hours and minutes from the start.",
    ];
    expect(expected.filter((text) => !stdout.includes(text))).toEqual([]);
  });

  it("says that nothing needs changing, and leaves out what is empty", async () => {
    const feedback = {
      ...sampleResult.feedback,
      topPriority: null,
      strengths: [],
      growthAreas: [],
      actionPlan: [],
    };
    const { stdout } = await run(args, engineWith({}, { ...sampleResult, feedback }));
    expect(stdout).toContain("Nothing that was measured needs changing.");
    expect(stdout).not.toMatch(/What went well|What to work on|Next time/);
  });

  it("gives no overall score where nothing could be measured", async () => {
    const categoryScores = {
      clarity: null,
      listening: null,
      timeManagement: null,
      collaboration: null,
      decisionMaking: null,
    };
    const feedback = { ...sampleResult.feedback, overallScore: 0, categoryScores };
    const { stdout } = await run(args, engineWith({}, { ...sampleResult, feedback }));
    expect(stdout).toContain("Overall              –  not measurable");
  });

  it("shows what each score is made of where evidence is asked for", async () => {
    const { stdout } = await run([...args, "--evidence"], engineWith({}));
    expect(stdout).toContain("Fillers: 2.3 per 100 words, level 3 of 5. A filler now and then.");
    expect(stdout).toContain("Level 4 needs at most 2 per 100 words");
    expect(stdout).toContain("seg_1 seg_3 seg_5 seg_7 seg_9 seg_11 and 1 more");
    expect(stdout).toContain("timeManagement.overrun: Nobody said when the meeting was meant to end.");
  });

  it.each([40, 60, 100])("keeps every line within a terminal of %i columns", async (columns) => {
    const { stdout } = await run([...args, "--evidence"], {
      ...engineWith({}),
      columns,
      env: { NO_COLOR: "1" },
    });
    expect(stdout.split("\n").filter((line) => textWidth(line) > columns)).toEqual([]);
  });

  it("colors a terminal, and nothing else", async () => {
    const startsColor = "\u001b[";
    expect((await run(args, { ...engineWith({}), columns: 80 })).stdout).toContain(startsColor);
    expect(
      (await run(args, { ...engineWith({}), columns: 80, env: { NO_COLOR: "1" } })).stdout,
    ).not.toContain(startsColor);
    expect((await run(args, engineWith({}))).stdout).not.toContain(startsColor);
  });

  it("shows no control character of the transcript", async () => {
    const topPriority = {
      focus: "a",
      reason: "b",
      quote: "\u001b]0;x\u0007\u001b[2Jwords",
      alternative: "c",
    };
    const feedback = { ...sampleResult.feedback, topPriority };
    const { stdout } = await run(args, engineWith({}, { ...sampleResult, feedback }));
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("prints one JSON value, with the explanation where evidence is asked for", async () => {
    const engine = engineWith({ warnings: [warning(3)] });
    const { stdout, stderr } = await run([...args, "--json"], engine);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      feedback: sampleResult.feedback,
      overallScore: 6.5,
      userSpeakerName: "Alice",
      warnings: [warning(3)],
    });
    const withEvidence = await run([...args, "--json", "--evidence"], engine);
    expect(JSON.parse(withEvidence.stdout).explanation).toEqual(sampleResult.explanation);
  });

  it("tells on standard error what the reader had to guess, the first five and how many more", async () => {
    const { stderr } = await run(args, engineWith({ warnings: [1, 2, 3, 4, 5, 6, 7].map(warning) }));
    expect(stderr.trim().split("\n")).toHaveLength(6);
    expect(stderr).toContain(
      "Note: line 5: the time cannot be read\nNote: and 2 more; --json lists them all\n",
    );
  });

  it.each([
    ["a wrong name", ["feedback", "-", "--me", "Carol"]],
    ["no name", ["feedback", "-"]],
  ])("lists the speakers with their shares for %s", async (_name, wrong) => {
    const { code, stdout, stderr } = await run(wrong, engineWith({}));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("  Alice   62 % of speech  6 segments\n  Bob     38 % of speech  6 segments\n");
  });

  it("refuses fewer than 10 segments, as the server does", async () => {
    const { code, stderr } = await run(
      args,
      engineWith({ segments: sampleResult.conversation.segments.slice(0, 9) }),
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "convo: feedback needs at least 10 segments; this transcript has 9\n",
    });
  });

  it("says what is wrong with a file that cannot be read", async () => {
    const missing = await run(["feedback", "no-such-file.vtt", "--me", "Alice"], engineWith({}));
    expect(missing).toEqual({
      code: 1,
      stdout: "",
      stderr: "convo: cannot read no-such-file.vtt: there is no such file\n",
    });
    const folder = await run(["feedback", ".", "--me", "Alice"], engineWith({}));
    expect(folder.stderr).toBe("convo: cannot read .: it is a folder\n");
  });

  it("refuses an unknown kind of meeting as wrong use", async () => {
    expect((await run([...args, "--type", "party"], engineWith({}))).code).toBe(2);
  });
});
