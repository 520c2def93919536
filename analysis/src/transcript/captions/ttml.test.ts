import { describe, expect, it } from "vitest";
import { readTranscript } from "../read-transcript.ts";

const document = (body: string, attributes = "") => `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="en-GB" ${attributes}>
<head><metadata><ttm:title>Board</ttm:title>
<ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ines Vidal</ttm:name></ttm:agent>
<ttm:agent xml:id="a2" type="person"><ttm:name type="full">Per Lund</ttm:name></ttm:agent></metadata>
<styling><style xml:id="s"/></styling></head>
<body><div>${body}</div></body></tt>`;

describe("TTML", () => {
  it("reads paragraphs as segments, agents as speakers, and what the head says", () => {
    const body = `<p begin="00:00:01.500" end="00:00:03" ttm:agent="a1">Good<br/>morning &amp;&nbsp;welcome</p>
      <p begin="4s" dur="500ms"><span ttm:agent="a2">Hello.</span> <span ttm:agent="a1">Hi.</span></p>`;
    const { format, title, language, segments } = readTranscript(document(body));
    expect({ format, title, language }).toEqual({ format: "ttml", title: "Board", language: "en-GB" });
    expect(segments.map(({ speaker, text, startMs, endMs }) => [speaker, text, startMs, endMs])).toEqual([
      ["Ines Vidal", "Good morning & welcome", 1500, 3000],
      ["Per Lund", "Hello.", 4000, 4500],
      ["Ines Vidal", "Hi.", 4000, 4500],
    ]);
  });

  it("counts ticks and frames at the document's rates, and times within a division from its start", () => {
    const body = `<p begin="20000000t" end="00:00:03:12">One</p></div><div begin="10s"><p begin="1s" end="2s">Two</p>`;
    const { segments } = readTranscript(document(body, 'ttp:tickRate="10000000" ttp:frameRate="24"'));
    expect(segments.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [2000, 3500],
      [11_000, 12_000],
    ]);
  });

  it("keeps words with malformed times, and what stands before a fault in the XML", () => {
    const text = document('<p begin="soon">One</p><p begin="2s" end="3s">Two</p><p begin="4s">Three').replace(
      "</div></body></tt>",
      "",
    );
    const { segments, warnings } = readTranscript(text);
    expect(segments.map(({ text: words, startMs }) => [words, startMs])).toEqual([
      ["One", undefined],
      ["Two", 2000],
      ["Three", 4000],
    ]);
    expect(warnings.map((warning) => warning.code)).toEqual(
      expect.arrayContaining(["malformed-time", "malformed-xml"]),
    );
  });

  it("refuses a document without words, and XML that is something else", () => {
    expect(() => readTranscript(document(""))).toThrow("holds no speech");
    expect(() => readTranscript('<?xml version="1.0"?><rss><channel/></rss>')).toThrow("not TTML");
  });
});
