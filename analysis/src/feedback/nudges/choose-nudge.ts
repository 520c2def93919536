import { findMonologue } from "./monologue.ts";
import { findNoOutcome } from "./no-outcome.ts";
import {
  type FindNudge,
  type Nudge,
  type NudgeInput,
  type NudgeKind,
  type NudgeMemory,
  nudgeKinds,
} from "./nudge.ts";
import { findSilentSpeaker } from "./silent-speaker.ts";
import { findTalkShare } from "./talk-share.ts";
import { findUnansweredQuestion } from "./unanswered-question.ts";

export const nudgeRests = {
  /** Each kind comes at most once in this time. */
  sameKindMs: 10 * 60_000,
  /** Two hints in a row are one too many. */
  anyKindMs: 2 * 60_000,
} as const;

const finders: Readonly<Record<NudgeKind, FindNudge>> = {
  "no-outcome": findNoOutcome,
  "unanswered-question": findUnansweredQuestion,
  monologue: findMonologue,
  "silent-speaker": findSilentSpeaker,
  "talk-share": findTalkShare,
};

/** The hint to give after an append, at most one, and what is to be remembered. */
export function chooseNudge(
  input: NudgeInput,
  wanted: readonly NudgeKind[],
): { readonly nudge: Nudge | null; readonly memory: NudgeMemory } {
  const { memory, nowMs } = input;
  const rested = (ms: number | undefined, restMs: number) => ms === undefined || nowMs - ms >= restMs;
  if (Object.values(memory.lastMs).some((ms) => !rested(ms, nudgeRests.anyKindMs)))
    return { nudge: null, memory };
  for (const kind of nudgeKinds) {
    if (!wanted.includes(kind) || !rested(memory.lastMs[kind], nudgeRests.sameKindMs)) continue;
    const found = finders[kind](input);
    if (found === null) continue;
    const nudge = { kind, ...found };
    return { nudge, memory: remembered(memory, nudge, nowMs) };
  }
  return { nudge: null, memory };
}

function remembered(memory: NudgeMemory, { kind, segment, person }: Nudge, nowMs: number): NudgeMemory {
  return {
    lastMs: { ...memory.lastMs, [kind]: nowMs },
    question: kind === "unanswered-question" ? Math.max(memory.question, segment ?? -1) : memory.question,
    people: person === undefined ? memory.people : [...memory.people, person],
  };
}
