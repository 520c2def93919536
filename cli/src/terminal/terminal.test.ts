import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bar } from "./bar.ts";
import { createPaint } from "./paint.ts";
import { printable } from "./printable.ts";
import { table } from "./table.ts";
import { fitWidth, textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

const silent = { write: () => true };

describe("createPaint", () => {
  it.each([
    ["a terminal", { ...silent, isTTY: true }, {}, "\u001b[1mx\u001b[22m"],
    ["a pipe", silent, {}, "x"],
    ["a terminal with NO_COLOR", { ...silent, isTTY: true }, { NO_COLOR: "1" }, "x"],
    [
      "a terminal with an empty NO_COLOR",
      { ...silent, isTTY: true },
      { NO_COLOR: "" },
      "\u001b[1mx\u001b[22m",
    ],
    ["a terminal that knows no styles", { ...silent, isTTY: true }, { TERM: "dumb" }, "x"],
  ])("on %s", (_name, output, env, expected) => {
    expect(createPaint(output, env).bold("x")).toBe(expected);
  });
});

describe("textWidth", () => {
  it("counts wide characters twice and combining marks not at all", () => {
    expect([textWidth("abc"), textWidth("会議"), textWidth("e\u0301"), textWidth("👩‍👩‍👧")]).toEqual([
      3, 4, 1, 2,
    ]);
  });

  it("fits any text to exactly the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, columns) => {
        expect(textWidth(fitWidth(printable(text), columns))).toBe(columns);
      }),
    );
  });
});

describe("wrapText", () => {
  it("breaks between words", () => {
    expect(wrapText("one two  three\nfour", 9)).toEqual(["one two", "three", "four"]);
  });

  it("breaks a text without blanks at the end of the line", () => {
    expect(wrapText("会議を始めます", 6)).toEqual(["会議を", "始めま", "す"]);
  });

  it("loses no word and keeps every line within the width", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé会]{1,30}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (parts, columns) => {
        const lines = wrapText(parts.join(" "), columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(parts.join(""));
        expect(lines.filter((line) => textWidth(line) > columns)).toEqual([]);
      }),
    );
  });
});

describe("bar", () => {
  it("is as long as asked, whatever the share", () => {
    expect([bar(0, 4), bar(0.5, 4), bar(1, 4), bar(7, 4), bar(-1, 4)]).toEqual([
      "░░░░",
      "██░░",
      "████",
      "████",
      "░░░░",
    ]);
  });
});

describe("printable", () => {
  it("lets no text move the cursor, color the terminal or turn the direction", () => {
    expect(printable("a\u001b[2Jb\u0007\u009bc\u202ed")).toBe("a [2Jb c d");
  });
});

describe("table", () => {
  it("sets each column as wide as its widest cell, without blanks at the end", () => {
    const rows = [
      ["b", "会議"],
      ["long", "x"],
    ];
    expect(table(["A", "B"], rows)).toBe("A     B\nb     会議\nlong  x\n");
  });
});
