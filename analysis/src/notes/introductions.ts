import type { Statement } from "./statements.ts";

const name = /\b(?:I'm|I am|my name is|my name's)\s+(?!I\b)(\p{Lu}\p{Ll}+)\b/u;
const role =
  /\b(?:I'm|I am|I'll be|I will be|me)\s+(?:supposed to be\s+)?(?:the|a|an|our|your)\s+((?:[\p{L}-]+\s){0,2}(?:manager|designer|expert|engineer|developer|lead|lawyer|analyst|architect|secretary|director|accountant|researcher|specialist|executive|scribe|host|chair))\b/iu;
/** People say who they are in the first part of a meeting. */
const introductionShare = 0.25;

/** Names and roles, lower-case, by which speakers introduced themselves, to their labels; claimed by two, to nobody. */
export function readIntroductions(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const claimed = new Map<string, string | null>();
  const until = Math.max(30, statements.length * introductionShare);
  for (const { text, speaker, index } of statements) {
    if (index > until) break;
    for (const found of [name.exec(text)?.[1], role.exec(text)?.[1]]) {
      if (found === undefined) continue;
      const key = found.toLowerCase().replace(/\s+/g, " ");
      const other = claimed.get(key);
      claimed.set(key, other === undefined || other === speaker ? speaker : null);
    }
  }
  return new Map([...claimed].filter((entry): entry is [string, string] => entry[1] !== null));
}
