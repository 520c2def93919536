/** A part of an answer: a paragraph, or what is listed in it. */
export type AnswerPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** An answer as paragraphs and lists; lines that start with a dash are one list. */
export function answerParts(response: string): readonly AnswerPart[] {
  const parts: AnswerPart[] = [];
  let items: string[] = [];
  for (const line of response.split("\n")) {
    if (!line.startsWith("- ")) {
      items = [];
      if (line.trim() !== "") parts.push({ kind: "text", text: line });
      continue;
    }
    if (items.length === 0) parts.push({ kind: "list", items });
    items.push(line.slice(2));
  }
  return parts;
}
