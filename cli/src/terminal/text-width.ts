const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Scripts whose characters take two columns, and pictures. */
const wide =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const zeroWidth = /^[\p{M}\p{Cf}]+$/u;

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  return splitGraphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The characters of a text as a reader counts them. */
export function splitGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (zeroWidth.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** The text with blanks behind it up to a width; longer ones are cut, and end in "…". */
export function fitWidth(text: string, columns: number): string {
  const width = textWidth(text);
  if (width <= columns) return text + " ".repeat(columns - width);
  let fitted = "";
  let used = 0;
  for (const grapheme of splitGraphemes(text)) {
    if (used + graphemeWidth(grapheme) > columns - 1) break;
    fitted += grapheme;
    used += graphemeWidth(grapheme);
  }
  return `${fitted}…${" ".repeat(Math.max(0, columns - used - 1))}`;
}
