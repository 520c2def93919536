import { describe, expect, it } from "vitest";
import { readTranscript } from "./read-transcript.ts";

const text = "Zoë: Grüß Gott.\r\nBob: 早上好, hello.\r\nZoë: So.\r\n";
const spoken = ["Grüß Gott.", "早上好, hello.", "So."];

const utf16 = (order: "le" | "be", mark: boolean) => {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const words = (bytes: Uint8Array) => readTranscript(bytes).segments.map((segment) => segment.text);
const codes = (bytes: Uint8Array) => readTranscript(bytes).warnings.map((warning) => warning.code);

describe("decoding", () => {
  it.each(["le", "be"] as const)("reads UTF-16 %s with and without a byte order mark", (order) => {
    expect(words(utf16(order, true))).toEqual(spoken);
    expect(words(utf16(order, false))).toEqual(spoken);
  });

  it("reads UTF-8 with and without a byte order mark", () => {
    expect(words(new TextEncoder().encode(`\ufeff${text}`))).toEqual(spoken);
    expect(words(new TextEncoder().encode(text))).toEqual(spoken);
  });

  it("reads anything else as windows-1252, with a warning", () => {
    const bytes = Uint8Array.from("Zo\xeb: Gr\xfc\xdf Gott \x96 ja.\nBob: Hi.\nZo\xeb: So.\n", (character) =>
      character.charCodeAt(0),
    );
    expect(words(bytes)[0]).toBe("Grüß Gott – ja.");
    expect(codes(bytes)).toEqual(["guessed-encoding"]);
  });

  it("keeps UTF-8 with a damaged character, with a warning", () => {
    const bytes = new TextEncoder().encode(`${text}Bob: ${"é".repeat(20)} cut off `);
    expect(codes(Uint8Array.from([...bytes, 0xc3]))).toEqual(["damaged-encoding"]);
  });

  it("removes NUL characters, with a warning", () => {
    const bytes = new TextEncoder().encode("Ann: a\0b c\nBob: d\nAnn: e\n");
    expect(words(bytes)[0]).toBe("ab c");
    expect(codes(bytes)).toEqual(["nul-characters"]);
  });

  it("says what a binary file is", () => {
    const ascii = (characters: string) => Uint8Array.from(characters, (character) => character.charCodeAt(0));
    expect(() =>
      readTranscript(ascii("PK\x03\x04\x14\0\x06\0....[Content_Types].xml....word/document.xml")),
    ).toThrow("This is a Word document; save it as text or WebVTT.");
    expect(() => readTranscript(ascii("PK\x03\x04....notes.txt"))).toThrow("zip archive");
    expect(() => readTranscript(ascii("%PDF-1.7\n"))).toThrow("PDF");
    expect(() => readTranscript(ascii("\x89PNG\r\n\x1a\n"))).toThrow("PNG");
    expect(() => readTranscript(ascii("{\\rtf1 Ann: hello}"))).toThrow("RTF");
    expect(() => readTranscript(ascii("\x01\x02\x03\x04\x05\x06 abc"))).toThrow("binary file");
  });
});
