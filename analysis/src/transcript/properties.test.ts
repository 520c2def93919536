import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "../conversation/segment.ts";
import { readTranscript } from "./read-transcript.ts";
import { UnreadableTranscript } from "./unreadable-transcript.ts";

const name = fc.constantFrom("Ana Ruiz", "Ben", "Chi Nguyen (Ops)", "Dr. Eva Holm", "李华", "עמית לוי");
const word = fc.constantFrom(
  "so",
  "the",
  "price",
  "roof",
  "don't",
  "3.5",
  "really?",
  "Grüße",
  "好的",
  "a<b",
  "Q&A",
  "yes,",
  "http://a.example",
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
const spoken = fc.array(
  fc.record({ speaker: name, text: words, gapMs: fc.nat(5000), lengthMs: fc.integer({ min: 1, max: 9000 }) }),
  {
    minLength: 2,
    maxLength: 30,
  },
);

/** A made-up conversation in which everybody named speaks twice, so that no name stands alone. */
const conversation = spoken.map((turns) => {
  let clockMs = 0;
  return [...turns, ...turns].map(({ speaker, text, gapMs, lengthMs }) => {
    const startMs = clockMs + gapMs;
    clockMs = startMs + lengthMs;
    return { speaker, text, startMs, endMs: clockMs };
  });
});
type Turn = Pick<Segment, "speaker" | "text"> & { readonly startMs: number; readonly endMs: number };

const two = (value: number) => String(value).padStart(2, "0");
const clock = (ms: number, point: string) =>
  `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}${point}${String(ms % 1000).padStart(3, "0")}`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const reread = (text: string) => readTranscript(text).segments.map(({ id: _, ...segment }) => segment);

const voiceCue = ({ speaker, text, startMs, endMs }: Turn) =>
  `${clock(startMs, ".")} --> ${clock(endMs, ".")}\n<v ${speaker}>${escaped(text)}</v>\n`;
const srtCue = ({ speaker, text, startMs, endMs }: Turn, index: number) =>
  `${index + 1}\n${clock(startMs, ",")} --> ${clock(endMs, ",")}\n${speaker}: ${text}\n`;

describe("whatever is written", () => {
  it("comes back from WebVTT with its words, speakers and times", () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        expect(reread(`WEBVTT\n\n${turns.map(voiceCue).join("\n")}`)).toEqual(turns);
      }),
    );
  });

  it("comes back from SRT with its words, speakers and times, whatever ends the lines", () => {
    fc.assert(
      fc.property(conversation, fc.constantFrom("\n", "\r\n", "\r"), (turns, newline) => {
        expect(reread(turns.map(srtCue).join("\n").replaceAll("\n", newline))).toEqual(turns);
      }),
    );
  });

  it("comes back from text lines with its words and speakers", () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const text = turns.map(({ speaker, text: line }) => `${speaker}: ${line}\n`).join("\n");
        expect(reread(text)).toEqual(turns.map(({ speaker, text: line }) => ({ speaker, text: line })));
      }),
    );
  });
});

/** True if the input was read or refused, and nothing else came of it. */
function isAnswered(input: Uint8Array | string): boolean {
  try {
    return readTranscript(input).segments.every((segment) => segment.text.trim() !== "");
  } catch (error) {
    return error instanceof UnreadableTranscript;
  }
}

const fragment = fc.constantFrom(
  ...[
    "WEBVTT",
    "\n",
    "\n\n",
    "00:01.000 --> 00:02.000",
    "-->",
    "<v A>",
    "</v>",
    "<",
    "&",
    "Ann: ",
    "[0:12] ",
    "**",
    "{",
    "}",
    "[",
    "]",
  ],
  ...[
    '"',
    ",",
    ":",
    "segments",
    "text",
    "\0",
    "\ufeff",
    "1",
    "<tt>",
    "<p>",
    "<?xml",
    "---",
    "# ",
    "\t",
    "<nick> ",
    "[00:01:02:03]",
    "：",
    "seg_1",
  ],
);

describe("whatever comes in", () => {
  it("is read or refused, if it is any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => isAnswered(bytes)),
      { numRuns: 500 },
    );
  });

  it("is read or refused, if it is pieces of every format", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fragment, words), { maxLength: 60 }).map((pieces) => pieces.join("")),
        isAnswered,
      ),
      { numRuns: 1000 },
    );
  });

  it("is read or refused, if it is any JSON", () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), isAnswered), { numRuns: 500 });
    const key = fc.constantFrom(
      "segments",
      "text",
      "start",
      "words",
      "results",
      "channels",
      "alternatives",
      "monologues",
      "elements",
    );
    const document = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.anything({ maxDepth: 0 }),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(document, (value) =>
        isAnswered(JSON.stringify({ segments: value, results: value, monologues: value }) ?? ""),
      ),
      { numRuns: 500 },
    );
  });
});
