export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a text, whether they end in LF, CR LF or a lone CR; one at a time, so that a large file needs no list. */
export function* readLines(text: string): Generator<Line> {
  let start = 0;
  let number = 1;
  let nextCr = text.indexOf("\r");
  let nextLf = text.indexOf("\n");
  while (nextCr !== -1 || nextLf !== -1) {
    const end = nextCr === -1 || (nextLf !== -1 && nextLf < nextCr) ? nextLf : nextCr;
    yield { text: text.slice(start, end), number };
    start = end === nextCr && nextLf === end + 1 ? end + 2 : end + 1;
    number += 1;
    if (nextCr !== -1 && nextCr < start) nextCr = text.indexOf("\r", start);
    if (nextLf !== -1 && nextLf < start) nextLf = text.indexOf("\n", start);
  }
  if (start < text.length) yield { text: text.slice(start), number };
}

/** The first lines that are not blank, at most `count`: enough to recognize a format by. */
export function firstLines(text: string, count: number): string[] {
  const found: string[] = [];
  for (const line of readLines(text)) {
    if (line.text.trim() === "") continue;
    found.push(line.text);
    if (found.length === count) break;
  }
  return found;
}
