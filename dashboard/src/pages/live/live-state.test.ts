import type { LiveEvent, Signal } from "@convo/contract";
import { describe, expect, it } from "vitest";
import { afterEvent, noLiveState, signalValue } from "./live-state.ts";

const signal = (id: string, value: number): Signal => ({
  id,
  name: id,
  unit: "count",
  segmentIds: [],
  value,
});

function signals(id: number, speakers: Record<string, Signal[]>): LiveEvent {
  const list = Object.entries(speakers).map(([name, own]) => ({
    name,
    isUser: name === "Ann",
    signals: own,
  }));
  return { id, type: "signals", data: { timeGrade: "cues", conversation: [], speakers: list } };
}

function after(events: readonly LiveEvent[]) {
  return events.reduce(afterEvent, noLiveState);
}

describe("a conversation that goes on", () => {
  it("keeps the signals that did not change", () => {
    const { speakers } = after([
      signals(1, { Ann: [signal("questions", 1), signal("turns", 2)] }),
      signals(2, { Ann: [signal("questions", 3)], Bo: [signal("turns", 1)] }),
    ]);
    expect(speakers.map(({ name }) => name)).toEqual(["Ann", "Bo"]);
    const own = speakers[0]?.signals ?? [];
    expect([signalValue(own, "questions"), signalValue(own, "turns"), signalValue(own, "pace")]).toEqual([
      3,
      2,
      null,
    ]);
  });

  it("keeps the last lines alone", () => {
    const events = Array.from({ length: 80 }, (_, index): LiveEvent => {
      const data = {
        id: `seg_${index}`,
        text: "Yes.",
        speaker: "Ann",
        timestamp: "2026-03-18T14:00:00.000Z",
      };
      return { id: index + 1, type: "segment", data };
    });
    const { segments } = after(events);
    expect([segments.length, segments.at(-1)?.id]).toEqual([30, "seg_79"]);
  });

  it("takes an event once that comes again after the connection was lost", () => {
    const nudge: LiveEvent = {
      id: 3,
      type: "nudge",
      data: { kind: "monologue", message: "a", segmentId: null },
    };
    expect(after([nudge, nudge]).nudges).toHaveLength(1);
  });

  it("has the newest hint first", () => {
    const hint = (id: number, message: string): LiveEvent => ({
      id,
      type: "nudge",
      data: { kind: "monologue", message, segmentId: null },
    });
    expect(after([hint(1, "a"), hint(2, "b")]).nudges.map(({ message }) => message)).toEqual(["b", "a"]);
  });
});
