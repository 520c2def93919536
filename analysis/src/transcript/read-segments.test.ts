import { describe, expect, it } from "vitest";
import { isImportDocument } from "./import-document.ts";
import { readSegments } from "./read-segments.ts";
import { readTranscript } from "./read-transcript.ts";

describe("import JSON", () => {
  it("keeps offsets, and reads timestamps as offsets with or without hours", () => {
    const { format, segments } = readSegments([
      { speaker: "Ana", text: "  Hi \n there ", startMs: 0, endMs: 900 },
      { speaker: "Ben", text: "Yes", timestamp: "1:05.250" },
      { speaker: "", text: "So", timestamp: "1:00:00" },
    ]);
    expect(format).toBe("convo-json");
    expect(segments).toEqual([
      { id: "seg_1", speaker: "Ana", text: "Hi there", startMs: 0, endMs: 900 },
      { id: "seg_2", speaker: "Ben", text: "Yes", startMs: 65_250 },
      { id: "seg_3", speaker: "Unknown", text: "So", startMs: 3_600_000 },
    ]);
  });

  it("sets the start by ISO timestamps, or counts them from the start that is given", () => {
    const items = [
      { speaker: "Ana", text: "Hi", timestamp: "2026-03-18T14:01:12.000Z" },
      { speaker: "Ben", text: "Yes", timestamp: "2026-03-18T15:01:20+01:00" },
    ];
    expect(readSegments(items)).toMatchObject({
      startTime: "2026-03-18T14:01:12.000Z",
      segments: [{ startMs: 0 }, { startMs: 8000 }],
    });
    const given = readSegments(items, { startTime: "2026-03-18T14:00:00Z", title: "Q1" });
    expect(given).toMatchObject({
      startTime: "2026-03-18T14:00:00.000Z",
      title: "Q1",
      segments: [{ startMs: 72_000 }, { startMs: 80_000 }],
    });
    const wrong = readSegments(items, { startTime: "2026-03-18T18:00:00Z" });
    expect(wrong).toMatchObject({
      startTime: "2026-03-18T14:01:12.000Z",
      segments: [{ startMs: 0 }, { startMs: 8000 }],
    });
    expect(wrong.warnings.map((warning) => warning.code)).toEqual(["start-time-moved"]);
  });

  it("works the start out from a segment that has both an offset and a date-time", () => {
    const items = [{ speaker: "Ana", text: "Hi", startMs: 5000, timestamp: "2026-03-18T14:00:05Z" }];
    expect(readSegments(items)).toMatchObject({
      startTime: "2026-03-18T14:00:00.000Z",
      segments: [{ startMs: 5000 }],
    });
  });

  it("warns of timestamps it cannot read, and refuses an import in which nothing is said", () => {
    expect(readSegments([{ speaker: "Ana", text: "Hi", timestamp: "noon" }]).warnings).toEqual([
      { code: "malformed-time", message: "The timestamp of segment 1 could not be read and was left out." },
    ]);
    expect(() => readSegments([{ speaker: "Ana", text: " " }])).toThrow("holds no speech");
    expect(() => readSegments([])).toThrow("holds no speech");
  });

  it("is told from a service's JSON", () => {
    expect(isImportDocument({ segments: [{ speaker: "A", text: "b", startMs: 1 }] })).toBe(true);
    expect(isImportDocument({ segments: [] })).toBe(true);
    expect(isImportDocument({ segments: [{ text: 3 }] })).toBe(true);
    expect(isImportDocument({ segments: [{ speaker: "A", text: "b", start: 1, end: 2 }] })).toBe(false);
    expect(isImportDocument({ segments: [{ speaker: "A", body: "b", startTime: 1 }] })).toBe(false);
    expect(isImportDocument([{ speaker: "A", text: "b" }])).toBe(false);
    expect(isImportDocument(null)).toBe(false);
  });

  it("is read from a file too, also as this project answers it", () => {
    const segments = [
      { id: "seg_1", speaker: "Ana", text: "Hi", timestamp: "2026-03-18T14:01:12.000Z", startMs: 72_000 },
    ];
    const transcript = readTranscript(JSON.stringify({ data: { id: "sess_a", segments } }));
    expect(transcript).toMatchObject({
      format: "convo-json",
      startTime: "2026-03-18T14:00:00.000Z",
      segments: [{ startMs: 72_000 }],
    });
  });
});
