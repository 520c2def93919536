import { graphemeWidth, splitGraphemes, textWidth } from "./text-width.ts";

/**
 * Breaks a text into lines of at most `columns`, between words; a word longer than a line, or a script that
 * writes without blanks, is broken where the line ends.
 */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    for (const piece of piecesOf(word, columns)) {
      const width = textWidth(piece.text);
      const gap = line === "" || piece.joined ? "" : " ";
      if (line !== "" && lineWidth + gap.length + width > columns) {
        lines.push(line);
        line = piece.text;
        lineWidth = width;
      } else {
        line += gap + piece.text;
        lineWidth += gap.length + width;
      }
    }
  }
  return line === "" ? lines : [...lines, line];
}

interface Piece {
  readonly text: string;
  /** Belongs to the piece before it without a blank. */
  readonly joined: boolean;
}

function piecesOf(word: string, columns: number): Piece[] {
  if (textWidth(word) <= columns) return [{ text: word, joined: false }];
  const pieces: Piece[] = [];
  let text = "";
  let width = 0;
  for (const grapheme of splitGraphemes(word)) {
    if (text !== "" && width + graphemeWidth(grapheme) > columns) {
      pieces.push({ text, joined: pieces.length > 0 });
      text = "";
      width = 0;
    }
    text += grapheme;
    width += graphemeWidth(grapheme);
  }
  return [...pieces, { text, joined: pieces.length > 0 }];
}
