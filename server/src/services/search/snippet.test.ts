import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snippetOf, wordsIn } from "./snippet.ts";

describe("a snippet", () => {
  it("marks a word without the punctuation around it", () => {
    expect(snippetOf('He said: "budget", twice.', new Set(["budget"]))).toBe(
      "He said: &quot;<mark>budget</mark>&quot;, twice.",
    );
  });

  it("escapes what stands within a marked word", () => {
    expect(snippetOf("Zoë's team", new Set(["Zoë's"]))).toBe("<mark>Zoë&#39;s</mark> team");
  });

  it("shows what is around the first match of a long text", () => {
    const text = `${"before ".repeat(100)}budget${" after".repeat(100)}`;
    const snippet = snippetOf(text, new Set(["budget"]));
    expect(snippet).toMatch(/^… (?:before ){8}<mark>budget<\/mark> (?:after )+…$/);
  });

  it("begins at the beginning where nothing matches", () => {
    expect(snippetOf("a ".repeat(50), new Set())).toBe(`${"a ".repeat(32)}…`);
  });

  it("is escaped but for its own marks, whatever is said", () => {
    const text = fc.string({ unit: "binary", minLength: 1 }).map((said) => `${said} <b> & "x"`);
    fc.assert(
      fc.property(text, (said) => {
        const snippet = snippetOf(said, new Set(wordsIn(said).slice(0, 2)));
        const rest = snippet.replaceAll("<mark>", "").replaceAll("</mark>", "");
        expect(rest).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });

  it("stays short where a text has no spaces", () => {
    expect(snippetOf("字".repeat(5_000), new Set()).length).toBeLessThan(500);
  });
});
