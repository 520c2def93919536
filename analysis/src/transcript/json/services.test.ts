import { describe, expect, it } from "vitest";
import { readTranscript } from "../read-transcript.ts";

const read = (value: unknown) => readTranscript(JSON.stringify(value));
const rows = (value: unknown) =>
  read(value).segments.map(({ speaker, text, startMs, endMs }) => [speaker, text, startMs, endMs]);

const deepgramWords = [
  { word: "hello", punctuated_word: "Hello.", start: 0.5, end: 0.9, speaker: 0 },
  { word: "how", punctuated_word: "How", start: 1, end: 1.2, speaker: 0 },
  { word: "so", punctuated_word: "so?", start: 1.3, end: 1.5, speaker: 0 },
  { word: "well", punctuated_word: "Well", start: 1.6, end: 1.9, speaker: 1 },
];

describe("services", () => {
  it("reads Deepgram's utterances, with numbers for speakers", () => {
    const utterances = [{ start: 1.25, end: 2, transcript: "Hello.", speaker: 1 }];
    const document = {
      metadata: {},
      results: { channels: [{ alternatives: [{ transcript: "Hello.", words: [] }] }], utterances },
    };
    expect(read(document).format).toBe("deepgram-json");
    expect(rows(document)).toEqual([["Speaker 1", "Hello.", 1250, 2000]]);
  });

  it("reads Deepgram's paragraphs or words where it has no utterances, saying that words were joined", () => {
    const sentences = [{ text: "Hello.", start: 1, end: 2 }];
    const paragraphs = { paragraphs: { paragraphs: [{ speaker: 2, sentences }] } };
    expect(rows({ results: { channels: [{ alternatives: [paragraphs] }] } })).toEqual([
      ["Speaker 2", "Hello.", 1000, 2000],
    ]);
    const document = { results: { channels: [{ alternatives: [{ words: deepgramWords }] }] } };
    expect(rows(document)).toEqual([
      ["Speaker 0", "Hello.", 500, 900],
      ["Speaker 0", "How so?", 1000, 1500],
      ["Speaker 1", "Well", 1600, 1900],
    ]);
    expect(read(document).warnings.map((warning) => warning.code)).toEqual(["words-joined"]);
  });

  it("reads AssemblyAI's utterances, else its words, in milliseconds", () => {
    const words = [{ text: "Yes.", start: 100, end: 300, speaker: "B" }];
    const document = { audio_url: "x", language_code: "en_us", text: "Yes.", words };
    expect(read({ ...document, utterances: words })).toMatchObject({
      format: "assemblyai-json",
      language: "en-US",
    });
    expect(rows({ ...document, utterances: words })).toEqual([["Speaker B", "Yes.", 100, 300]]);
    expect(rows({ ...document, utterances: null })).toEqual([["Speaker B", "Yes.", 100, 300]]);
  });

  it("reads Rev.ai's monologues with their punctuation and named speakers", () => {
    const elements = [
      { type: "text", value: "Hi", ts: 0.3, end_ts: 0.5 },
      { type: "punct", value: ", " },
      { type: "text", value: "all", ts: 0.6, end_ts: 0.9 },
      { type: "punct", value: "." },
    ];
    const document = {
      monologues: [
        { speaker: 0, elements },
        { speaker: 1, elements },
      ],
      speakers: [{ id: 1, name: "Ida" }],
    };
    expect(read(document).format).toBe("revai-json");
    expect(rows(document)).toEqual([
      ["Speaker 0", "Hi, all.", 300, 900],
      ["Ida", "Hi, all.", 300, 900],
    ]);
  });

  it("reads Amazon's call analytics", () => {
    const turn = {
      Content: "Hello there.",
      ParticipantRole: "AGENT",
      BeginOffsetMillis: 40,
      EndOffsetMillis: 900,
      Items: [],
    };
    const document = { LanguageCode: "en-US", Transcript: [turn] };
    expect(read(document)).toMatchObject({ format: "aws-call-analytics-json", language: "en-US" });
    expect(rows(document)).toEqual([["AGENT", "Hello there.", 40, 900]]);
  });

  it("reads Amazon's audio segments, else its words with the speakers told beside them", () => {
    const segment = {
      id: 0,
      transcript: "Good day.",
      start_time: "0.1",
      end_time: "1.0",
      speaker_label: "spk_1",
    };
    expect(rows({ results: { transcripts: [], items: [], audio_segments: [segment] } })).toEqual([
      ["Speaker 1", "Good day.", 100, 1000],
    ]);
    const items = [
      { type: "pronunciation", start_time: "0.1", end_time: "0.4", alternatives: [{ content: "Good" }] },
      { type: "pronunciation", start_time: "0.5", end_time: "1.0", alternatives: [{ content: "day" }] },
      { type: "punctuation", alternatives: [{ content: "." }] },
      { type: "pronunciation", start_time: "1.5", end_time: "2.0", alternatives: [{ content: "Hi" }] },
    ];
    const labels = [
      {
        speaker_label: "spk_0",
        items: [
          { start_time: "0.1", speaker_label: "spk_0" },
          { start_time: "0.5", speaker_label: "spk_0" },
        ],
      },
      { speaker_label: "spk_1", items: [{ start_time: "1.5", speaker_label: "spk_1" }] },
    ];
    const document = { results: { transcripts: [], items, speaker_labels: { segments: labels } } };
    expect(read(document).format).toBe("aws-transcribe-json");
    expect(rows(document)).toEqual([
      ["Speaker 0", "Good day.", 100, 1000],
      ["Speaker 1", "Hi", 1500, 2000],
    ]);
  });

  it("reads council, podcast and Whisper files", () => {
    const sentence = {
      index: 0,
      start_time: 1.5,
      end_time: 2,
      text: "Here.",
      speaker_index: null,
      speaker_name: "Chair Pohl",
      words: [],
    };
    expect(rows({ sentences: [sentence] })).toEqual([["Chair Pohl", "Here.", 1500, 2000]]);
    const podcast = {
      version: "1.0.0",
      segments: [{ speaker: "Mo", startTime: 0.5, endTime: 0.75, body: "I" }],
    };
    expect([read(podcast).format, ...rows(podcast)]).toEqual(["podcast-json", ["Mo", "I", 500, 750]]);
    const whisper = {
      language: "en",
      text: " Hi.",
      segments: [{ id: 0, seek: 0, start: 0, end: 1.5, text: " Hi.", tokens: [1] }],
    };
    expect(read(whisper)).toMatchObject({ format: "whisper-json", language: "en" });
    expect(rows(whisper)).toEqual([["Unknown", "Hi.", 0, 1500]]);
    const diarized = { segments: [{ start: 0, end: 1, text: "Hi.", speaker: "SPEAKER_01", words: [] }] };
    expect(rows(diarized)).toEqual([["Speaker 1", "Hi.", 0, 1000]]);
  });
});

