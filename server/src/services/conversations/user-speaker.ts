import type { ConversationRecord, User } from "../context.ts";

/** Labels that transcribers give to whoever recorded. */
const ownLabels = ["You", "Me"];

type Told = Pick<ConversationRecord, "userSpeakerName" | "speakers">;

/** Which of the speakers is the user: the one named, else by the profile's name and aliases, else "You" or "Me". */
export function userSpeaker(
  { userSpeakerName, speakers }: Told,
  user: Pick<User, "name" | "aliases">,
): string | null {
  const names = speakers.map((speaker) => speaker.name);
  if (userSpeakerName !== null) return matchName(names, userSpeakerName);
  for (const candidate of [user.name, ...user.aliases, ...ownLabels]) {
    const match = matchName(names, candidate);
    if (match !== null) return match;
  }
  return null;
}

/** The name that is exactly the wanted one, else the only one that is but for letter case. */
export function matchName(names: readonly string[], wanted: string): string | null {
  if (names.includes(wanted)) return wanted;
  const folded = wanted.trim().toLowerCase();
  const alike = names.filter((name) => name.toLowerCase() === folded);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
