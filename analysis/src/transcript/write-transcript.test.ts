import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Segment, segmentId, unknownSpeaker } from "../conversation/segment.ts";
import { foldSpace } from "./finish.ts";
import { readTranscript } from "./read-transcript.ts";
import { cleanSpeaker } from "./speakers/clean-speaker.ts";
import { type WrittenFormat, writeTranscript, writtenFormats } from "./write-transcript.ts";

const about = { title: "Planning: what's next?", startTime: "2026-03-18T14:00:00.000Z" };

/** Names of people as meeting services write them. */
const names = [
  "Ana Ruiz",
  "Chi Nguyen (Ops)",
  "Dr. Eva Holm",
  "J. P. Mora",
  "李华",
  "עמית לוי",
  "O'Neil",
  unknownSpeaker,
];
const person = fc.constantFrom(...names);
/** Whatever a label may be once it is read. */
const anyName = fc
  .oneof(
    person,
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
    fc.constantFrom("v <b> & --> x", "a>b", "&lt;i&gt;"),
  )
  .map(cleanSpeaker);

const trap = fc.constantFrom(
  "-->",
  "00:01 --> 00:02",
  "10:30",
  "[0:12]",
  "<",
  "<b>bold</b>",
  "<v Eve>",
  "&lt;",
  "&",
  "NOTE",
  "- yes",
  "# heading",
  "**Eve:**",
  "Bob: no",
  "a\nb",
  "\\",
  "\\_",
  "`x`",
  "{\\an8}",
  "1.",
  "*",
  "#tag",
  "https://a.example/x_y",
);
const word = fc.oneof(
  { weight: 2, arbitrary: trap },
  { weight: 3, arbitrary: fc.constantFrom("so", "the", "price", "好的", "Grüße") },
);
/** Words as they are stored: white space folded, and something in them that can be said. */
const text = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((list) => foldSpace(`${list.join(" ")} well`));
const said = (name: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.record({ speaker: name, text, gapMs: fc.nat(4000), lengthMs: fc.integer({ min: 1, max: 9000 }) }),
      {
        minLength: 2,
        maxLength: 12,
      },
    )
    .map((turns) => {
      let clockMs = 0;
      return [...turns, ...turns].map(({ speaker, text, gapMs, lengthMs }, position): Segment => {
        const startMs = clockMs + gapMs;
        clockMs = startMs + lengthMs;
        return { id: segmentId(position), speaker, text, startMs, endMs: clockMs };
      });
    });

const written = (segments: readonly Segment[], format: WrittenFormat) =>
  writeTranscript({ ...about, segments }, format);
const words = (segments: readonly Segment[]) => segments.map(({ speaker, text }) => `${speaker}: ${text}`);
const reread = (segments: readonly Segment[], format: WrittenFormat) =>
  words(readTranscript(written(segments, format)).segments);
const withoutTimes = (segments: readonly Segment[]) => segments.map(({ startMs, endMs, ...rest }) => rest);
const speaksOfTime = ({ text }: Segment) => /\d:\d/.test(text);
const isNamed = (segments: readonly Segment[]) => segments.some(({ speaker }) => speaker !== unknownSpeaker);

describe("a transcript that is written and read back", () => {
  it("keeps every name, word and time in WebVTT, whatever they are", () => {
    fc.assert(
      fc.property(said(anyName), (segments) => {
        expect(readTranscript(written(segments, "vtt")).segments).toEqual(segments);
      }),
      { numRuns: 300 },
    );
  });

  for (const format of writtenFormats) {
    it(`keeps speakers and texts in ${format}, whatever is said`, () => {
      fc.assert(
        fc.property(said(person).filter(isNamed), (segments) => {
          expect(reread(segments, format)).toEqual(words(segments));
        }),
        { numRuns: 300 },
      );
    });

    // In a file without times, one that was said may be taken for the line's own.
    it(`keeps speakers and texts in ${format} where the source has no times`, () => {
      const talk = said(person).filter((segments) => isNamed(segments) && !segments.some(speaksOfTime));
      fc.assert(
        fc.property(talk, (segments) => {
          expect(reread(withoutTimes(segments), format)).toEqual(words(segments));
        }),
      );
    });
  }

  it("keeps title and start in text and markdown", () => {
    const segments = [{ id: "seg_1", speaker: "Ana Ruiz", text: "Shall we start?", startMs: 0 }];
    for (const format of ["txt", "md"] as const)
      expect(readTranscript(written(segments, format))).toMatchObject(about);
  });
});

describe("estimated times", () => {
  const half: Segment[] = [
    { id: "seg_1", speaker: "Ana", text: "Shall we start?", startMs: 0, endMs: 1500 },
    { id: "seg_2", speaker: "Ben", text: "Yes." },
  ];

  it("are marked as such in WebVTT, cue by cue", () => {
    const vtt = written(half, "vtt");
    expect(vtt).toContain('NOTE The times of the 1 cues marked "estimated"');
    expect(vtt).toContain("seg_2 estimated\n00:00:01.500 -->");
    expect(vtt).toContain("seg_1\n00:00:00.000 --> 00:00:01.500");
  });

  it("are left out of text and markdown", () => {
    expect(written(half, "txt")).toContain("[0:00:00] Ana: Shall we start?\nBen: Yes.");
    expect(written(half, "md")).toContain("[0:00:00] **Ana:** Shall we start?\n\n**Ben:** Yes.");
  });

  it("are not spoken of where every cue has its own", () => {
    expect(written(half.slice(0, 1), "vtt")).not.toContain("estimated");
  });

  it("never end before they begin, nor run into the next words", () => {
    const starts = [0, 500, 500].map((startMs, position) => ({
      id: segmentId(position),
      speaker: "Ana",
      text: "one two three four five six",
      startMs,
    }));
    expect(written(starts, "srt")).toContain("00:00:00,000 --> 00:00:00,500");
    expect(written(starts, "srt")).toContain("00:00:00,500 --> 00:00:02,900");
  });
});
