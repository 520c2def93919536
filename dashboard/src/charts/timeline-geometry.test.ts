import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, lanesOf, markAt, pathOf, placeMarks, ticksOf, timeAt, xOf } from "./timeline-geometry.ts";
import { keyMove } from "./timeline-keys.ts";

const durationMs = 60_000;
const width = 600;
const span = (startMs: number, endMs: number, speaker = "Ann") => ({ startMs, endMs, speaker });

describe("places on the line", () => {
  it("are in proportion, and never beside it", () => {
    expect(xOf(15_000, durationMs, width)).toBe(150);
    expect(xOf(-5, durationMs, width)).toBe(0);
    expect(xOf(99_000, durationMs, width)).toBe(width);
    expect(xOf(5, 0, width)).toBe(0);
  });

  it("lead back to their moment", () => {
    expect(timeAt(150, durationMs, width)).toBe(15_000);
    expect(timeAt(9_999, durationMs, width)).toBe(durationMs);
    expect(timeAt(10, durationMs, 0)).toBe(0);
  });
});

describe("blocks", () => {
  it("join where nobody could see between them, and stay visible however short", () => {
    const blocks = blocksOf([span(0, 6_000), span(6_010, 12_000), span(30_000, 30_001)], durationMs, width);
    expect(blocks).toEqual([
      { x: 0, width: 120 },
      { x: 300, width: 1 },
    ]);
  });

  it("are apart, in order, inside the line, and no more than its pixels", () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(durationMs + 5_000), fc.nat(9_000))
        .map(([startMs, lengthMs]) => span(startMs, startMs + lengthMs)),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 1_400 }), (all, pixels) => {
        const blocks = blocksOf(all, durationMs, pixels);
        expect(blocks.length).toBeLessThanOrEqual(pixels);
        let end = Number.NEGATIVE_INFINITY;
        for (const block of blocks) {
          expect(block.x).toBeGreaterThanOrEqual(Math.max(0, end));
          end = block.x + block.width;
        }
        if (all.length > 0) expect(end).toBeLessThanOrEqual(pixels + 1e-6);
      }),
    );
  });

  it("are drawn as one path", () => {
    expect(
      pathOf(
        [
          { x: 0, width: 12.34 },
          { x: 20, width: 1 },
        ],
        4,
        10,
      ),
    ).toBe("M0 4h12.3v10h-12.3zM20 4h1v10h-1z");
  });
});

describe("lanes", () => {
  const spans = [
    span(0, 9_000, "Ann"),
    span(9_000, 9_500, "Bo"),
    span(9_500, 20_000, "Cem"),
    span(21_000, 21_900, "Dee"),
  ];

  it("are the speakers' in the order in which they first speak", () => {
    const lanes = lanesOf(spans, { durationMs, width, lanesMax: 4 });
    expect(lanes.map(({ speakers }) => speakers)).toEqual([["Ann"], ["Bo"], ["Cem"], ["Dee"]]);
    expect(lanes[2]?.blocks).toEqual([{ x: 95, width: 105 }]);
  });

  it("are shared by those who speak least where there are too few", () => {
    const lanes = lanesOf(spans, { durationMs, width, lanesMax: 3 });
    expect(lanes.map(({ speakers }) => speakers)).toEqual([["Ann"], ["Cem"], ["Bo", "Dee"]]);
  });
});

describe("marks", () => {
  const marks = [
    { kind: "question", segmentId: "c", startMs: 30_000 },
    { kind: "question", segmentId: "a", startMs: 1_000 },
    { kind: "question", segmentId: "b", startMs: 1_100 },
    { kind: "decision", segmentId: "b", startMs: 1_100 },
  ];
  const placed = placeMarks(marks, { durationMs, width, distanceMin: 6 });

  it("leave out those that would stand on another of their kind", () => {
    expect(placed.map(({ kind, segmentId }) => `${kind} ${segmentId}`)).toEqual([
      "question a",
      "decision b",
      "question c",
    ]);
  });

  it("are found near a place, the nearest first, none out of reach", () => {
    expect(markAt(placed, 302, 6)?.segmentId).toBe("c");
    expect(markAt(placed, 10.9, 6)?.kind).toBe("decision");
    expect(markAt(placed, 200, 6)).toBeNull();
  });
});

describe("ticks", () => {
  it("are whole minutes with room for their words", () => {
    expect(ticksOf(3 * durationMs, width)).toEqual([0, 60_000, 120_000, 180_000]);
    expect(ticksOf(90 * durationMs, 360)).toEqual([0, 30, 60, 90].map((minutes) => minutes * 60_000));
    expect(ticksOf(0, width)).toEqual([0]);
  });
});

describe("keys", () => {
  const at = { atMs: 90_000, durationMs: 120_000 };
  it("step by segments, by minutes within the whole, and to the ends", () => {
    expect(keyMove("ArrowRight", at)).toEqual({ step: 1 });
    expect(keyMove("ArrowDown", at)).toEqual({ step: -1 });
    expect(keyMove("PageUp", at)).toEqual({ toMs: 120_000 });
    expect(keyMove("PageDown", { ...at, atMs: 5 })).toEqual({ toMs: 0 });
    expect(keyMove("End", at)).toEqual({ toMs: 120_000 });
    expect(keyMove("a", at)).toBeNull();
  });
});
