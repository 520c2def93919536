import type { Segment, Warning } from "@convo/analysis";
import type { ConversationRecord, UserContext } from "../context.ts";

interface Labeled {
  readonly segments: readonly Segment[];
  readonly speakers: ConversationRecord["speakers"];
}

/** Gives the speakers of a new transcript the names that the user gave to their labels before, and says so. */
export async function applyAliases(
  { store, user }: UserContext,
  read: Labeled,
): Promise<{
  segments: Segment[];
  speakers: ConversationRecord["speakers"];
  names: Map<string, string>;
  warnings: Warning[];
}> {
  const labels = read.speakers.map(({ name }) => name);
  const known = await store.speakers.aliases(user.id, labels);
  // Two labels of one transcript are two people, whatever they were called in another.
  const clear = known.filter(
    ({ name }) => !labels.includes(name) && known.filter((other) => other.name === name).length === 1,
  );
  const names = new Map(clear.map(({ label, name }) => [label, name]));
  const called = (label: string) => names.get(label) ?? label;
  return {
    segments: read.segments.map((segment) => ({ ...segment, speaker: called(segment.speaker) })),
    speakers: read.speakers.map((speaker) => ({ ...speaker, name: called(speaker.name) })),
    names,
    warnings: clear.map(({ label, name }) => renamed(label, name)),
  };
}

/** Says that a label was replaced by the name that the user gave it before. */
export function renamed(label: string, name: string): Warning {
  const message = `"${label}" is called "${name}" here, as you named them before.`;
  return { code: "speaker-renamed", message };
}
