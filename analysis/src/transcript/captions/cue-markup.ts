import { decodeEntities } from "../entities.ts";

/** Words of a cue and whose they are, if the markup says. */
export interface Span {
  readonly speaker: string | undefined;
  /** Without markup; lines still apart. */
  readonly text: string;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly annotation: string;
  /** Position behind the `>`. */
  readonly end: number;
}

const styleTags = new Set([
  "c",
  "i",
  "b",
  "u",
  "s",
  "em",
  "strong",
  "font",
  "lang",
  "ruby",
  "rt",
  "v",
  "br",
  "span",
]);

/**
 * The spoken text of a cue, a span for each voice tag: tags, time marks inside the cue and the reading aids of ruby text
 * go, character references are resolved, and a `<` that opens no tag stays.
 */
export function readMarkup(text: string): Span[] {
  if (!/[<&{]/.test(text)) return [{ speaker: undefined, text }];
  const spans = new SpanBuilder();
  let from = 0;
  let at = text.indexOf("<");
  while (at !== -1) {
    const tag = readTag(text, at);
    if (tag) {
      spans.append(text.slice(from, at));
      spans.apply(tag);
      from = tag.end;
    }
    at = text.indexOf("<", tag ? tag.end : at + 1);
  }
  spans.append(text.slice(from));
  return spans.close();
}

class SpanBuilder {
  readonly #spans: Span[] = [];
  #speaker: string | undefined;
  #pieces: string[] = [];
  #inReadingAid = false;

  append(text: string): void {
    if (!this.#inReadingAid && text !== "") this.#pieces.push(text);
  }

  apply({ name, closing, annotation }: Tag): void {
    if (name === "v") {
      this.#endSpan();
      this.#speaker = closing ? undefined : annotation;
    } else if (name === "br") {
      this.append("\n");
    } else if (name === "rt" || name === "ruby") {
      this.#inReadingAid = name === "rt" && !closing;
    }
  }

  close(): Span[] {
    this.#endSpan();
    return this.#spans;
  }

  #endSpan(): void {
    const text = decodeEntities(this.#pieces.join("").replace(/\{\\[^{}\n]{1,80}\}/g, ""));
    if (text.trim() !== "") this.#spans.push({ speaker: this.#speaker, text });
    this.#pieces = [];
    this.#inReadingAid = false;
  }
}

/** Reads the tag at `at`; a second `<` before any `>` shows that it was none, which also keeps the search linear. */
function readTag(text: string, at: number): Tag | undefined {
  const first = text.charCodeAt(at + 1);
  if (!isTagStart(first)) return undefined;
  const end = endOfTag(text, at + 1);
  if (end === -1) return undefined;
  const content = text.slice(at + 1, end);
  if (/^[\d:.]+$/.test(content)) return { name: "time", closing: false, annotation: "", end: end + 1 };
  const closing = content.startsWith("/");
  const name = /^\/?([a-z]+)/i.exec(content)?.[1]?.toLowerCase() ?? "";
  if (!styleTags.has(name) || !/^\/?[a-z]+(?:[.\s/]|$)/i.test(content)) return undefined;
  const blank = content.search(/\s/);
  const annotation = blank === -1 ? "" : decodeEntities(content.slice(blank + 1));
  return { name, closing, annotation, end: end + 1 };
}

function isTagStart(code: number): boolean {
  const isDigit = code >= 48 && code <= 57;
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isDigit || isLetter || code === 47;
}

function endOfTag(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 62) return index;
    if (code === 60) return -1;
  }
  return -1;
}
