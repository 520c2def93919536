import type { Warning } from "@convo/analysis";
import type { ConversationRecord, LiveSegment, UserContext } from "../context.ts";
import { renamed } from "../speakers/apply-aliases.ts";

type Known = Pick<ConversationRecord, "speakers" | "userSpeakerName" | "warnings">;

export interface Called extends Pick<Known, "userSpeakerName" | "warnings"> {
  readonly segments: readonly LiveSegment[];
}

/**
 * Gives the speakers of new segments the names that the user gave to their labels before, as at an import. A label that
 * somebody speaks under already stays, and no name is given that another has: who comes later under their own name
 * cannot be foreseen.
 */
export async function callAsBefore(
  { store, user }: UserContext,
  { speakers, userSpeakerName, warnings }: Known,
  segments: readonly LiveSegment[],
): Promise<Called> {
  const spoken = new Set(speakers.map(({ name }) => name));
  const labels = [...new Set(segments.map(({ speaker }) => speaker))].filter((label) => !spoken.has(label));
  const known = labels.length === 0 ? [] : await store.speakers.aliases(user.id, labels);
  const taken = new Set([...spoken, ...labels]);
  const isNamedHere = (warning: Warning) => warnings.some(({ message }) => message === warning.message);
  const names = new Map<string, string>();
  const told: Warning[] = [];
  for (const { label, name } of known) {
    const isAlone = known.filter((other) => other.name === name).length === 1;
    if (isNamedHere(renamed(label, name))) names.set(label, name);
    else if (isAlone && !taken.has(name)) {
      names.set(label, name);
      told.push(renamed(label, name));
    }
  }
  const called = (label: string) => names.get(label) ?? label;
  return {
    segments: segments.map((segment) => ({ ...segment, speaker: called(segment.speaker) })),
    userSpeakerName: userSpeakerName === null ? null : called(userSpeakerName),
    warnings: [...warnings, ...told],
  };
}
