/**
 * The text with what Markdown, and Obsidian beyond it, would take for markup behind a backslash: emphasis, code, links,
 * HTML, tags, highlights and what only counts at the start of a paragraph.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*<[\]~$|]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w{1,31};)/g, "\\&")
    .replace(/#(?=\S)/g, "\\#")
    .replace(/([=%])(?=\1)/g, "\\$1")
    .replace(/^(?=[-+>#=])/, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}

/** The text as Markdown shows it: a backslash before punctuation goes. */
export function unescapeMarkdown(text: string): string {
  return text.includes("\\") ? text.replace(/\\([!-/:-@[-`{-~])/g, "$1") : text;
}
