import type { Answer } from "./answer.ts";
import type { FoundPassage } from "./passages.ts";

/** An answer in the speakers' own words, one line each, cited by segment. */
export function compose(passages: readonly FoundPassage[]): Pick<Answer, "response" | "citations"> {
  const lines = passages.map(({ speaker, quote }) => `${speaker}: “${quote}”`);
  return {
    response: lines.join("\n"),
    citations: passages.map(({ segmentId, speaker, quote }) => ({ segmentId, speaker, quote })),
  };
}
