import type { FeedbackDocument, KeyPoints, Signal, Signals } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { shownKinds, showText } from "./moment-kinds.ts";
import { evidenceName, momentsOf } from "./moments.ts";

const signal = (id: string, name: string, segmentIds: string[]): Signal => ({
  id,
  name,
  unit: "count",
  value: segmentIds.length,
  segmentIds,
});

const signals: Signals = {
  id: "sess_1",
  timeGrade: "cues",
  conversation: [signal("decisions", "Decisions", ["seg_9"])],
  speakers: [
    { name: "Ann", isUser: true, signals: [signal("question-turns", "Questions", ["seg_1"])] },
    {
      name: "Bo",
      isUser: false,
      signals: [signal("question-turns", "Questions", ["seg_2"]), signal("fillers", "Fillers", ["seg_4"])],
    },
  ],
};

const nothing = { signals: undefined, feedback: undefined, keyPoints: undefined, evidence: null };
const ids = (moments: ReturnType<typeof momentsOf>) =>
  Object.fromEntries([...moments].map(([kind, segmentIds]) => [kind, [...segmentIds]]));

describe("moments", () => {
  it("come from every speaker's signals, and kinds without one are not offered", () => {
    expect(ids(momentsOf({ ...nothing, signals }))).toEqual({
      decision: ["seg_9"],
      question: ["seg_1", "seg_2"],
      filler: ["seg_4"],
    });
    expect(momentsOf(nothing).size).toBe(0);
  });

  it("come from the feedback's proofs and from the tasks", () => {
    const proof = (segmentIds: string[]) => ({ criterion: "clarity.pace", segmentIds });
    const explanation = {
      strengths: [proof(["seg_1"])],
      growthAreas: [proof(["seg_3"])],
      topPriority: proof(["seg_2", "seg_3"]),
    };
    const feedback = { explanation } as unknown as FeedbackDocument;
    const keyPoints = { actionItems: [{ segmentIds: ["seg_7"] }] } as unknown as KeyPoints;
    expect(ids(momentsOf({ ...nothing, feedback, keyPoints }))).toEqual({
      praised: ["seg_1"],
      growth: ["seg_2", "seg_3"],
      task: ["seg_7"],
    });
  });

  it("are the evidence of one signal where the address asks for it", () => {
    const evidence = { signal: "fillers", of: "Bo" };
    expect(ids(momentsOf({ ...nothing, signals, evidence })).evidence).toEqual(["seg_4"]);
    expect(evidenceName(signals, "fillers", "Bo")).toBe("Fillers, Bo");
    expect(evidenceName(signals, "decisions", null)).toBe("Decisions");
    expect(evidenceName(signals, "fillers", "Nobody")).toBeNull();
  });
});

describe("the kinds that are shown", () => {
  it("are few unless chosen, and a choice can be written into the address and read back", () => {
    const few = shownKinds(undefined);
    expect(few.has("praised")).toBe(true);
    expect(few.has("filler")).toBe(false);
    expect(showText(few)).toBeUndefined();
    const chosen = new Set(["question", "task"] as const);
    expect(showText(chosen)).toBe("task,question");
    expect([...shownKinds("task,question,nonsense")]).toEqual(["task", "question", "evidence"]);
    expect([...shownKinds("")]).toEqual(["evidence"]);
  });
});
