import type { Conversation } from "../../conversation/conversation.ts";
import { labelAt, namesOf } from "../../language/names.ts";
import { toPassage } from "../../language/passage.ts";
import { readIntroductions } from "../introductions.ts";
import { readStatements } from "../statements.ts";

/** Whom a question is about, and what it asks besides. */
export interface AskedPerson {
  /** A speaker's label; null where the question names nobody. */
  readonly speaker: string | null;
  /** The question without the name or role. */
  readonly rest: string;
}

/** Finds the speaker in "What did Bob say about churn?" by name, or by a role that somebody introduced himself with. */
export function askedPerson(question: string, conversation: Conversation): AskedPerson {
  const { words } = toPassage(question);
  const names = namesOf(conversation.speakers.map((speaker) => speaker.name));
  const named = words.find((word) => labelAt(names, word) !== null);
  if (named) {
    const speaker = labelAt(names, named);
    const others = words.filter((word) => labelAt(names, word) !== speaker);
    return { speaker, rest: others.map((word) => word.key).join(" ") };
  }
  const plain = words.map((word) => word.key).join(" ");
  for (const [called, speaker] of readIntroductions(readStatements(conversation))) {
    const at = ` ${plain} `.indexOf(` ${called} `);
    if (at >= 0) return { speaker, rest: `${plain.slice(0, at)} ${plain.slice(at + called.length)}`.trim() };
  }
  return { speaker: null, rest: question };
}
