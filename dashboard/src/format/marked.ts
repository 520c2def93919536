export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The pieces of a snippet: its HTML knows `<mark>` alone, all else is escaped; so it is shown as text. */
export function markedPieces(snippet: string): Piece[] {
  return snippet
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== "")
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { text: unescaped(marked?.[1] ?? part), isMarked: marked !== null };
    });
}

/** Whether the words were said there: a hit by the title alone comes with the first words of the conversation. */
export function isMarked(snippet: string): boolean {
  return snippet.includes("<mark>");
}

const characters: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};

function unescaped(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => characters[entity] ?? entity);
}
