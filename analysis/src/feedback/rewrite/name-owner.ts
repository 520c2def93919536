import { capitalized } from "../wording.ts";
import { clean } from "./clean.ts";

const nobody =
  /\b(?:some(?:body|one)|any(?:body|one)|we|they|people) (?:should|needs? to|has to|have to|must|ought to|could|will have to)( also| maybe| probably)?\b/iu;

/** A task for nobody as a question to somebody: to `name`, else to all. Null where the line names no such task. */
export function nameOwner(line: string, name: string | null): string | null {
  const sentences = clean(line).split(/(?<=[.!?])\s+/u);
  const index = sentences.findIndex((sentence) => nobody.test(sentence));
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const asked = sentence
    .slice(sentence.search(nobody))
    .replace(nobody, "$1")
    .replace(/[\s.,;:!]+$/u, "");
  const question = name === null ? `who can${asked}, and by when?` : `${name}, can you${asked}?`;
  return [...sentences.slice(0, index), capitalized(question)].join(" ");
}
