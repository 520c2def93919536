/** What a line of a text is, looked at alone. */
export type LineKind = "heading" | "rule" | "address" | "list-item" | "comment" | "fence" | "words";

/** Tells the furniture of a document from its words; looks at the ends of a line only, so that long lines cost nothing. */
export function kindOfLine(line: string): LineKind {
  const text = line.length > 2000 ? line.slice(0, 2000) : line.trim();
  if (/^#{1,6}\s/.test(text)) return "heading";
  if (/^(?:-{3,}|\*{3,}|_{3,}|={3,}|(?:[-*_] ){2,}[-*_])$/.test(text)) return "rule";
  if (/^<?(?:https?|ftp):\/\/\S+>?$/i.test(text) || /^!\[[^\]]{0,200}\]\([^)]{0,500}\)$/.test(text))
    return "address";
  if (/^<!--.*-->$/.test(text)) return "comment";
  if (/^(?:`{3}|~{3})/.test(text)) return "fence";
  if (/^(?:[-*+•]|\d{1,3}[.)])\s+\S/.test(text)) return "list-item";
  return "words";
}
