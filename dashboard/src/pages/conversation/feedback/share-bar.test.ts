import type { Signals } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { sharesOf } from "../shares.ts";
import { shareBar } from "./share-bar.ts";

const speaker = (name: string, value: number | null, isUser = false): Signals["speakers"][number] => {
  const named = { id: "talk-share", name: "Share of speech", unit: "ratio", segmentIds: [] };
  return {
    name,
    isUser,
    signals: [value === null ? { ...named, value, reason: "None." } : { ...named, value }],
  };
};
const signalsOf = (...speakers: Signals["speakers"]): Signals => ({
  id: "sess_1",
  timeGrade: "cues",
  conversation: [],
  speakers,
});

describe("who spoke how much", () => {
  it("puts the user first, then whoever spoke most", () => {
    const signals = signalsOf(
      speaker("Ann", 0.2),
      speaker("Bo", 0.5),
      speaker("Me", 0.3, true),
      speaker("X", null),
    );
    expect(sharesOf(signals).map(({ name, share }) => [name, share])).toEqual([
      ["Me", 0.3],
      ["Bo", 0.5],
      ["Ann", 0.2],
      ["X", 0],
    ]);
  });

  it("draws the smallest of many as one, and loses nothing", () => {
    const many = Array.from({ length: 20 }, (_, place) => ({
      name: `P${place}`,
      isUser: false,
      share: 0.05,
    }));
    const parts = shareBar(many);
    expect(parts.at(-1)?.name).toBe("15 others");
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(shareBar(many.slice(0, 6))).toHaveLength(6);
  });
});
