import type { Conversation } from "../../conversation/conversation.ts";
import { toPassage } from "../../language/passage.ts";
import { phraseMatcher } from "../../language/phrases.ts";
import type { Statement } from "../statements.ts";

/** Who does it, and how that is known. */
export interface Ownership {
  /** A speaker's label, or a name or role as said; null where nobody was named. */
  readonly owner: string | null;
  readonly how: "I" | "named" | "accepted" | "addressed" | "third" | "unknown";
  /** Whom "you" means in this statement; null where that is not certain. */
  readonly listener: string | null;
}

const accepting = phraseMatcher([
  "yes|yeah|yep|yup|sure|okay|ok|absolutely|definitely|certainly|perfect|right|fine|great|mm-hm|mm-hmm|alright",
  "will do",
  "of course",
  "i will|can|shall|would",
  "i'll|i'd",
  "no problem",
  "sounds good",
  "happy to",
  "got it",
  "on it",
]);
const rolePattern =
  /\b(?:the|our|your) ((?:[\p{L}-]+ ){0,2}(?:team|designer|manager|engineer|engineers|developer|developers|lead|expert|department|owner|lawyer|lawyers|accountant|director|secretary|assistant|analyst|architect|board|committee|chair))\b,? (?:will|should|has to|have to|needs to|need to|is going to|are going to|can|could|must|to)\b/iu;
const namePattern =
  /(?:^|[\s,])(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:will|'ll|is going to|is gonna|needs to|has to|should) /u;
const dayOrMonth =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const notNames = new Set(
  "I We You They He She It This That There Someone Somebody Everyone Everybody Who What And But So Then If When Maybe People Next Also Nobody Anybody Yeah Okay".split(
    " ",
  ),
);

/** Resolves "I", "you", "we" and a label to a person; `said` is as in a commitment. */
export function ownerOf(
  said: string | null,
  statement: Statement,
  { statements, conversation, introduced }: OwnerSources,
): Ownership {
  const called = introducedIn(statement, introduced);
  if (called !== null && said !== "I") return { owner: called, how: "named", listener: called };
  const listener = listenerOf(statement, conversation);
  if (said === "I") return { owner: statement.speaker, how: "I", listener };
  if (said !== null && said !== "you" && said !== "we") return { owner: said, how: "named", listener };
  if (said === "you") {
    const taker = takerOf(statement, statements);
    if (taker !== null) return { owner: taker, how: "accepted", listener: taker };
    return { owner: listener, how: listener === null ? "unknown" : "addressed", listener };
  }
  const vocative = said === null ? calledName(statement) : null;
  const third = vocative ?? thirdParty(statement);
  return { owner: third, how: third === null ? "unknown" : "third", listener };
}

export interface OwnerSources {
  readonly statements: readonly Statement[];
  readonly conversation: Conversation;
  /** Names and roles, lower-case, to the labels of those who introduced themselves so. */
  readonly introduced: ReadonlyMap<string, string>;
}

/** "as the industrial designer, you're going to …": the speaker who said to be that, where he is meant and not mentioned. */
function introducedIn(statement: Statement, introduced: ReadonlyMap<string, string>): string | null {
  const text = ` ${statement.words.map((word) => word.key).join(" ")} `;
  for (const [called, label] of introduced) {
    const at = text.indexOf(` ${called} `);
    if (label !== statement.speaker && at >= 0 && meant.test(text.slice(at + called.length + 1)))
      return label;
  }
  return null;
}

const meant = /^ (?:$|(?:you|you'll|you're|will|can|could|should|has|needs|to|is|please)\b)/;

/** The other one of two; nobody certain among more. */
function listenerOf(statement: Statement, conversation: Conversation): string | null {
  const others = conversation.speakers.filter((speaker) => speaker.name !== statement.speaker);
  return others.length === 1 ? (others[0]?.name ?? null) : null;
}

/** Who says "sure" right after. */
function takerOf(statement: Statement, statements: readonly Statement[]): string | null {
  let at = statement.index + 1;
  while (statements[at]?.turn === statement.turn && at <= statement.index + 3) at++;
  const answer = statements[at];
  if (!answer || answer.speaker === statement.speaker || answer.turn - statement.turn > 1) return null;
  const { words } = toPassage(answer.text);
  return accepting(words, 0, words.length) > 0 ? answer.speaker : null;
}

/** "The next phase, Sebastian, is …": somebody is called by a name that no label has. */
function calledName(statement: Statement): string | null {
  const name = /\p{Ll}, (\p{Lu}\p{Ll}{2,})(?=[,?.])/u.exec(statement.text)?.[1];
  return name && !notNames.has(name) && !dayOrMonth.test(name) ? name : null;
}

/** A person who is not in the room, or a role. */
function thirdParty(statement: Statement): string | null {
  const role = rolePattern.exec(statement.text)?.[1];
  if (role) return role.toLowerCase();
  const name = namePattern.exec(statement.text)?.[1];
  return name && !notNames.has(name.split(" ")[0] ?? "") ? name : null;
}
