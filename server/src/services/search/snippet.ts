/** What a reader takes in at a glance. */
const piecesShown = 32;
/** So many pieces lead up to the first match. */
const piecesBefore = 8;
/** A text without spaces is cut here. */
const pieceCharactersMax = 200;

/** Letters and digits, with what joins them inside a name, a number or an address. */
const word = /[\p{L}\p{N}\p{M}_]+(?:['’.@/:-]+[\p{L}\p{N}\p{M}_]+)*/gu;

/** The words of a text as snippets mark them, each once. */
export function wordsIn(text: string): string[] {
  return [...new Set(text.split(/\s+/).flatMap((piece) => cut(piece).match(word) ?? []))];
}

/** The part of the text around the first match, as HTML: the matching words between `<mark>` tags, all else escaped. */
export function snippetOf(text: string, matching: ReadonlySet<string>): string {
  const pieces = text.split(/\s+/).filter((piece) => piece !== "");
  const first = pieces.findIndex((piece) => wordsIn(piece).some((each) => matching.has(each)));
  const from = pieces.length <= piecesShown ? 0 : Math.max(0, first - piecesBefore);
  const shown = pieces.slice(from, from + piecesShown);
  const html = shown.map((piece) => marked(cut(piece), matching)).join(" ");
  return `${from > 0 ? "… " : ""}${html}${from + shown.length < pieces.length ? " …" : ""}`;
}

function cut(piece: string): string {
  if (piece.length <= pieceCharactersMax) return piece;
  return `${[...piece].slice(0, pieceCharactersMax).join("")}…`;
}

function marked(piece: string, matching: ReadonlySet<string>): string {
  let html = "";
  let done = 0;
  for (const { 0: found, index } of piece.matchAll(word)) {
    html += escaped(piece.slice(done, index));
    html += matching.has(found) ? `<mark>${escaped(found)}</mark>` : escaped(found);
    done = index + found.length;
  }
  return html + escaped(piece.slice(done));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