describe("other JSON", () => {
  it("finds the list of sentences wherever it stands, under the usual names", () => {
    const sentences = [
      {
        index: 0,
        speaker_name: "Ana",
        text: "Shall we begin with the first point?",
        start_time: 1.5,
        end_time: 4,
      },
      { index: 1, speaker_name: "Ben", text: "Yes.", start_time: 4.2, end_time: 5 },
    ];
    const { format, title, segments } = read({ data: { transcript: { title: "Weekly", sentences } } });
    expect({ format, title }).toEqual({ format: "generic-json", title: "Weekly" });
    expect(segments[1]).toEqual({ id: "seg_2", speaker: "Ben", text: "Yes.", startMs: 4200, endMs: 5000 });
  });

  it("tells milliseconds from seconds by how fast people would have spoken", () => {
    const list = [0, 1, 2, 3].map((at) => ({
      name: "Ana",
      content: "five words in this one",
      start: at * 2000,
      end: at * 2000 + 1900,
    }));
    expect(rows(list).at(-1)).toEqual(["Ana", "five words in this one", 6000, 7900]);
    expect(read(list).warnings).toEqual([expect.objectContaining({ code: "guessed-unit" })]);
  });

  it("reads times as clocks and as dates, words as lists and speakers as objects", () => {
    expect(
      rows([{ speaker: { name: "Ana" }, words: [{ word: "so" }, { word: "it" }], timestamp: "00:01:05" }]),
    ).toEqual([["Ana", "so it", 65_000, undefined]]);
    const dated = [
      { author: "Ana", body: "Hi", timestamp: "2026-02-01T10:00:00Z" },
      { author: "Ben", body: "Yo", timestamp: "2026-02-01T10:00:30Z" },
    ];
    expect(read(dated).startTime).toBe("2026-02-01T10:00:00.000Z");
    expect(rows(dated).map(([, , startMs]) => startMs)).toEqual([0, 30_000]);
  });

  it("refuses JSON without speech, broken JSON and endless nesting", () => {
    expect(() => read({ cues: [], regions: [] })).toThrow("holds no speech");
    expect(() => read([{ a: 1 }])).toThrow("holds no speech");
    expect(() => readTranscript('{"segments": [')).toThrow("not valid JSON");
    expect(() => readTranscript("[".repeat(5000))).toThrow("nested too deeply");
  });
});

describe("segments under Whisper's names", () => {
  it("are read by their clocks or milliseconds where they do not count seconds", () => {
    const clocks = [{ speaker: "Ana", text: "Hi there", start: "00:01:02" }];
    expect(rows({ segments: clocks })).toEqual([["Ana", "Hi there", 62_000, undefined]]);
    const ms = [0, 1, 2].map((at) => ({
      speaker: "Ana",
      text: "one two three",
      start: at * 3000,
      end: at * 3000 + 2000,
    }));
    expect(rows({ segments: ms }).at(-1)).toEqual(["Ana", "one two three", 6000, 8000]);
  });
});
